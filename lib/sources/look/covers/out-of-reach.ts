import { contentDocument } from '../../../dom/fields';
import {
  childNodes,
  dataOf,
  findAllIn,
  findInShadow,
  localName,
  nodeType,
  parentElement,
  rectsOf,
  shadowRootOf,
  textContent,
} from '../../../dom/nodes';
import { styleOf } from '../../../dom/windows';
import { attributeOf, type ClosedRoot } from '../nodes';
import { framedText } from '../words/framed-text';
import { isStampAlone } from '../words/stamps';

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
  const root = rootOf(element, closedRoot);
  if (!root || !isShown(element)) return false;
  // One that is open has been read, unless it was made late.
  const cell = shadowRootOf(element) === null ? findInShadow(root, 'td') : null;
  return (cell !== null && cell !== undefined && hasFigure(cell)) || saysOtherwise(textsIn(root));
}

/** Whether its shadow tree says that the page does not hold, in a line that is seen: no reader comes to a closed one, or to one made late. */
export function saysStampApart(element: Element, closedRoot: ClosedRoot): boolean {
  const root = rootOf(element, closedRoot);
  return root !== null && textNodesIn(root).some((text) => isStampAlone(dataOf(text)) && isSeen(text));
}

/** Its shadow tree, open or closed. */
function rootOf(element: Element, closedRoot: ClosedRoot): ShadowRoot | null {
  const name = localName(element);
  return MAY_HOLD_ROOT.test(name) || name.includes('-') ? (shadowRootOf(element) ?? closedRoot(element)) : null;
}

function isSeen(text: Text): boolean {
  const holder = parentElement(text);
  return holder !== null && isShown(holder);
}

/** Each text on a line of its own. */
const textsIn = (root: ShadowRoot): string => textNodesIn(root).map(dataOf).join('\n');

function textNodesIn(root: ShadowRoot): Text[] {
  const texts: Text[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node && texts.length < MOST_TEXTS; node = open.pop())
    if (nodeType(node) === TEXT) texts.push(node as Text);
    else open.push(...[...childNodes(node)].reverse());
  return texts;
}

const hasFigure = (cell: Element): boolean => /\S/.test(textContent(cell) ?? '');
const isShown = (element: Element): boolean => rectsOf(element).length > 0 && styleOf(element)?.visibility === 'visible';
/** HTML standard, `attachShadow`: the elements that may hold a shadow tree, and those whose names pages make. */
const MAY_HOLD_ROOT = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;
const TEXT = 3;
const MOST_TEXTS = 5000;
