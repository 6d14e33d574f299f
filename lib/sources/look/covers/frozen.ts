import { createTreeWalker } from '../../../dom/documents';
import { dataOf, nodeType } from '../../../dom/nodes';
import { pageOf } from '../../../dom/windows';
import type { Box } from '../box';
import type { Boxes } from '../boxes/boxes';
import { faultOf, runOf, type SeenRun } from '../text/drawn';
import type { Cover } from './cover';

/**
 * Whether a cover prints the words that it lies on, at their place: a script keeps copies of a wide table's heads and first column in sight.
 * Of words alone: no figure is taken from a copy.
 */
export function saysTheSame(run: SeenRun<Node>, { element, isPseudo }: Cover, boxes: Boxes): boolean {
  if (isPseudo || nodeType(run.node) !== TEXT) return false;
  const words = dataOf(run.node as Text).trim();
  if (!WORDS.test(words)) return false;
  const texts = createTreeWalker(pageOf(element), element, NodeFilter.SHOW_TEXT);
  for (let left = MOST_TEXTS; left > 0 && texts.nextNode(); left--) {
    const text = texts.currentNode as Text;
    if (text === run.node || dataOf(text).trim() !== words) continue;
    const copy = runOf(text);
    if (isAtItsPlace(copy, run) && faultOf(text, copy, boxes) === null) return true;
  }
  return false;
}

/** In the same line, at the least: a copy may set its words higher or lower in their cell. */
function isAtItsPlace(copy: SeenRun, run: SeenRun<Node>): boolean {
  const [one, other] = [boundsOf(copy), boundsOf(run)];
  if (!one || !other) return false;
  const shift = Math.abs(one.top + one.bottom - other.top - other.bottom) / 2;
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return shift <= (run.boxes[0]?.height ?? 0) * MOST_SHIFT && shared >= (other.right - other.left) / 2;
}

function boundsOf({ boxes }: SeenRun<Node>): Box | null {
  return boxes.reduce<Box | null>(
    (all, { left, right, top, bottom }) => ({
      left: Math.min(all?.left ?? left, left),
      right: Math.max(all?.right ?? right, right),
      top: Math.min(all?.top ?? top, top),
      bottom: Math.max(all?.bottom ?? bottom, bottom),
    }),
    null,
  );
}

const WORDS = /[\u3400-\u9fff]{2}/;
const TEXT = 3;
/** Of a line's height. */
const MOST_SHIFT = 0.6;
const MOST_TEXTS = 1500;
