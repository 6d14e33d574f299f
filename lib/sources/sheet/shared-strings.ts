import { elementAt, elementsOf, textWithin, type XmlElement } from '../package/xml';

/** A workbook's texts, by number. */
export function sharedStringsOf(part: XmlElement | null): string[] {
  return elementsOf(part, 'si').map(richText);
}

/** A text of one or several runs, without how it is pronounced; raised digits are raised, for they mark notes. */
export function richText(element: XmlElement): string {
  return elementsOf(element)
    .map((one) => {
      if (one.name === 't') return textWithin(one);
      if (one.name !== 'r') return '';
      const text = elementsOf(one, 't').map(textWithin).join('');
      const position = elementAt(one, 'rPr', 'vertAlign')?.attributes.get('val');
      return position === 'superscript' ? text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))) : text;
    })
    .join('');
}
