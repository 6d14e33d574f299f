import { closest } from '../../../dom/nodes';
import { type Box, shareInside } from '../box';
import type { Boxes } from '../boxes/boxes';
import { boxOf, holds } from '../nodes';
import type { SeenRun } from '../text/drawn';
import type { Cover } from './cover';
import { standsOver } from './covered';
import type { Shelves } from './shelves';

/** Whether anything stands in a cell that is none of it, and may look like its figure, or a part of that. */
export function isFilledFromOutside(cell: Element, isBlank: boolean, covers: Shelves<Cover>, boxes: Boxes): boolean {
  const box = boxOf(cell);
  return covers
    .near([box])
    .some(
      (cover) =>
        standsOver(cover, cell, boxes) &&
        !isEdge(cover.box, box) &&
        ((isSign(cover.box) && (isBlank || !holds(cell, cover.element)) && shareInside(cover.box, box) > 0.5) ||
          (isBlank && shareInside(box, cover.box) > 0.5)),
    );
}

/** Whether a sign that is none of a cell stands close beside its figure, and looks like a digit more. In another cell it is that cell's. */
export function isLengthenedFromOutside(cell: Element, runs: readonly SeenRun<Node>[], covers: Shelves<Cover>, boxes: Boxes): boolean {
  const texts = runs.flatMap((run) => run.boxes);
  return covers
    .near(texts)
    .some(
      (cover) =>
        standsOver(cover, cell, boxes) &&
        !holds(cell, cover.element) &&
        texts.some((text) => isBeside(text, cover.box)) &&
        !isEdge(cover.box, boxOf(cell)) &&
        !isOfOtherCell(cover, cell),
    );
}

/** As near and as high as one more digit. */
function isBeside(text: Box, sign: Box): boolean {
  const [height, width] = [text.bottom - text.top, sign.right - sign.left];
  const gap = Math.max(sign.left - text.right, text.left - sign.right);
  const shared = Math.min(text.bottom, sign.bottom) - Math.max(text.top, sign.top);
  const high = sign.bottom - sign.top;
  return width >= 2 && width <= height * 2 && high >= 4 && high <= height * 2 && Math.abs(gap) <= height * 0.4 && shared >= high / 2;
}

/** Of the same table: a cell that lays out the page holds whatever is put over it. */
function isOfOtherCell({ element, box }: Cover, cell: Element): boolean {
  const own = closest(element, 'td,th');
  return own !== null && closest(own, 'table') === closest(cell, 'table') && shareInside(box, boxOf(own)) > 0.8;
}

/** A line along a side of a cell, as high as that. */
function isEdge(line: Box, cell: Box): boolean {
  const isHigh = line.bottom - line.top >= (cell.bottom - cell.top) * 0.9;
  return isHigh && line.right - line.left <= 3 && Math.min(Math.abs(line.left - cell.left), Math.abs(cell.right - line.right)) <= 2;
}

/** As large as a character. */
const isSign = ({ left, right, top, bottom }: Box): boolean => right - left >= 1 && bottom - top >= 4;
