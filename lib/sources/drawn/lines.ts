import type { Rule } from './ink';

/** Collinear pieces as whole lines: dashes, dots and the borders of neighbouring cells joined, what is no line left out. */
export function wholeLines(rules: readonly Rule[]): Rule[] {
  return [false, true].flatMap((upright) => {
    const own = rules.filter((rule) => rule.upright === upright);
    // A dot is no line yet, and may be one of either direction: only those exactly side by side are.
    const dots = collinear(own.filter(isDot), SAME_DOTS, false).flatMap(joined);
    return collinear([...own.filter((rule) => !isDot(rule)), ...dots], SAME_LINE, true).flatMap(joined);
  });
}

const isDot = ({ from, to }: Rule) => to - from <= LARGEST_DOT;

/** Groups of pieces that lie on one line; what is chained may drift a little. */
function collinear(rules: readonly Rule[], tolerance: number, isChained: boolean): Rule[][] {
  const groups: Rule[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    const isNew = rule.at - last > tolerance;
    if (isNew) groups.push([]);
    groups.at(-1)?.push(rule);
    if (isNew || isChained) last = rule.at;
  }
  return groups;
}

function joined(pieces: readonly Rule[]): Rule[] {
  const lines: { at: number; length: number; from: number; to: number }[] = [];
  for (const { at, from, to } of [...pieces].sort((a, b) => a.from - b.from)) {
    const line = lines.at(-1);
    const length = Math.max(to - from, 0.1);
    if (line && from <= line.to + GAP) {
      line.at = (line.at * line.length + at * length) / (line.length + length);
      line.length += length;
      line.to = Math.max(line.to, to);
    } else lines.push({ at, from, to, length });
  }
  const upright = pieces[0]?.upright ?? false;
  return lines.filter((line) => line.to - line.from >= SHORTEST).map(({ at, from, to }) => ({ upright, at, from, to }));
}

/** Lines that meet, as tables: whatever is connected belongs together. */
export function connected(lines: readonly Rule[]): Rule[][] {
  const groupOf = lines.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (groupOf[at] !== at) at = groupOf[at] ?? at;
    return at;
  };
  const across = lines.flatMap((line, index) => (line.upright ? [] : [{ line, index }]));
  lines.forEach((line, index) => {
    if (!line.upright) return;
    for (const other of across) if (meet(line, other.line)) groupOf[find(index)] = find(other.index);
  });
  const groups = new Map<number, Rule[]>();
  lines.forEach((line, index) => {
    const group = find(index);
    groups.set(group, [...(groups.get(group) ?? []), line]);
  });
  return [...groups.values()];
}

function meet(a: Rule, b: Rule): boolean {
  return a.at >= b.from - TOUCH && a.at <= b.to + TOUCH && b.at >= a.from - TOUCH && b.at <= a.to + TOUCH;
}

/** Points. */
const SAME_LINE = 1.6;
const SAME_DOTS = 0.4;
const LARGEST_DOT = 3.2;
const GAP = 4;
const SHORTEST = 5;
const TOUCH = 3;
