import { bottom, type Rect, right } from './geometry';

/** What lies in the window: all boxes in its viewport. */
export interface Ground {
  /** What must stay readable: table cells, numbers, our own buttons. */
  readonly figures: readonly Rect[];
  /** What should: any other text. */
  readonly texts: readonly Rect[];
}

/**
 * Where a note of this size covers no figure and the least text, along the window's left and right edges; of equal places the lowest,
 * and the left before the right. Where every place covers figures, the one that covers least of them.
 */
export function quietestSpot(size: { readonly width: number; readonly height: number }, window: Rect, ground: Ground): Rect {
  const { width, height } = size;
  const sides = [window.left + EDGE, right(window) - EDGE - width];
  const lowest = Math.max(window.top, bottom(window) - EDGE - height);
  let best: Rect = { left: window.left + EDGE, top: lowest, width, height };
  let least = costOf(best, ground);
  for (let top = lowest; top >= Math.min(lowest, window.top + EDGE); top -= STEP)
    for (const left of sides) {
      const spot = { left, top, width, height };
      const cost = costOf(spot, ground);
      if (cost.figures < least.figures || (cost.figures === least.figures && cost.texts < least.texts)) [best, least] = [spot, cost];
    }
  return best;
}

/** Distance from the window's edge. */
const EDGE = 14;
const STEP = 8;

function costOf(spot: Rect, { figures, texts }: Ground): { readonly figures: number; readonly texts: number } {
  return { figures: shared(spot, figures), texts: shared(spot, texts) };
}

function shared(spot: Rect, boxes: readonly Rect[]): number {
  let area = 0;
  for (const box of boxes) {
    const width = Math.min(right(spot), right(box)) - Math.max(spot.left, box.left);
    const height = Math.min(bottom(spot), bottom(box)) - Math.max(spot.top, box.top);
    if (width > 0 && height > 0) area += width * height;
  }
  return area;
}
