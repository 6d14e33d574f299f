import type { Rule } from './ink';
import { type Region, regionsOf } from './regions';

/** A table by its lines: column and row lines, and the cells that they bound. */
export interface RuledTable {
  /** Left to right. */
  readonly xs: readonly number[];
  /** Top to bottom. */
  readonly ys: readonly number[];
  readonly regions: readonly Region[];
}

/** The table that connected lines draw; null when they bound fewer than two cells. */
export function ruledTable(lines: readonly Rule[], are: 'drawn' | 'seen' = 'drawn'): RuledTable | null {
  const apart = are === 'seen' ? DOUBLE_SEEN : DOUBLE;
  const columns = positions(
    lines.filter((line) => line.upright),
    apart,
  );
  const rows = positions(
    lines.filter((line) => !line.upright),
    apart,
  );
  const acrossEnds = openEnds(
    lines.filter((line) => !line.upright),
    columns,
  );
  const uprightEnds = openEnds(
    lines.filter((line) => line.upright),
    rows,
  );
  const xs = [...columns, ...acrossEnds].sort((a, b) => a - b);
  const ys = [...rows, ...uprightEnds].sort((a, b) => a - b);
  if (xs.length < 2 || ys.length < 2 || (xs.length === 2 && ys.length === 2)) return null;
  const whole = (at: number, upright: boolean): Rule => ({
    upright,
    at,
    from: (upright ? ys : xs)[0] ?? 0,
    to: (upright ? ys : xs).at(-1) ?? 0,
  });
  const all = [...lines, ...acrossEnds.map((at) => whole(at, true)), ...uprightEnds.map((at) => whole(at, false))];
  const regions = regionsOf(xs, ys, all, are);
  return regions.length > 1 ? { xs, ys, regions } : null;
}

/** Where lines lie; a double line is one. */
function positions(lines: readonly Rule[], apart: number): number[] {
  const found: { sum: number; weight: number; last: number }[] = [];
  for (const { at, from, to } of [...lines].sort((a, b) => a.at - b.at)) {
    const group = found.at(-1);
    const weight = to - from;
    if (group && at - group.last <= apart) {
      group.sum += at * weight;
      group.weight += weight;
      group.last = at;
    } else found.push({ sum: at * weight, weight, last: at });
  }
  return found.map(({ sum, weight }) => sum / weight);
}

/** Sides that no line closes: where most of the crossing lines end together, beyond the last line that closes them. */
function openEnds(lines: readonly Rule[], bounds: readonly number[]): number[] {
  const [first, last] = [bounds[0], bounds.at(-1)];
  if (lines.length < 2) return [];
  const ends = [
    common(
      lines.map(({ from }) => from),
      (at) => first === undefined || at < first - OPEN,
    ),
    common(
      lines.map(({ to }) => to),
      (at) => last === undefined || at > last + OPEN,
    ),
  ];
  return bounds.length === 0 ? [] : ends.flatMap((end) => (end === null ? [] : [end]));
}

function common(ends: readonly number[], isBeyond: (at: number) => boolean): number | null {
  const beyond = ends.filter(isBeyond).sort((a, b) => a - b);
  const middle = beyond[beyond.length >> 1];
  if (middle === undefined) return null;
  const together = beyond.filter((end) => Math.abs(end - middle) <= DOUBLE);
  return together.length >= 2 && together.length * 2 >= ends.length ? middle : null;
}

/** Points. */
const DOUBLE = 3.2;
/** Where the sheet leans a little, lines of one row lie further from each other. */
const DOUBLE_SEEN = 5;
const OPEN = 6;
