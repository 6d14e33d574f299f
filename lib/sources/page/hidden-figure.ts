import { ELEMENT, type PageElement, type PageNode, type PageText, TEXT } from './page';
import { dataOf, firstChild, localName, nextSibling, nodeType, parentNode } from './page-nodes';

/**
 * Whether the page keeps a figure in an element that shows nothing: the cell is no proven blank then. Leftovers without figures do no
 * harm. Only what is cheap to reach is looked at: a blank cell has a few nodes.
 */
export function holdsHiddenFigure(cell: PageNode): boolean {
  let left = MOST_NODES;
  let node = firstChild(cell);
  while (node !== null && left-- > 0) {
    const type = nodeType(node);
    if (type === TEXT && /\d/.test(dataOf(node as PageText))) return true;
    let next = type === ELEMENT && !SILENT.has(localName(node as PageElement)) ? firstChild(node) : null;
    for (let at: PageNode | null = node; next === null && at !== null && at !== cell; at = parentNode(at)) next = nextSibling(at);
    node = next;
  }
  return false;
}

const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template']);
const MOST_NODES = 64;
