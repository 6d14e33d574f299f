import type { Blob } from './blobs';
import type { Area } from './raster';

/** Blobs as lines of text: what stands beside each other, parted at wide gaps. `point` is a point in pixels. */
export function linesOfBlobs(blobs: readonly Blob[], point: number): Area[] {
  const specks = blobs.filter((blob) => isSpeck(blob, point));
  const marks = blobs.filter((blob) => !isSpeck(blob, point));
  return bandsOf(marks, point).flatMap((band) => {
    // A dot or a comma stands between the characters of its line; what stands alone is dirt.
    const dots = specks.filter(({ y0, y1, area }) => y0 >= band.y0 - point && y1 <= band.y1 + point && area >= LEAST_DOT * point * point);
    return parted(band.blobs, point, band.y1 - band.y0).map((line) => withDots(line, dots, point));
  });
}

interface Band {
  y0: number;
  y1: number;
  readonly blobs: Blob[];
}

/** Rows of blobs that overlap each other's height. */
function bandsOf(blobs: readonly Blob[], point: number): Band[] {
  const bands: Band[] = [];
  for (const blob of [...blobs].sort((a, b) => a.y0 - b.y0)) {
    const band = bands.at(-1);
    if (band && blob.y0 < band.y1 - SAME_LINE * Math.min(blob.y1 - blob.y0, band.y1 - band.y0)) {
      band.blobs.push(blob);
      band.y1 = Math.max(band.y1, blob.y1);
    } else if (band && ((blob.y0 <= band.y1 + point * 0.5 && blob.y1 - blob.y0 < point * LOW) || isHead(band, blob, point))) {
      // A stroke just under its character: 一 and the like hang on to nothing.
      band.blobs.push(blob);
      band.y1 = Math.max(band.y1, blob.y1);
    } else bands.push({ y0: blob.y0, y1: blob.y1, blobs: [blob] });
  }
  return bands.flatMap((band) => split(band, point));
}

/** Of a worn 5 or 7 the head comes off: a stroke over what is left of a character, together no higher than a figure. */
function isHead({ y0, y1, blobs }: Band, body: Blob, point: number): boolean {
  if (y1 - y0 >= point * LOW || body.y0 > y1 + point * OFF || body.y1 - y0 > point * FIGURE) return false;
  return blobs.some(({ x0, x1 }) => Math.min(x1, body.x1) - Math.max(x0, body.x0) >= Math.min(x1 - x0, body.x1 - body.x0) / 2);
}

/** Two lines that a touch of ink joined: cut where least ink is. */
function split(band: Band, point: number): Band[] {
  const heights = band.blobs.map(({ y0, y1 }) => y1 - y0).sort((a, b) => a - b);
  const usual = Math.max(heights[Math.floor(heights.length * 0.8)] ?? 0, point * 6);
  if (band.y1 - band.y0 < usual * TWO_LINES || band.blobs.length < 4) return [band];
  let cut = band.y0;
  let least = Number.POSITIVE_INFINITY;
  for (let y = band.y0 + Math.round(usual * 0.6); y < band.y1 - usual * 0.6; y++) {
    const crossed = band.blobs.reduce((sum, { x0, x1, y0, y1 }) => sum + (y > y0 && y < y1 ? x1 - x0 : 0), 0);
    if (crossed < least) [least, cut] = [crossed, y];
  }
  const upper = band.blobs.filter(({ y0, y1 }) => (y0 + y1) / 2 < cut);
  const lower = band.blobs.filter(({ y0, y1 }) => (y0 + y1) / 2 >= cut);
  if (upper.length === 0 || lower.length === 0) return [band];
  return [upper, lower].flatMap((blobs) =>
    split({ y0: Math.min(...blobs.map(({ y0 }) => y0)), y1: Math.max(...blobs.map(({ y1 }) => y1)), blobs }, point),
  );
}

function parted(blobs: readonly Blob[], point: number, height: number): Area[] {
  const lines: { x0: number; y0: number; x1: number; y1: number }[] = [];
  const gap = Math.max(height * WIDE_GAP, point * NARROWEST_GAP);
  for (const { x0, y0, x1, y1 } of [...blobs].sort((a, b) => a.x0 - b.x0)) {
    const line = lines.at(-1);
    if (line && x0 - line.x1 <= gap) {
      line.x1 = Math.max(line.x1, x1);
      line.y0 = Math.min(line.y0, y0);
      line.y1 = Math.max(line.y1, y1);
    } else lines.push({ x0, y0, x1, y1 });
  }
  return lines.map(({ x0, y0, x1, y1 }) => [x0, y0, x1 - x0, y1 - y0] as const);
}

function withDots([x, y, width, height]: Area, dots: readonly Blob[], point: number): Area {
  const own = dots.filter(({ x0, x1 }) => x0 > x && x1 < x + width);
  const top = Math.min(y, ...own.map(({ y0 }) => y0));
  const left = dots.find((dot) => isSign(dot, [x, y, width, height], point))?.x0 ?? x;
  return [left, top, x + width - left, Math.max(y + height, ...own.map(({ y1 }) => y1)) - top];
}

/** The sign of minus of a figure in small print: flat, close before it, at half of its height. */
function isSign({ x0, y0, x1, y1 }: Blob, [x, y, , height]: Area, point: number): boolean {
  const middle = (y0 + y1) / 2 - y;
  const isFlat = x1 - x0 >= (y1 - y0) * FLAT && x1 - x0 >= point * LEAST_SIGN;
  return isFlat && x1 <= x && x - x1 <= height * BEFORE && middle >= height * 0.3 && middle <= height * 0.75;
}

/** Too small for a digit or a stroke; what is as wide as a sign of minus is none. */
const isSpeck = ({ x0, y0, x1, y1 }: Blob, point: number) => y1 - y0 < SPECK * point && x1 - x0 < SPECK * point;

/** Points. */
const SPECK = 2;
const LOW = 3;
const OFF = 3.2;
const FIGURE = 10;
const NARROWEST_GAP = 14;
const LEAST_SIGN = 0.9;
/** Times as long as it is thick. */
const FLAT = 1.5;
/** Of the figure's height. */
const BEFORE = 0.6;
/** Square points. */
const LEAST_DOT = 0.25;
/** Of the lower one's height. */
const SAME_LINE = 0.25;
/** Of the line's height. */
const WIDE_GAP = 2.2;
const TWO_LINES = 1.75;
