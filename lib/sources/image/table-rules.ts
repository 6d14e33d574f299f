import type { Rule } from '../drawn/ink';
import { connected } from '../drawn/lines';
import { blobsOf } from './blobs';
import type { Bitmap, Raster } from './raster';
import { ridgesOf, SMOOTH } from './ridges';
import { type InkRule, rulesOfInk } from './rules-of-ink';

/** Lines that draw tables, in pixels: strokes of letters and underlines are none. `point` is a point in pixels. */
export function tableRules(ink: Bitmap, point: number): InkRule[] {
  const all = rulesOfInk(ink, point);
  const held = all.filter((rule) => length(rule) >= (rule.upright ? SURE_UPRIGHT : SURE_ACROSS) * point || isHeld(rule, all, point));
  return inTables(held, point);
}

/** The same for lines that are hardly darker than their paper, or made of dashes: letters in a row look like them, unless they are short. */
export function faintTableRules(raster: Raster, ink: Bitmap, point: number): InkRule[] {
  const bare = withoutLetters(raster, ink, point);
  const [across, upright] = [ridgesOf(bare, false, point), ridgesOf(bare, true, point)];
  const all = rulesOfInk(across, point, upright).flatMap((rule) => {
    // Smoothing has made them longer.
    const [from, to] = [rule.from + (SMOOTH * point) / 2, rule.to - (SMOOTH * point) / 2];
    return to > from ? [{ ...rule, from: Math.round(from), to: Math.round(to) }] : [];
  });
  const held = all.filter(
    (rule) =>
      length(rule) >= (rule.upright ? FAINT_UPRIGHT : FAINT_ACROSS) * point ||
      (length(rule) >= FAINT_HELD * point && isHeld(rule, all, point * FAINT_TOUCH)),
  );
  return inTables(held, point);
}

/** Letters are as wide as they are high, about; dashes and pieces of lines are not. */
function withoutLetters({ width, height, data }: Raster, ink: Bitmap, point: number): Raster {
  const bare = Uint8Array.from(data);
  for (const { x0, y0, x1, y1 } of blobsOf(ink)) {
    if (Math.min(x1 - x0, y1 - y0) < LETTER * point || Math.max(x1 - x0, y1 - y0) > LARGEST_LETTER * point) continue;
    const paper = data[Math.max(0, y0 - 2) * width + Math.max(0, x0 - 2)] ?? 255;
    for (let y = Math.max(0, y0 - 1); y < Math.min(height, y1 + 1); y++)
      bare.fill(paper, y * width + Math.max(0, x0 - 1), y * width + Math.min(width, x1 + 1));
  }
  return { width, height, data: bare };
}

function inTables(held: readonly InkRule[], point: number): InkRule[] {
  const byRule = new Map<Rule, InkRule>(held.map((rule) => [scaled(rule, 1 / point), rule]));
  return connected([...byRule.keys()]).flatMap((lines) => {
    const box = (upright: boolean) => {
      const own = lines.filter((line) => line.upright !== upright);
      return Math.max(...own.map(({ to }) => to)) - Math.min(...own.map(({ from }) => from));
    };
    const isTable = lines.filter(({ upright }) => upright).length >= 2 && lines.filter(({ upright }) => !upright).length >= 2;
    return isTable && box(true) >= NARROWEST && box(false) >= LOWEST ? lines.flatMap((line) => byRule.get(line) ?? []) : [];
  });
}

/** The same lines in points. */
export function scaled({ upright, at, from, to }: InkRule, by: number): Rule {
  return { upright, at: at * by, from: from * by, to: to * by };
}

const length = ({ from, to }: InkRule) => to - from;

/** Both its ends run into lines across it: the strokes of a letter end before the lines of its cell. */
function isHeld(rule: InkRule, all: readonly InkRule[], point: number): boolean {
  const near = TOUCH * point;
  const meets = (end: number) =>
    all.some(
      (other) =>
        other.upright !== rule.upright &&
        Math.abs(other.at - end) <= near + other.thickness / 2 &&
        other.from <= rule.at + near &&
        other.to >= rule.at - near,
    );
  return meets(rule.from) && meets(rule.to);
}

/** Points. */
const SURE_UPRIGHT = 30;
const SURE_ACROSS = 60;
const TOUCH = 0.8;
const LETTER = 2.5;
const LARGEST_LETTER = 45;
const FAINT_UPRIGHT = 34;
const FAINT_ACROSS = 50;
const FAINT_HELD = 18;
/** Times as far. */
const FAINT_TOUCH = 3;
const NARROWEST = 80;
const LOWEST = 20;
