import { elementAt, elementsOf, isOn, textWithin, type XmlElement } from '../package/xml';

/** What stands in an element that only wraps: content controls, insertions, smart tags. Nothing in what was deleted or is no text. */
export function insideOf(element: XmlElement): XmlElement[] {
  if (element.name === 'sdt') {
    const content = elementAt(element, 'sdtContent');
    // Its words only ask somebody to type; a figure is printed all the same, and must not be taken for a blank.
    const asks = isOn(elementAt(element, 'sdtPr', 'showingPlcHdr')) && content && !/\p{Nd}/u.test(textWithin(content));
    return asks ? [] : elementsOf(content);
  }
  return WRAPPERS.has(element.name) ? elementsOf(element) : [];
}

/** The newer of two ways to say the same; the older one stands beside it for older readers. */
export function chosen(alternatives: XmlElement): XmlElement[] {
  return elementsOf(elementAt(alternatives, 'Choice') ?? elementAt(alternatives, 'Fallback'));
}

const WRAPPERS: ReadonlySet<string> = new Set([
  'ins',
  'moveTo',
  'customXml',
  'smartTag',
  'bdo',
  'dir',
  'fldSimple',
  'hyperlink',
  'sdtContent',
]);
