import type { Box } from '../box';

/** Where on a page something stands, for many areas at once: the heights they take, each with how far its areas reach to the sides. */
export interface Areas {
  /** Whether a box reaches into that. It may lie between two areas of one height. */
  meets(box: Box): boolean;
}

/** Areas that overlap in height become one band, so that asking costs the same for ten and for ten thousand. */
export function areasOf(boxes: readonly Box[]): Areas {
  const bands: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const { top, bottom, left, right } of [...boxes].sort((one, other) => one.top - other.top)) {
    const last = bands.at(-1);
    if (!last || top >= last.bottom) bands.push({ top, bottom, left, right });
    else {
      last.bottom = Math.max(last.bottom, bottom);
      last.left = Math.min(last.left, left);
      last.right = Math.max(last.right, right);
    }
  }
  return {
    meets(box) {
      // Bands stand one below another: the first that ends below the box's top is the first it can reach into.
      let [low, high] = [0, bands.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((bands[middle]?.bottom ?? 0) > box.top) high = middle;
        else low = middle + 1;
      }
      for (let band = bands[low]; band && band.top < box.bottom; band = bands[++low])
        if (band.left < box.right && box.left < band.right) return true;
      return false;
    },
  };
}
