import { createRange, createTreeWalker } from '../../../dom/documents';
import { childNodes, nodeType, nodeValue } from '../../../dom/nodes';
import { pageOf } from '../../../dom/windows';

/** Text of its own, in no element inside it. */
export function hasOwnText(element: Element): boolean {
  return [...childNodes(element)].some(isWritten);
}

/** The boxes of that text, line by line; of very many pieces the box of all that is in the element. */
export function linesOf(element: Element): DOMRect[] {
  const texts = [...childNodes(element)].filter(isWritten);
  if (texts.length === 0) return [];
  const range = createRange(pageOf(element));
  if (texts.length > MOST_TEXTS) {
    range.selectNodeContents(element);
    return [range.getBoundingClientRect()];
  }
  return texts.flatMap((node) => {
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  });
}

/** The boxes of all text in an element, spaces included. */
export function allLinesOf(element: Element): DOMRect[] {
  const page = pageOf(element);
  const texts = createTreeWalker(page, element, NodeFilter.SHOW_TEXT);
  const lines: DOMRect[] = [];
  for (let left = MOST_TEXTS; left > 0 && texts.nextNode(); left--) {
    const range = createRange(page);
    range.selectNodeContents(texts.currentNode);
    lines.push(...range.getClientRects());
  }
  return lines;
}

const isWritten = (node: Node): boolean => nodeType(node) === 3 && (nodeValue(node) ?? '').trim() !== '';

const MOST_TEXTS = 200;
