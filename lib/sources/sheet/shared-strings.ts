import { elementAt, elementsOf, isOn, textWithin, type XmlElement } from '../package/xml';

/** A text of a workbook, with what its own runs say of how it looks. */
export interface SheetText {
  readonly text: string;
  /** Some of it is struck through, whatever its cell's font. */
  readonly isStruck: boolean;
  /** Some of it has no font of its own: it looks as its cell's font says. */
  readonly followsCell: boolean;
}

/** A workbook's texts, by number. */
export function sharedStringsOf(part: XmlElement | null): SheetText[] {
  return elementsOf(part, 'si').map(richText);
}

/** A text of one or several runs, without how it is pronounced; raised digits are raised, for they mark notes. */
export function richText(element: XmlElement): SheetText {
  let text = '';
  let isStruck = false;
  let followsCell = false;
  for (const one of elementsOf(element)) {
    const run = one.name === 't' ? textWithin(one) : one.name === 'r' ? elementsOf(one, 't').map(textWithin).join('') : '';
    const look = one.name === 'r' ? elementAt(one, 'rPr') : undefined;
    const position = elementAt(look, 'vertAlign')?.attributes.get('val');
    text += position === 'superscript' ? run.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))) : run;
    if (run.trim() === '') continue;
    if (look) isStruck ||= isOn(elementAt(look, 'strike'));
    else followsCell = true;
  }
  return { text, isStruck, followsCell };
}
