import { type Blob, blobsOf } from './blobs';
import type { Bitmap, Raster } from './raster';

/** The picture with paper where its letters are. */
export function withoutLetters({ width, height, data }: Raster, letters: readonly Blob[]): Raster {
  const bare = Uint8Array.from(data);
  for (const { x0, y0, x1, y1 } of letters) {
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

/**
 * Letters are about as wide as they are high, and full of strokes; dashes, pieces of lines and where these cross are not. With them come the
 * strokes beside them that hang on to nothing: what is slanted or bent is no piece of a line.
 */
export function lettersIn(ink: Bitmap, point: number): Blob[] {
  const blobs = blobsOf(ink);
  const dots = blobs.filter((blob) => isDot(blob, point));
  const [letters, others]: [Blob[], Blob[]] = [[], []];
  for (const blob of blobs) (isLetter(blob, point) && !isCrossing(blob, ink, dots, point) ? letters : others).push(blob);
  const near = Math.round(BESIDE * point);
  const rows = new Map<number, Blob[]>();
  const bandsOf = ({ y0, y1 }: Blob) => {
    const [first, last] = [Math.floor((y0 - near) / BAND), Math.floor((y1 + near) / BAND)];
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  };
  for (const letter of letters) for (const band of bandsOf(letter)) rows.set(band, [...(rows.get(band) ?? []), letter]);
  const isBeside = (blob: Blob) =>
    bandsOf(blob).some((band) =>
      rows
        .get(band)
        ?.some(({ x0, y0, x1, y1 }) => blob.x0 <= x1 + near && blob.x1 >= x0 - near && blob.y0 <= y1 + near && blob.y1 >= y0 - near),
    );
  return [...letters, ...others.filter((blob) => isStroke(blob, point) && isBeside(blob))];
}

/** A dot or a dash of a line: thin, straight along an axis. */
function isDot({ x0, y0, x1, y1, area }: Blob, point: number): boolean {
  const [wide, high] = [x1 - x0, y1 - y0];
  return Math.min(wide, high) <= THICKEST_DOT * point && area >= wide * high * FULL_DOT;
}

function isStroke({ x0, y0, x1, y1, area }: Blob, point: number): boolean {
  const [wide, high] = [x1 - x0, y1 - y0];
  return Math.max(wide, high) >= SHORTEST * point && Math.max(wide, high) <= USUAL_LETTER * point && area < wide * high * FULL_DOT;
}

function isLetter({ x0, y0, x1, y1, area }: Blob, point: number): boolean {
  const [wide, high] = [x1 - x0, y1 - y0];
  const [thin, long] = [Math.min(wide, high), Math.max(wide, high)];
  const isThick = thin >= LETTER * point || (thin >= THIN_LETTER * point && long >= DOT * point && long <= thin * SLIMMEST);
  if (!isThick || long > LARGEST_LETTER * point) return false;
  // A thick line of a row or two.
  if (long >= thin * SLIM && long >= ONE_ROW * point && area >= wide * high * SOLID) return false;
  return area >= wide * high * (long > USUAL_LETTER * point ? FULL_LARGE : FULL);
}

/**
 * Where dotted lines cross or end, dots run together: all of it lies along one line and those that cross it, and these go on beyond it. 十, 人
 * and 4 look like such a place and stand alone.
 */
function isCrossing(blob: Blob, ink: Bitmap, dots: readonly Blob[], point: number): boolean {
  return [true, false].some((upright) => {
    const bands = bandsAlong(blob, ink, point, upright);
    return bands !== null && bands.filter((band) => goesOn(band, dots, point)).length >= 2;
  });
}

/** One end of a line in a blob: where it leaves it, and how broad it may be there. */
interface End {
  readonly upright: boolean;
  readonly at: number;
  readonly away: 1 | -1;
  readonly from: number;
  readonly to: number;
}

function goesOn({ upright, at, away, from, to }: End, dots: readonly Blob[], point: number): boolean {
  return dots.some(({ x0, y0, x1, y1 }) => {
    const [start, end, low, high] = upright ? [y0, y1, x0, x1] : [x0, x1, y0, y1];
    const gap = away > 0 ? start - at : at - end;
    return gap >= 0 && gap <= NEXT_DOT * point && low < to && high > from;
  });
}

/** The ends of one upright line (or a level one) and of a few across, about one for every row, when nearly all of it lies along these; else null. */
function bandsAlong({ x0, y0, x1, y1 }: Blob, { width, data }: Bitmap, point: number, upright: boolean): End[] | null {
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
  const [alongFrom, alongTo, acrossFrom, acrossTo] = upright ? [y0, y1, x0, x1] : [x0, x1, y0, y1];
  const endsOf = (isLine: boolean, { from, to }: { readonly from: number; readonly to: number }): End[] => {
    const [own, low, high, base] = isLine ? [upright, alongFrom, alongTo, acrossFrom] : [!upright, acrossFrom, acrossTo, alongFrom];
    const band = { upright: own, from: base + from, to: base + to };
    return [
      { ...band, at: low, away: -1 },
      { ...band, at: high, away: 1 },
    ];
  };
  const ends = endsOf(true, line);
  let covered = line.sum;
  for (let left = 1 + Math.floor(length / (ROW * point)); left > 0; left--) {
    const across = fullest(rest, broad);
    covered += across.sum;
    if (across.sum > 0) ends.push(...endsOf(false, across));
    rest.fill(0, across.from, across.to);
  }
  return covered >= all * MOST_OF ? ends : null;
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
const THICKEST_DOT = 1.8;
const NEXT_DOT = 5;
const SHORTEST = 1.6;
const BESIDE = 2;
const ROW = 12;
const ONE_ROW = 9;
/** Times as long. */
const SLIM = 3;
const SOLID = 0.8;
/** Times as high as it is wide: a 1. */
const SLIMMEST = 6;
/** Of its box: 十 has least. */
const FULL = 0.14;
const FULL_LARGE = 0.22;
const FULL_DOT = 0.7;
/** Pixels. */
const BAND = 64;
/** Of its ink. */
const MOST_OF = 0.92;
