import { type Blob, blobsOf } from './blobs';
import type { Bitmap, Raster } from './raster';

/** The picture without its letters: they are about as wide as they are high, and full of strokes; dashes, pieces of lines and where these cross are not. */
export function withoutLetters({ width, height, data }: Raster, ink: Bitmap, point: number): Raster {
  const bare = Uint8Array.from(data);
  for (const blob of blobsOf(ink)) {
    if (!isLetter(blob, point) || isCrossing(blob, ink, point)) continue;
    const { x0, y0, x1, y1 } = blob;
    const [left, right] = [Math.max(0, x0 - 2), Math.min(width - 1, x1 + 1)];
    const [top, bottom] = [Math.max(0, y0 - 2), Math.min(height - 1, y1 + 1)];
    const around = [data[top * width + left], data[top * width + right], data[bottom * width + left], data[bottom * width + right]];
    const [, one = 255, other = 255] = around.map((value = 255) => value).sort((a, b) => a - b);
    const paper = (one + other) / 2;
    for (let y = Math.max(0, y0 - 1); y < Math.min(height, y1 + 1); y++)
      bare.fill(paper, y * width + Math.max(0, x0 - 1), y * width + Math.min(width, x1 + 1));
  }
  return { width, height, data: bare };
}

function isLetter({ x0, y0, x1, y1, area }: Blob, point: number): boolean {
  const [wide, high] = [x1 - x0, y1 - y0];
  const [thin, long] = [Math.min(wide, high), Math.max(wide, high)];
  const isThick = thin >= LETTER * point || (thin >= THIN_LETTER * point && long >= DOT * point && long <= thin * SLIMMEST);
  if (!isThick || long > LARGEST_LETTER * point) return false;
  return area >= wide * high * (long > USUAL_LETTER * point ? FULL_LARGE : FULL);
}

/**
 * Where dotted lines cross or end, dots run together: all of it lies along one line and those that cross it. 十 and 王 do too, and are too short
 * for a line of a table.
 */
function isCrossing(blob: Blob, ink: Bitmap, point: number): boolean {
  return isAlong(blob, ink, point, true) || isAlong(blob, ink, point, false);
}

/** Whether nearly all of it lies along one upright line (or a level one) and a few across, about one for every row. */
function isAlong({ x0, y0, x1, y1 }: Blob, { width, data }: Bitmap, point: number, upright: boolean): boolean {
  const [length, breadth] = upright ? [y1 - y0, x1 - x0] : [x1 - x0, y1 - y0];
  const at = (along: number, across: number) =>
    (upright ? data[(y0 + along) * width + x0 + across] : data[(y0 + across) * width + x0 + along]) ?? 0;
  const sums = new Float64Array(breadth);
  let all = 0;
  for (let i = 0; i < length; i++)
    for (let j = 0; j < breadth; j++) {
      sums[j] = (sums[j] ?? 0) + at(i, j);
      all += at(i, j);
    }
  const broad = Math.max(2, Math.round(BROAD * point));
  const line = fullest(sums, broad);
  const rest = new Float64Array(length);
  for (let i = 0; i < length; i++) for (let j = 0; j < breadth; j++) if (j < line.from || j >= line.to) rest[i] = (rest[i] ?? 0) + at(i, j);
  let covered = line.sum;
  for (let left = 1 + Math.floor(length / (ROW * point)); left > 0; left--) {
    const across = fullest(rest, broad);
    covered += across.sum;
    rest.fill(0, across.from, across.to);
  }
  return covered >= all * MOST_OF;
}

/** Where a stretch as broad as a line may be holds most. */
function fullest(sums: Float64Array, broad: number) {
  let best = { from: 0, to: Math.min(broad, sums.length), sum: -1 };
  for (let from = 0; from + broad <= Math.max(broad, sums.length); from++) {
    const sum = sums.subarray(from, from + broad).reduce((total, value) => total + value, 0);
    if (sum > best.sum) best = { from, to: Math.min(from + broad, sums.length), sum };
  }
  return best;
}

/** Points. */
const LETTER = 2.5;
const THIN_LETTER = 1.2;
const DOT = 5;
const USUAL_LETTER = 16;
const LARGEST_LETTER = 45;
const BROAD = 2;
const ROW = 12;
/** Times as high as it is wide: a 1. */
const SLIMMEST = 6;
/** Of its box: 十 has least. */
const FULL = 0.14;
const FULL_LARGE = 0.22;
/** Of its ink. */
const MOST_OF = 0.92;
