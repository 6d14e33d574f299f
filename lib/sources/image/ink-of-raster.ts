import type { Bitmap, Raster } from './raster';

/**
 * Ink is what is darker than the paper around it (Bradley and Roth 2007, over an integral image): a scan is lit unevenly, and cells are
 * shaded. `reach` is the distance over which paper is looked at, in pixels.
 */
export function inkOf({ width, height, data }: Raster, reach: number): Bitmap {
  const sums = new Uint32Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    const [over, here] = [y * (width + 1), (y + 1) * (width + 1)];
    for (let x = 0; x < width; x++) {
      row += data[y * width + x] ?? 0;
      sums[here + x + 1] = (sums[over + x + 1] ?? 0) + row;
    }
  }
  const ink = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const [y0, y1] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
    for (let x = 0; x < width; x++) {
      const [x0, x1] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
      const [a, b] = [y0 * (width + 1), y1 * (width + 1)];
      const sum = (sums[b + x1] ?? 0) - (sums[b + x0] ?? 0) - (sums[a + x1] ?? 0) + (sums[a + x0] ?? 0);
      const value = data[y * width + x] ?? 255;
      if (value < DARKEST || value * (x1 - x0) * (y1 - y0) < sum * PAPER) ink[y * width + x] = 1;
    }
  }
  return { width, height, data: ink };
}

/** Below this a pixel is ink whatever is around it: thick strokes darken their own surroundings. */
const DARKEST = 60;
const PAPER = 0.82;
