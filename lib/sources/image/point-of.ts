import { blobsOf } from './blobs';
import { inkOf } from './ink-of-raster';
import type { Raster } from './raster';

/**
 * How many pixels a point is in a picture that does not say how large it was: by its characters, of which most are as high as text of ten
 * points prints them. Null where there are none.
 */
export function pointOf(raster: Raster): number | null {
  const heights = blobsOf(inkOf(raster, REACH))
    .filter(({ x0, y0, x1, y1, area }) => {
      const [width, height] = [x1 - x0, y1 - y0];
      return height >= LOWEST && height <= HIGHEST && width <= height * 2 && width * 8 >= height && area * 12 >= width * height;
    })
    .map(({ y0, y1 }) => y1 - y0)
    .sort((a, b) => a - b);
  if (heights.length < FEWEST) return null;
  const point = (heights[heights.length >> 1] ?? 0) / USUAL;
  return Math.min(MOST, Math.max(LEAST, point));
}

/** Pixels. */
const REACH = 24;
const LOWEST = 6;
const HIGHEST = 120;
/** Points. */
const USUAL = 8.5;
const FEWEST = 12;
/** Pixels a point: half of a screen's, 600 dpi. */
const LEAST = 0.6;
const MOST = 8.5;
