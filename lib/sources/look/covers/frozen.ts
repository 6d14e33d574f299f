import { createTreeWalker } from '../../../dom/documents';
import { closest, dataOf, findAllIn, nodeType, parentElement, textContent } from '../../../dom/nodes';
import { pageOf } from '../../../dom/windows';
import type { Box } from '../box';
import type { Boxes } from '../boxes/boxes';
import { holds } from '../nodes';
import { faultOf, runOf, type SeenRun } from '../text/drawn';
import type { Cover } from './cover';

/**
 * Whether a cover prints the words that it lies on, at their place: a script keeps copies of a wide table's heads and first column in sight.
 * Of words alone: no figure is taken from a copy.
 */
export function saysTheSame(run: SeenRun<Node>, { element, within, isPseudo }: Cover, boxes: Boxes): boolean {
  if (isPseudo || nodeType(run.node) !== TEXT) return false;
  const words = dataOf(run.node as Text).trim();
  if (!WORDS.test(words)) return false;
  const texts = createTreeWalker(pageOf(element), within ?? element, NodeFilter.SHOW_TEXT);
  for (let left = MOST_TEXTS; left > 0 && texts.nextNode(); left--) {
    const text = texts.currentNode as Text;
    if (text === run.node || dataOf(text).trim() !== words) continue;
    const copy = runOf(text);
    const isHead = isSameHead(text, run.node);
    if (!isHead && !holds(element, text)) continue;
    if (isAtItsPlace(copy, run, isHead) && faultOf(text, copy, boxes) === null) return true;
  }
  return false;
}

/** In the same line, at the least: a copy may set its words higher or lower in their cell. The names of columns say the same at any height. */
function isAtItsPlace(copy: SeenRun, run: SeenRun<Node>, isHead: boolean): boolean {
  const [one, other] = [boundsOf(copy), boundsOf(run)];
  if (!one || !other) return false;
  const shift = Math.abs(one.top + one.bottom - other.top - other.bottom) / 2;
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const isLevel = shift <= (run.boxes[0]?.height ?? 0) * MOST_SHIFT;
  return shared >= (other.right - other.left) / 2 && (isLevel || isHead);
}

/** Whether both stand in heads of tables that say the same: in rows without figures, which name columns. */
function isSameHead(copy: Node, node: Node): boolean {
  const [one, other] = [headAround(copy), headAround(node)];
  return one !== null && one === other;
}

/** What a table says above its first row of figures; null of what does not stand there. */
function headAround(node: Node): string | null {
  const holder = parentElement(node);
  const [row, table] = holder ? [closest(holder, 'tr'), closest(holder, 'table')] : [];
  let [said, isWithin] = ['', false];
  for (const one of row && table ? findAllIn(table, 'tr') : []) {
    const cells = [...findAllIn(one, 'td,th')].map((cell) => (textContent(cell) ?? '').replace(/\s+/g, ''));
    if (!cells.every((cell) => WORDS.test(cell))) break;
    said += `${cells.join()}\n`;
    if (one === row) isWithin = true;
  }
  return isWithin ? said : null;
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
