import type { Box } from '../box';
import type { Cover } from './cover';

/** Bars that stay in the window, and leave no room between them for a page to be scrolled through. */
export function fillWindow(bars: readonly Cover[], { innerWidth, innerHeight }: Window): boolean {
  let free = 0;
  let from = 0;
  const wide = bars.filter(({ box }) => box.left <= 1 && box.right >= innerWidth * 0.97).sort((one, other) => one.box.top - other.box.top);
  for (const { box } of wide) {
    free += Math.max(0, box.top - from);
    from = Math.max(from, box.bottom);
  }
  return wide.length > 1 && free + Math.max(0, innerHeight - from) < innerHeight * 0.03;
}

/** Whether a box takes most of the window. */
export function fillsMost({ left, right, top, bottom }: Box, { innerWidth, innerHeight }: Window): boolean {
  return right - left >= innerWidth * 0.6 && bottom - top >= innerHeight * 0.6;
}
