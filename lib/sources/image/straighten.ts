import type { Bitmap, Raster } from './raster';

/**
 * How far a scanned page leans, in degrees clockwise: lines of text and of tables lie along rows of pixels when it stands straight, so the
 * rows' ink differs most. At most {@link MOST} is looked for; 0 where nothing tells.
 */
export function leanOf(ink: Bitmap): number {
  const points = sampled(ink);
  if (points.length < FEWEST) return 0;
  const score = (degrees: number) => sharpness(points, ink, degrees);
  let best = 0;
  let most = score(0);
  for (const step of [0.5, 0.1, 0.02]) {
    const middle = best;
    for (let i = -STEPS; i <= STEPS; i++) {
      const degrees = middle + i * step;
      if (Math.abs(degrees) > MOST) continue;
      const value = score(degrees);
      if (value <= most) continue;
      most = value;
      best = degrees;
    }
  }
  // What is gained must be more than chance.
  return Math.abs(best) < LEAST || most < score(0) * BETTER ? 0 : best;
}

/** Positions of every so many ink pixels, x and y by turns. */
function sampled({ width, height, data }: Bitmap): Int32Array {
  const points: number[] = [];
  let count = 0;
  for (let i = 0; i < data.length; i++) count += data[i] ?? 0;
  const every = Math.max(1, Math.floor(count / MOST_POINTS));
  let seen = 0;
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (data[y * width + x] === 1 && seen++ % every === 0) points.push(x, y);
  return Int32Array.from(points);
}

/** Sum of squares of the differences between neighbouring rows. */
function sharpness(points: Int32Array, { width, height }: Bitmap, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const margin = Math.ceil((Math.abs(slope) * width) / 2) + 2;
  const rows = new Float64Array(height + 2 * margin);
  for (let i = 0; i < points.length; i += 2) {
    const row = Math.round((points[i + 1] ?? 0) - ((points[i] ?? 0) - width / 2) * slope) + margin;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  let sum = 0;
  for (let row = 1; row < rows.length; row++) sum += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
  return sum;
}

/** The raster turned back by so many degrees around its middle; what comes in from outside is white. */
export function turned({ width, height, data }: Raster, degrees: number): Raster {
  if (degrees === 0) return { width, height, data };
  const radians = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const [cx, cy] = [width / 2, height / 2];
  const result = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y++) {
    let fx = cx - cx * cos - (y - cy) * sin;
    let fy = cy - cx * sin + (y - cy) * cos;
    for (let x = 0; x < width; x++, fx += cos, fy += sin) {
      const [x0, y0] = [Math.floor(fx), Math.floor(fy)];
      if (x0 < 0 || y0 < 0 || x0 >= width - 1 || y0 >= height - 1) continue;
      const [u, v] = [fx - x0, fy - y0];
      const at = y0 * width + x0;
      const upper = (data[at] ?? 255) * (1 - u) + (data[at + 1] ?? 255) * u;
      const lower = (data[at + width] ?? 255) * (1 - u) + (data[at + width + 1] ?? 255) * u;
      result[y * width + x] = upper * (1 - v) + lower * v + 0.5;
    }
  }
  return { width, height, data: result };
}

/** Degrees. */
const MOST = 3;
const LEAST = 0.04;
const STEPS = 7;
const BETTER = 1.02;
const MOST_POINTS = 40_000;
const FEWEST = 200;
