import type { Bitmap, Raster } from './raster';

/**
 * Where the picture, smoothed along a direction, is darker than on both sides: lines that are faint under noise, or made of dashes and
 * dots. `point` is a point in pixels.
 */
export function ridgesOf(raster: Raster, upright: boolean, point: number): Bitmap {
  const { width, height } = raster;
  const [lines, length] = upright ? [width, height] : [height, width];
  const [along, across] = upright ? [width, 1] : [1, width];
  const smooth = smoothed(raster, lines, length, along, across, Math.round((SMOOTH * point) / 2));
  const side = Math.max(2, Math.round(SIDE * point));
  const data = new Uint8Array(width * height);
  for (let line = side; line < lines - side; line++)
    for (let i = 0; i < length; i++) {
      const at = line * across + i * along;
      const least = Math.min(smooth[at - side * across] ?? 0, smooth[at + side * across] ?? 0);
      if ((smooth[at] ?? 255) < least * DARKER) data[at] = 1;
    }
  return { width, height, data };
}

/** Each pixel the mean of those before and behind it. */
function smoothed({ data }: Raster, lines: number, length: number, along: number, across: number, reach: number): Float32Array {
  const result = new Float32Array(data.length);
  for (let line = 0; line < lines; line++) {
    const base = line * across;
    let sum = 0;
    let count = 0;
    for (let i = 0; i < length + reach; i++) {
      if (i < length) {
        sum += data[base + i * along] ?? 255;
        count++;
      }
      if (i > 2 * reach) {
        sum -= data[base + (i - 2 * reach - 1) * along] ?? 255;
        count--;
      }
      if (i >= reach) result[base + (i - reach) * along] = sum / count;
    }
  }
  return result;
}

/** Points. */
export const SMOOTH = 12;
const SIDE = 2.4;
const DARKER = 0.95;
