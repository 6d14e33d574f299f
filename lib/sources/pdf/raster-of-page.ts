import type { PDFPageProxy } from 'pdfjs-dist';
import { type Steps, withPauses } from '../../document/steps';
import { turn } from '../../dom/turn';
import { greyInSteps, type Raster } from '../image/raster';
import { boundsOf } from './matrix';
import { objectBehind } from './objects';
import type { PageOperators } from './page-operators';
import { type PaintedImage, paintedImages, sizeOf } from './painted-images';

/** The pictures of a page laid on white paper, as the page shows them; null when it has none that can be read. */
export async function rasterOfPage(page: PDFPageProxy, operators: PageOperators): Promise<Raster | null> {
  const found: { painted: PaintedImage; picture: Picture }[] = [];
  for (const painted of paintedImages(operators)) {
    const picture = await pictureOf(page, painted);
    if (picture) found.push({ painted, picture });
  }
  if (found.length === 0) return null;
  // As fine as the finest picture that covers much of the page; finer than a scanner's usual is no use.
  const own = found.map(({ painted, picture }) => picture.raster.width / Math.max(1, sizeOf(painted)[0]));
  const scale = Math.min(Math.max(...own, COARSEST), FINEST, Math.sqrt(MOST_PIXELS / (operators.width * operators.height)));
  const [width, height] = [Math.round(operators.width * scale), Math.round(operators.height * scale)];
  const data = new Uint8Array(width * height).fill(255);
  for (const { painted, picture } of found) await withPauses(lay(picture, painted, { width, height, data }, scale), turn);
  return { width, height, data };
}

interface Picture {
  readonly raster: Raster;
  /** 0 where a shape lets nothing through; null for a picture. */
  readonly mask: boolean;
}

async function pictureOf(page: PDFPageProxy, { image, tone }: PaintedImage): Promise<Picture | null> {
  const name = typeof image === 'string' ? image : nameIn(image);
  const object = name === null ? image : await objectBehind(name.startsWith('g_') ? page.commonObjs : page.objs, name);
  if (typeof object !== 'object' || object === null) return null;
  const { width, height, data, kind } = object as Record<string, unknown>;
  if (typeof width !== 'number' || typeof height !== 'number' || !(ArrayBuffer.isView(data) || Array.isArray(data))) return null;
  if (!(width > 0 && height > 0) || width * height > MOST_PIXELS) return null;
  const bytes = data as Uint8Array;
  if (tone !== null || kind === ONE_BIT) return { raster: bitsOf(bytes, width, height), mask: tone !== null };
  const channels = Math.round(bytes.length / (width * height));
  if (!(channels >= 1 && channels <= 4)) return null;
  return { raster: await withPauses(greyInSteps(bytes, width, height, channels), turn), mask: false };
}

/** A shape may name the object that holds its bits. */
function nameIn(image: unknown): string | null {
  if (typeof image !== 'object' || image === null) return null;
  const { data } = image as { readonly data?: unknown };
  return typeof data === 'string' ? data : null;
}

function bitsOf(bytes: Uint8Array, width: number, height: number): Raster {
  const data = new Uint8Array(width * height);
  const stride = (width + 7) >> 3;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data[y * width + x] = ((bytes[y * stride + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 255 : 0;
  return { width, height, data };
}

/** Each pixel of the paper takes the mean of the picture's pixels under it. In steps: the page that waits for a scan stays usable. */
function* lay({ raster, mask }: Picture, { matrix, tone }: PaintedImage, onto: Raster, scale: number): Steps<void> {
  const [x0, y0, x1, y1] = boundsOf(matrix, 0, 0, 1, 1);
  const [a, b, c, d, e, f] = matrix;
  const area = a * d - b * c;
  if (area === 0) return;
  const { width, height, data } = raster;
  const step = Math.max(1, Math.round(width / (Math.hypot(a, b) * scale)));
  const back = (step - 1) / 2;
  const columnOf = (dx: number, dy: number) => Math.floor(((dx * d - dy * c) / area) * width - back);
  // A picture's first row is its top: the square's y runs upwards.
  const rowOf = (dx: number, dy: number) => Math.floor((1 - (dy * a - dx * b) / area) * height - back);
  // As a scanner lays it: all rows have the same columns, and they are reckoned once.
  const isStraight = b === 0 && c === 0;
  const columns = isStraight ? Int32Array.from({ length: onto.width }, (_, x) => columnOf((x + 0.5) / scale - e, 0)) : null;
  const [left, right] = [Math.max(0, Math.floor(x0 * scale)), Math.min(onto.width, Math.ceil(x1 * scale))];
  for (let y = Math.max(0, Math.floor(y0 * scale)); y < Math.min(onto.height, Math.ceil(y1 * scale)); y++) {
    if (y % BETWEEN_PAUSES === 0) yield;
    const dy = (y + 0.5) / scale - f;
    const straight = rowOf(0, dy);
    for (let x = left; x < right; x++) {
      const dx = (x + 0.5) / scale - e;
      const column = columns ? (columns[x] ?? -2) : columnOf(dx, dy);
      const row = columns ? straight : rowOf(dx, dy);
      if (column < -1 || row < -1 || column > width || row > height) continue;
      let [sum, count] = [0, 0];
      if (step === 1 && column >= 0 && row >= 0 && column < width && row < height) [sum, count] = [data[row * width + column] ?? 255, 1];
      else
        for (let j = row; j < row + step; j++)
          for (let i = column; i < column + step; i++) {
            if (i < 0 || j < 0 || i >= width || j >= height) continue;
            sum += data[j * width + i] ?? 255;
            count++;
          }
      if (count === 0) continue;
      const value = sum / count;
      const at = y * onto.width + x;
      // A shape paints where its bits are 0.
      onto.data[at] = mask && tone !== null ? ((onto.data[at] ?? 255) * value + tone * (255 - value)) / 255 : value;
    }
  }
}

/** Rows of pixels. */
const BETWEEN_PAUSES = 32;

/** What pdf.js calls GRAYSCALE_1BPP. */
const ONE_BIT = 1;
/** Pixels a point: 96, 300 to the inch. */
const COARSEST = 96 / 72;
const FINEST = 300 / 72;
const MOST_PIXELS = 40_000_000;
