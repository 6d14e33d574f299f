import type { Bitmap, Raster } from './raster';

/**
 * Where the picture, smoothed along a direction, is darker than on both sides: thin lines, also those that are faint under noise, worn, or made
 * of dashes and dots. Edges of shades and what is broader are none (a black top-hat: the closing across, less the picture). `point` is a point
 * in pixels.
 */
export function ridgesOf(raster: Raster, upright: boolean, point: number): Ridges {
  const { width, height } = raster;
  // What is smoothed so far along the direction need not be told pixel by pixel.
  const step = Math.max(1, Math.floor(point));
  const [dx, dy] = upright ? [1, step] : [step, 1];
  const smooth = smoothed(raster, upright, Math.round((SMOOTH * point) / 2), step);
  const reach = Math.max(3, Math.round(BROADEST * point));
  const closed = least(greatest(smooth, upright, reach), upright, reach);
  const depths = closed.data.map((value, at) => value - (smooth.data[at] ?? 0));
  const enough = Math.max(LEAST, NOISE * typical(depths));
  const data = new Uint8Array(width * height);
  for (let y = 0; y < smooth.height; y++)
    for (let x = 0; x < smooth.width; x++) {
      if ((depths[y * smooth.width + x] ?? 0) <= enough) continue;
      const right = Math.min(width, (x + 1) * dx);
      for (let j = y * dy; j < Math.min(height, (y + 1) * dy); j++) data.fill(1, j * width + x * dx, j * width + right);
    }
  const depthAt = (x: number, y: number): number => depths[Math.floor(y / dy) * smooth.width + Math.floor(x / dx)] ?? 0;
  return { ink: { width, height, data }, depthAt };
}

export interface Ridges {
  readonly ink: Bitmap;
  /** How much darker it is there than on both sides, in shades of grey. */
  readonly depthAt: (x: number, y: number) => number;
}

interface Depths {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** Of every so many pixels along the direction: the mean of those before and behind it. */
function smoothed({ width, height, data }: Raster, upright: boolean, reach: number, step: number): Depths {
  const [wide, high] = upright ? [width, Math.ceil(height / step)] : [Math.ceil(width / step), height];
  const result = new Float32Array(wide * high);
  const sums = new Float64Array((upright ? height : width) + 1);
  const [lines, length, along, across] = upright ? [width, height, width, 1] : [height, width, 1, width];
  for (let line = 0; line < lines; line++) {
    for (let i = 0, at = line * across; i < length; i++, at += along) sums[i + 1] = (sums[i] ?? 0) + (data[at] ?? 0);
    for (let i = 0, middle = step >> 1; middle < length; i++, middle += step) {
      const [from, to] = [Math.max(0, middle - reach), Math.min(length, middle + reach + 1)];
      result[upright ? i * wide + line : line * wide + i] = ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
    }
  }
  return { width: wide, height: high, data: result };
}

/** The greatest of so many values across the direction, from each one on; windows that double cost the logarithm of their number. */
function greatest({ width, height, data }: Depths, upright: boolean, size: number): Depths {
  const values = Float32Array.from(data);
  for (let covered = 1; covered < size; ) {
    const step = Math.min(covered, size - covered);
    covered += step;
    const [columns, rows, other] = upright ? [width - step, height, step] : [width, height - step, step * width];
    // From the start: what stands behind is still as it was.
    for (let y = 0; y < rows; y++)
      for (let at = y * width, end = at + columns; at < end; at++) {
        const value = values[at + other] ?? 0;
        if (value > (values[at] ?? 0)) values[at] = value;
      }
  }
  return { width, height, data: values };
}

/** The least of so many values, up to each one. */
function least({ width, height, data }: Depths, upright: boolean, size: number): Depths {
  const turnedRound = greatest({ width, height, data: data.map((value) => -value).reverse() }, upright, size);
  return { width, height, data: turnedRound.data.map((value) => -value).reverse() };
}

/** The median of some of them: paper, which most of a page is. */
function typical(values: Float32Array): number {
  const some = new Float32Array(Math.ceil(values.length / SAMPLED));
  for (let i = 0; i < some.length; i++) some[i] = values[i * SAMPLED] ?? 0;
  return some.sort()[some.length >> 1] ?? 0;
}

/** Points. */
const SMOOTH = 12;
const BROADEST = 6;
/** Shades of grey. */
const LEAST = 6;
/** Times what paper has. */
const NOISE = 4;
const SAMPLED = 97;
