import { contentDocument } from '../../../dom/fields';
import { childNodes, dataOf, findAllIn, findInShadow, localName, nodeType, rectsOf, shadowRootOf, textContent } from '../../../dom/nodes';
import { styleOf } from '../../../dom/windows';
import { attributeOf, type ClosedRoot } from '../nodes';
import { framedText } from '../words/framed-text';

/** Whether a text prints rows of the tables that are looked at, with other figures. */
export type SaysOtherwise = (text: string) => boolean;

/** Whether an element shows a table with figures that no reader of the page comes to: in a closed root, in a drawing, in a page of its own. */
export function showsOwnTable(element: Element, closedRoot: ClosedRoot, saysOtherwise: SaysOtherwise): boolean {
  const name = localName(element);
  if (name === 'foreignobject' || name === 'foreignObject') return isShown(element) && [...findAllIn(element, 'td')].some(hasFigure);
  if (name === 'svg')
    return isShown(element) && saysOtherwise([...findAllIn(element, 'text')].map((text) => textContent(text) ?? '').join('\n'));
  const framed = contentDocument(element) === null ? framedText(name, (attribute) => attributeOf(element, attribute)) : null;
  if (framed !== null) return isShown(element) && saysOtherwise(framed);
  if (!(MAY_HOLD_ROOT.test(name) || name.includes('-')) || shadowRootOf(element) !== null) return false;
  const root = closedRoot(element);
  if (!root || !isShown(element)) return false;
  const cell = findInShadow(root, 'td');
  return (cell !== null && cell !== undefined && hasFigure(cell)) || saysOtherwise(textsIn(root));
}

/** Each text on a line of its own. */
function textsIn(root: ShadowRoot): string {
  const texts: string[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node && texts.length < MOST_TEXTS; node = open.pop())
    if (nodeType(node) === TEXT) texts.push(dataOf(node as Text));
    else open.push(...[...childNodes(node)].reverse());
  return texts.join('\n');
}

const hasFigure = (cell: Element): boolean => /\S/.test(textContent(cell) ?? '');
const isShown = (element: Element): boolean => rectsOf(element).length > 0 && styleOf(element)?.visibility === 'visible';
/** HTML standard, `attachShadow`: the elements that may hold a shadow tree, and those whose names pages make. */
const MAY_HOLD_ROOT = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;
const TEXT = 3;
const MOST_TEXTS = 5000;
