import { bottom, overlaps, type Rect, right } from '../place/geometry';

/**
 * Where a thing of this size covers none of the boxes, along the left and right edges of the window: as low as it can be, on its own side
 * if there is a place there. Null: nowhere.
 */
export function freeSpot(
  size: { readonly width: number; readonly height: number },
  window: Rect,
  taken: readonly Rect[],
  side: 'left' | 'right',
): Rect | null {
  const { width, height } = size;
  const [left, far] = [window.left + EDGE, right(window) - EDGE - width];
  for (const from of side === 'left' ? [left, far] : [far, left])
    for (let top = bottom(window) - EDGE - height; top >= window.top + EDGE; top -= STEP) {
      const spot = { left: from, top, width, height };
      if (!taken.some((box) => overlaps(spot, box))) return spot;
    }
  return null;
}

/** Distance from the window's edge. */
const EDGE = 6;
const STEP = 4;
