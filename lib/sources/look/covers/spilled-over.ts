import { createRange } from '../../../dom/documents';
import { closest } from '../../../dom/nodes';
import { pageOf } from '../../../dom/windows';
import { type Box, cut, shareInside } from '../box';
import type { Boxes } from '../boxes/boxes';
import { isScroller } from '../boxes/room';
import { around, boxOf, holds } from '../nodes';
import { hasOwnText, linesOf } from '../text/own-words';
import { COVER, type Cover } from './cover';

/** A table of the report, where it stands. */
export interface LookedAt {
  readonly element: Element;
  readonly box: Box;
}

/** Words of the flow that come out of a box too low for them, and stand in a table that is not theirs. */
export function spilledOver(element: Element, tables: readonly LookedAt[], boxes: Boxes): Cover[] {
  const box = boxOf(element);
  const into = tables.filter(
    (table) => shareInside(box, table.box) > 0 && !holds(table.element, element) && !holds(element, table.element),
  );
  if (into.length === 0 || !hasOwnText(element)) return [];
  const range = createRange(pageOf(element));
  range.selectNodeContents(element);
  const meets = (line: Box, table: LookedAt) =>
    shareInside(shownFrom(element, line, table.element, boxes), shownFrom(table.element, table.box, element, boxes)) > 0;
  return [...range.getClientRects()]
    .filter((line) => into.some((table) => meets(line, table)))
    .map((line) => ({ ...COVER, element, box: line, level: boxes.around(element).level }));
}

/** Words of a cell that come out of it, and stand upon its neighbours. */
export function runOver(element: Element, tables: readonly LookedAt[], boxes: Boxes): Cover[] {
  if (!hasOwnText(element)) return [];
  const cell = closest(element, 'td,th');
  if (!cell || !tables.some((table) => table.element !== element && holds(table.element, cell))) return [];
  const { fault, style, clip, level } = boxes.around(element);
  if (fault !== null || style.visibility !== 'visible') return [];
  const { left, right, top, bottom } = boxOf(cell);
  const isOut = (line: Box) => {
    const middle = (line.top + line.bottom) / 2;
    return line.left < left - SLACK || line.right > right + SLACK || middle < top || middle > bottom;
  };
  return linesOf(element)
    .filter(isOut)
    .map((line) => ({ ...COVER, element: cell, isPseudo: true, within: cell, box: clip ? cut(line, clip) : line, level }));
}

/** What is left of a box where the boxes that scroll, and do not scroll the other one with it, cut it off. */
function shownFrom(element: Element, box: Box, other: Element, boxes: Boxes): Box {
  let shown = box;
  for (let at = around(element); at && !holds(at, other); at = around(at))
    if (isScroller(at, boxes.around(at).style)) shown = cut(shown, boxOf(at));
  return shown;
}

/** CSS pixels. */
const SLACK = 2;
