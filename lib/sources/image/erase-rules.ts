import type { Bitmap, Raster } from './raster';
import type { InkRule } from './rules-of-ink';

/** The picture without these lines; strokes of letters that cross them stay. `point` is a point in pixels. */
export function withoutRules(ink: Bitmap, raster: Raster, rules: readonly InkRule[], point: number): { ink: Bitmap; raster: Raster } {
  const [bits, greys] = [Uint8Array.from(ink.data), Uint8Array.from(raster.data)];
  const { width, height } = ink;
  for (const { upright, at, thickness, from, to } of rules) {
    const reach = Math.ceil(thickness / 2 + EDGE * point);
    const crossing = thickness + 2 * reach + CROSSING * point;
    const [along, across] = upright ? [width, 1] : [1, width];
    const [end, breadth] = upright ? [height, width] : [width, height];
    const middle = Math.round(at);
    const [low, high] = [Math.max(0, middle - reach), Math.min(breadth, middle + reach + 1)];
    for (let i = Math.max(0, from - reach); i < Math.min(end, to + reach); i++) {
      const base = i * along;
      if (stretch(ink.data, base, across, middle, breadth) > crossing) continue;
      for (let j = low; j < high; j++) {
        bits[base + j * across] = 0;
        greys[base + j * across] = 255;
      }
    }
  }
  // Where two lines cross, each looks like a stroke across the other.
  const reach = (rule: InkRule) => Math.ceil(rule.thickness / 2 + EDGE * point);
  for (const level of rules.filter((rule) => !rule.upright))
    for (const upright of rules.filter((rule) => rule.upright)) {
      const [x, y, wide, high] = [Math.round(upright.at), Math.round(level.at), reach(upright), reach(level)];
      if (x < level.from - wide || x > level.to + wide || y < upright.from - high || y > upright.to + high) continue;
      for (let row = Math.max(0, y - high); row <= Math.min(height - 1, y + high); row++) {
        bits.fill(0, row * width + Math.max(0, x - wide), row * width + Math.min(width, x + wide + 1));
        greys.fill(255, row * width + Math.max(0, x - wide), row * width + Math.min(width, x + wide + 1));
      }
    }
  return { ink: { width, height, data: bits }, raster: { width, height, data: greys } };
}

/** How much ink hangs together across the line at this point. */
function stretch(data: Uint8Array, base: number, across: number, middle: number, breadth: number): number {
  let [low, high] = [middle, middle];
  while (low > 0 && data[base + (low - 1) * across] === 1) low--;
  while (high < breadth - 1 && data[base + (high + 1) * across] === 1) high++;
  return high - low + 1;
}

/** Points: the blur beside a line, and how much longer a stroke is that crosses it. */
const EDGE = 0.5;
const CROSSING = 2.5;
