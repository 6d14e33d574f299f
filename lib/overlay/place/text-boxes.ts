import { createRange, createTreeWalker } from '../../dom/documents';
import { nodeType, nodeValue, ownerDocument } from '../../dom/nodes';

/**
 * The boxes of a range's characters, in its own viewport. Not `range.getClientRects()` alone: that also gives the whole box of every
 * element inside, and a `<p>` in a cell is as wide as the cell.
 */
export function textBoxes(range: Range, limit = Number.POSITIVE_INFINITY): DOMRect[] {
  const { startContainer, endContainer, commonAncestorContainer: top } = range;
  if (startContainer === endContainer && nodeType(startContainer) === TEXT)
    return isMeasured(startContainer) ? filled(range.getClientRects()).slice(0, limit) : [];
  const root = ownerDocument(top);
  if (!root) return [];
  const boxes: DOMRect[] = [];
  const walker = createTreeWalker(root, top, SHOW_TEXT);
  const part = createRange(root);
  for (let node = walker.nextNode(); node && boxes.length < limit; node = walker.nextNode()) {
    const text = nodeValue(node) ?? '';
    if (!isMeasured(node) || !range.intersectsNode(node) || text.trim() === '') continue;
    part.setStart(node, node === startContainer ? range.startOffset : 0);
    part.setEnd(node, node === endContainer ? range.endOffset : text.length);
    boxes.push(...filled(part.getClientRects()));
  }
  return boxes;
}

/** The smallest box around all; null for none. */
export function around(boxes: readonly DOMRect[]): { left: number; top: number; width: number; height: number } | null {
  const [first] = boxes;
  if (!first) return null;
  let { left, top, right, bottom } = first;
  // A loop, not a spread: hostile text comes in a hundred thousand lines.
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, width: right - left, height: bottom - top };
}

/** Not a text so long that nobody reads it: where the browser has not laid it out, measuring it takes seconds. */
function isMeasured(node: Node): boolean {
  return (nodeValue(node) ?? '').length <= LONGEST_TEXT;
}

const LONGEST_TEXT = 50_000;
const TEXT = 3;
const SHOW_TEXT = 4;

function filled(boxes: DOMRectList): DOMRect[] {
  return Array.from(boxes).filter((box) => box.width > 0 && box.height > 0);
}
