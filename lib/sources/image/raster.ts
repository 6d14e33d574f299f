import { allSteps, type Steps } from '../../document/steps';

/** A picture in shades of grey, row by row from the top left: 0 is black, 255 white. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A picture in two tones: 1 is ink. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Pixels of a picture: of a raster, left, top, width, height. */
export type Area = readonly [x: number, y: number, width: number, height: number];

/**
 * Grey of coloured pixels, `channels` bytes each (1 grey · 2 grey, opacity · 3 red, green, blue · 4 the same, opacity), laid on white paper.
 * Red is seen as the paper under it: seals lie over figures, and their own letters say nothing that is read.
 */
export function greyOf(pixels: ArrayLike<number>, width: number, height: number, channels: number): Raster {
  return allSteps(greyInSteps(pixels, width, height, channels));
}

/** The same in steps: a page of a scan is millions of pixels. */
export function* greyInSteps(pixels: ArrayLike<number>, width: number, height: number, channels: number): Steps<Raster> {
  const data = new Uint8Array(width * height);
  for (let i = 0; i < data.length; i++) {
    if (i % BETWEEN_PAUSES === 0) yield;
    const at = i * channels;
    const r = pixels[at] ?? 255;
    const grey = channels < 3 ? r : toneOf(r, pixels[at + 1] ?? 255, pixels[at + 2] ?? 255);
    const opacity = channels === 2 ? (pixels[at + 1] ?? 255) : channels === 4 ? (pixels[at + 3] ?? 255) : 255;
    data[i] = opacity === 255 ? grey : 255 - ((255 - grey) * opacity) / 255;
  }
  return { width, height, data };
}

function toneOf(r: number, g: number, b: number): number {
  const other = g > b ? g : b;
  return r - other > REDDISH ? r : (r * 77 + g * 150 + b * 29) >> 8;
}

const REDDISH = 40;
const BETWEEN_PAUSES = 100_000;

/** Part of a raster; what lies outside of it is white. */
export function cropped({ width, height, data }: Raster, [x, y, wide, high]: Area): Raster {
  const part = new Uint8Array(wide * high).fill(255);
  const [from, to] = [Math.max(0, x), Math.min(width, x + wide)];
  for (let row = 0; row < high; row++) {
    const at = y + row;
    if (at < 0 || at >= height || to <= from) continue;
    part.set(data.subarray(at * width + from, at * width + to), row * wide + from - x);
  }
  return { width: wide, height: high, data: part };
}
