import { elementAt, elementsOf, isOn, type XmlElement } from '../package/xml';

/** What stands in an element that only wraps: content controls, insertions, smart tags. Nothing in what was deleted or is no text. */
export function insideOf(element: XmlElement): XmlElement[] {
  if (element.name === 'sdt') {
    // Its words only ask somebody to type.
    if (isOn(elementAt(element, 'sdtPr', 'showingPlcHdr'))) return [];
    return elementsOf(elementAt(element, 'sdtContent'));
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
