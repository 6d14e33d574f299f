import type { Raster } from './raster';
import type { Ridges } from './ridges';
import { length } from './rules-in-tables';
import type { InkRule } from './rules-of-ink';

/** Smoothing has made it longer: it ends where it is half as deep as it mostly is. */
export function unsmoothed(rule: InkRule, { depthAt }: Ridges): DeepRule[] {
  const reach = Math.ceil(rule.thickness / 2);
  const depths = Array.from({ length: rule.to - rule.from }, (_, i) => {
    let most = 0;
    for (let j = -reach; j <= reach; j++) {
      const [along, across] = [rule.from + i, Math.floor(rule.at) + j];
      most = Math.max(most, rule.upright ? depthAt(across, along) : depthAt(along, across));
    }
    return most;
  });
  const half = ([...depths].sort((a, b) => a - b)[Math.floor(depths.length * MOSTLY)] ?? 0) / 2;
  const first = depths.findIndex((depth) => depth >= half);
  const last = depths.findLastIndex((depth) => depth >= half);
  return last > first ? [{ ...rule, from: rule.from + first, to: rule.from + last + 1, depth: 2 * half }] : [];
}

/** `depth`: how much darker than its paper it mostly is. */
export interface DeepRule extends InkRule {
  readonly depth: number;
}

/** Without what shows through from the back of the sheet: lines much paler than most are. Where a table is pale, all its lines are. */
export function ofThisSide(rules: readonly DeepRule[], point: number): DeepRule[] {
  const long = rules.filter((rule) => length(rule) >= LONG * point).sort((a, b) => b.depth - a.depth);
  let rest = long.reduce((sum, rule) => sum + length(rule), 0) / 4;
  const usual = long.find((rule) => {
    rest -= length(rule);
    return rest <= 0;
  });
  return rules.filter(({ depth }) => depth >= (usual?.depth ?? 0) * THROUGH);
}

/**
 * The share of a line's length that is dark by itself, gaps of dots and dashes left aside: a stroke that seemed to reach both lines of its
 * row has paper above and below it.
 */
export function coveredOf({ upright, at, thickness, from, to }: InkRule, { width, height, data }: Raster, point: number): number {
  const [along, across, breadth] = upright ? [width, 1, width] : [1, width, height];
  const middle = Math.round(at);
  const [reach, side] = [Math.ceil(thickness / 2), Math.round(BESIDE * point)];
  const [low, high] = [Math.max(0, middle - reach), Math.min(breadth - 1, middle + reach)];
  const depths: number[] = [];
  // What lies at its ends are the lines that it runs into.
  const ends = Math.round(DOTS * point) * 2;
  for (let i = from + ends; i < to - ends; i++) {
    let darkest = 255;
    for (let j = low; j <= high; j++) darkest = Math.min(darkest, data[i * along + j * across] ?? 255);
    let paper = 0;
    for (let j = reach + 1; j <= reach + side; j++)
      for (const at of [middle - j, middle + j]) if (at >= 0 && at < breadth) paper = Math.max(paper, data[i * along + at * across] ?? 255);
    depths.push(paper - darkest);
  }
  const sorted = [...depths].sort((a, b) => a - b);
  const [usual = 0, deepest = 0] = [sorted[Math.floor(sorted.length * 0.85)], sorted[Math.floor(sorted.length * 0.95)]];
  // A few strokes and lines that it crosses, and between them paper.
  if (usual < deepest * SHALLOW) return 0;
  const enough = usual * DEEP;
  const near = Math.round(DOTS * point);
  let [covered, last] = [0, Number.NEGATIVE_INFINITY];
  const ahead = new Int32Array(depths.length).fill(depths.length + near + 1);
  for (let i = depths.length - 1; i >= 0; i--) ahead[i] = (depths[i] ?? 0) >= enough ? i : (ahead[i + 1] ?? depths.length + near + 1);
  for (let i = 0; i < depths.length; i++) {
    if ((depths[i] ?? 0) >= enough) last = i;
    if (i - last <= near || (ahead[i] ?? 0) - i <= near) covered++;
  }
  return depths.length === 0 ? 0 : covered / depths.length;
}

const MOSTLY = 0.6;
/** Points: what the depth of most lines is taken from. */
const LONG = 34;
/** Of the depth that most lines have. */
const THROUGH = 0.22;
/** Points. */
const BESIDE = 2;
/** Half of what lies between two dots. */
const DOTS = 0.8;
const DEEP = 0.4;
const SHALLOW = 0.3;
