import { localName, nextElement, previousElement } from '../../../dom/nodes';
import { pageOf } from '../../../dom/windows';
import { around, boxOf } from '../nodes';
import type { Boxes } from './boxes';
import { isScroller, type Room, roomIn, roomOfPage } from './room';

/**
 * Whether a part of a table (cell, row, group of rows) sticks, and stands at its own place in the table once the reader has scrolled back.
 * What a script alone can scroll back, and what is pushed further than that, lies where it lies for good.
 */
export function isStuckInTable(part: Element, boxes: Boxes): boolean {
  const parent = around(part);
  const { style } = boxes.around(part);
  if (style.position !== 'sticky' || !parent || isMoved(style)) return false;
  const outer = boxes.around(parent).style.display;
  if (style.display === 'table-cell') return outer === 'table-row' && isHome(part, parent, 'beside', boxes);
  if (style.display === 'table-row') return GROUP.test(outer) && isHome(part, parent, 'below', boxes);
  return GROUP.test(style.display) && /^(?:inline-)?table$/.test(outer) && isHome(part, parent, 'below', boxes);
}

/** Whether a cell, or its row or group, does so. */
export function isStuckCell(cell: Element, boxes: Boxes): boolean {
  for (let at: Element | null = cell; at && localName(at) !== 'table'; at = around(at)) if (isStuckInTable(at, boxes)) return true;
  return false;
}

/** It lies between its neighbours, or only as far from there as the reader has scrolled. */
function isHome(part: Element, parent: Element, order: 'beside' | 'below', boxes: Boxes): boolean {
  const [box, outer, room] = [boxOf(part), boxOf(parent), roomAround(part, boxes)];
  const { left, right, top, bottom } = boxes.around(part).style;
  if (order === 'beside') {
    const [from, to] = between(part, { side: 'width', from: 'left', to: 'right' }, outer, boxes);
    // A cell may reach into the rows below.
    return (
      isWithin(box.left, box.width, [from, to], room.left, room.right, isUnset(left) && isUnset(right)) &&
      isWithin(box.top, box.height, [outer.top, outer.top + box.height], room.up, room.down, false)
    );
  }
  const stretch = between(part, { side: 'height', from: 'top', to: 'bottom' }, outer, boxes);
  return isWithin(box.top, box.height, stretch, room.up, room.down, isUnset(top) && isUnset(bottom));
}

/** From the end of what comes before to the beginning of what comes after: neighbours that stick themselves count by their size. */
function between(part: Element, axis: Axis, outer: DOMRect, boxes: Boxes): readonly [from: number, to: number] {
  const taken = (next: (element: Element) => Element | null) => {
    let sum = 0;
    let at = next(part);
    for (; at && boxes.around(at).style.position === 'sticky'; at = next(at)) sum += boxOf(at)[axis.side];
    return { sum, firm: at && boxOf(at) };
  };
  const isBackwards = axis.side === 'width' && boxes.around(part).style.direction === 'rtl';
  const before = taken(isBackwards ? nextElement : previousElement);
  const after = taken(isBackwards ? previousElement : nextElement);
  return [
    (before.firm ? before.firm[axis.to] : outer[axis.from]) + before.sum,
    (after.firm ? after.firm[axis.from] : outer[axis.to]) - after.sum,
  ];
}

/** `back`, `forth`: how far the reader can scroll. Where cells of rows above reach in, its place is not known to the pixel. */
function isWithin(
  start: number,
  size: number,
  [from, to]: readonly [number, number],
  back: number,
  forth: number,
  isFree: boolean,
): boolean {
  const loose = Math.max(0, to - from - size);
  if (loose > SLACK && !isFree && back + forth < 1) return false;
  return start >= from - forth - SLACK && start <= from + loose + back + SLACK;
}

/** Some browsers say `auto`, some 0. */
function isUnset(offset: string): boolean {
  return !(Math.abs(Number.parseFloat(offset)) >= 1);
}

interface Axis {
  readonly side: 'width' | 'height';
  readonly from: 'left' | 'top';
  readonly to: 'right' | 'bottom';
}

/** Of the nearest thing around that scrolls. */
export function roomAround(element: Element, boxes: Boxes): Room {
  for (let at = around(element); at; at = around(at)) {
    const { style } = boxes.around(at);
    if (isScroller(at, style)) return roomIn(at, style);
  }
  return roomOfPage(pageOf(element));
}

function isMoved(style: CSSStyleDeclaration): boolean {
  return [style.transform, style.translate, style.rotate, style.scale, style.offsetPath].some((one) => one && one !== 'none');
}

const GROUP = /^table-(?:row|header|footer)-group$/;
/** Lines and gaps between cells. */
const SLACK = 4;
