import type { Rule } from '../drawn/ink';
import { connected } from '../drawn/lines';
import type { InkRule } from './rules-of-ink';

/** Those of the lines that together draw tables. */
export function inTables(held: readonly InkRule[], point: number): InkRule[] {
  const byRule = new Map<Rule, InkRule>(held.map((rule) => [scaled(rule, 1 / point), rule]));
  return connected([...byRule.keys()]).flatMap((lines) => {
    const box = (upright: boolean) => {
      const own = lines.filter((line) => line.upright !== upright);
      return Math.max(...own.map(({ to }) => to)) - Math.min(...own.map(({ from }) => from));
    };
    const [columns, rows] = [lines.filter(({ upright }) => upright).length, lines.filter(({ upright }) => !upright).length];
    // A table whose sides are open has one line between two columns.
    const isTable = columns >= 1 && rows >= 2;
    return isTable && box(true) >= (columns === 1 ? WIDE_OPEN : NARROWEST) && box(false) >= LOWEST
      ? lines.flatMap((line) => byRule.get(line) ?? [])
      : [];
  });
}

/** The same lines in points. */
export function scaled({ upright, at, from, to }: InkRule, by: number): Rule {
  return { upright, at: at * by, from: from * by, to: to * by };
}

/** Both its ends run into lines across it: the strokes of a letter end before the lines of its cell. */
export function isHeld(rule: InkRule, all: readonly InkRule[], point: number): boolean {
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

/** In pixels. */
export const length = ({ from, to }: InkRule): number => to - from;

/** Points. */
const TOUCH = 0.8;
const NARROWEST = 80;
const WIDE_OPEN = 200;
const LOWEST = 20;
