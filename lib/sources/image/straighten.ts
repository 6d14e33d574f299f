import { blobsOf } from './blobs';
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
  // Rows of dots and of thin lines are sharp within a quarter of a degree only.
  for (const step of [COARSE, 0.05, 0.01]) {
    const middle = best;
    const steps = step === COARSE ? Math.round(MOST / COARSE) : STEPS;
    for (let i = -steps; i <= steps; i++) {
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

/**
 * Whether the page lies on its side: its columns of pixels differ more than its rows do, as lines of text make them. Both all its ink and its
 * letters alone must say so: thick lines of a table run both ways, and figures stand under each other. `point` is a point in pixels.
 */
export function isOnSide(ink: Bitmap, point: number): boolean {
  return haveSharperColumns(ink) && haveSharperColumns(lettersOf(ink, point));
}

function haveSharperColumns(ink: Bitmap): boolean {
  const points = sampled(ink);
  if (points.length < FEWEST) return false;
  const turned = points.map((_, index) => points[index ^ 1] ?? 0);
  const best = (list: Int32Array, size: Pick<Bitmap, 'width' | 'height'>) => {
    let most = 0;
    for (let i = -SIDEWAYS; i <= SIDEWAYS; i++) most = Math.max(most, sharpness(list, size, i * COARSE) / list.length ** 2);
    return most * size.height;
  };
  return best(turned, { width: ink.height, height: ink.width }) > best(points, ink) * MUCH_SHARPER;
}

/** The ink of what is as large as letters are. */
function lettersOf(ink: Bitmap, point: number): Bitmap {
  const { width, height } = ink;
  const data = new Uint8Array(ink.data.length);
  for (const { x0, y0, x1, y1 } of blobsOf(ink)) {
    if (Math.min(x1 - x0, y1 - y0) < SMALLEST * point || Math.max(x1 - x0, y1 - y0) > LARGEST * point) continue;
    for (let y = y0; y < y1; y++) data.set(ink.data.subarray(y * width + x0, y * width + x1), y * width + x0);
  }
  return { width, height, data };
}

/** Positions of every so many ink pixels, x and y by turns. */
function sampled({ width, height, data }: Bitmap): Int32Array {
  const points: number[] = [];
  let count = 0;
  for (let i = 0; i < data.length; i++) count += data[i] ?? 0;
  const every = Math.max(1, Math.floor(count / MOST_POINTS));
  // Not in step with dots that stand in rows: every so many, more or less.
  let [left, throwOf] = [0, 1];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (data[y * width + x] !== 1 || left-- > 0) continue;
      points.push(x, y);
      throwOf = (throwOf * 1_103_515_245 + 12_345) % 2_147_483_648;
      left = (throwOf >> 8) % (2 * every - 1);
    }
  return Int32Array.from(points);
}

/** Sum of squares of the differences between neighbouring rows. */
function sharpness(points: Int32Array, { width, height }: Pick<Bitmap, 'width' | 'height'>, degrees: number): number {
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
const MOST = 4;
const LEAST = 0.04;
const STEPS = 5;
const COARSE = 0.2;
/** Steps to either side. */
const SIDEWAYS = 12;
const MUCH_SHARPER = 1.15;
/** Points. */
const SMALLEST = 2;
const LARGEST = 16;
const BETTER = 1.02;
const MOST_POINTS = 40_000;
const FEWEST = 200;
