import type { Raster } from '../../../lib/sources/image/raster';

/** White paper to draw on, in pixels. */
export function paper(width: number, height: number) {
  const data = new Uint8Array(width * height).fill(255);
  const box = (x: number, y: number, wide: number, high: number, tone = 0) => {
    for (let row = Math.max(0, y); row < Math.min(height, y + high); row++)
      data.fill(tone, row * width + Math.max(0, x), row * width + Math.min(width, x + wide));
  };
  return {
    raster: { width, height, data } satisfies Raster,
    box,
    /** Lines two pixels thick: a table with these edges. */
    table(xs: readonly number[], ys: readonly number[], tone = 0) {
      const [left = 0, right = 0] = [xs[0], xs.at(-1)];
      const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
      for (const x of xs) box(x, top, 2, bottom - top + 2, tone);
      for (const y of ys) box(left, y, right - left + 2, 2, tone);
    },
  };
}
