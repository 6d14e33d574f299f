import type { Rule } from '../drawn/ink';
import { connected } from '../drawn/lines';
import type { Bitmap } from './raster';
import { type InkRule, rulesOfInk } from './rules-of-ink';

/** Lines that draw tables, in pixels: strokes of letters and underlines are none. `point` is a point in pixels. */
export function tableRules(ink: Bitmap, point: number): InkRule[] {
  const all = rulesOfInk(ink, point);
  const held = all.filter((rule) => length(rule) >= (rule.upright ? SURE_UPRIGHT : SURE_ACROSS) * point || isHeld(rule, all, point));
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
const NARROWEST = 80;
const LOWEST = 20;
