import type { Bitmap } from './raster';

/** A drawn line of a picture, in pixels: its middle, its thickness, and where it runs. */
export interface InkRule {
  readonly upright: boolean;
  readonly at: number;
  readonly thickness: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Straight lines along the axes: long runs of ink, where runs of neighbouring rows are one line. `point` is a point in pixels. Strokes of
 * large letters are long too: they are told apart where lines meet. Upright lines may be looked for in ink of their own.
 */
export function rulesOfInk(ink: Bitmap, point: number, uprightInk = ink): InkRule[] {
  const across = runsOf(ink, false, LONG_ACROSS * point, point);
  const upright = runsOf(uprightInk, true, LONG_UPRIGHT * point, point);
  return [...grouped(across, false, point), ...grouped(upright, true, point)];
}

interface Run {
  /** Row of a level run, column of an upright one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Runs of ink, gaps of worn print bridged, row by row or column by column. */
function runsOf({ width, height, data }: Bitmap, upright: boolean, shortest: number, point: number): Run[] {
  const [lines, length] = upright ? [width, height] : [height, width];
  const [along, across] = upright ? [width, 1] : [1, width];
  const gap = Math.max(1, Math.round(GAP * point));
  const runs: Run[] = [];
  for (let at = 0; at < lines; at++) {
    let from = -1;
    let last = -1;
    let inked = 0;
    const end = () => {
      if (from >= 0 && last - from + 1 >= shortest && inked >= (last - from + 1) * SOLID) runs.push({ at, from, to: last + 1 });
      from = -1;
    };
    for (let i = 0, index = at * across; i < length; i++, index += along) {
      if (data[index] !== 1) continue;
      if (from >= 0 && i - last - 1 > gap) end();
      if (from < 0) {
        from = i;
        inked = 0;
      }
      inked++;
      last = i;
    }
    end();
  }
  return runs;
}

/**
 * Runs of neighbouring rows that lie over each other are one line; what is too thick is a bar or a shade, if not a line that letters touch. Only
 * the row before counts: dots of many rows beside a long line, each in its own step, would lead on from one to the next for ever.
 */
function grouped(runs: readonly Run[], upright: boolean, point: number): InkRule[] {
  let open: { readonly edge: Run[]; readonly runs: Run[] }[] = [];
  const done: typeof open = [];
  for (const run of runs) {
    for (const one of open) while ((one.edge[0]?.at ?? run.at) < run.at - 1) one.edge.shift();
    done.push(...open.filter(({ edge }) => edge.length === 0));
    open = open.filter(({ edge }) => edge.length > 0);
    const own = open.find(({ edge }) => edge.some(({ at, from, to }) => at < run.at && run.from <= to + point && run.to >= from - point));
    if (own) {
      own.edge.push(run);
      own.runs.push(run);
    } else open.push({ edge: [run], runs: [run] });
  }
  return [...done, ...open].flatMap(({ runs: all }) => {
    const whole = lineOf(all, upright);
    if (whole.thickness <= THICKEST * point) return [whole];
    const longest = Math.max(...all.map(({ from, to }) => to - from));
    const bare = lineOf(
      all.filter(({ from, to }) => (to - from) * 2 > longest),
      upright,
    );
    return bare.thickness <= THICKEST * point ? [bare] : [];
  });
}

function lineOf(runs: readonly Run[], upright: boolean): InkRule {
  const rule = { first: Number.POSITIVE_INFINITY, last: 0, from: Number.POSITIVE_INFINITY, to: 0, sum: 0, weight: 0 };
  for (const { at, from, to } of runs) {
    rule.first = Math.min(rule.first, at);
    rule.last = Math.max(rule.last, at);
    rule.from = Math.min(rule.from, from);
    rule.to = Math.max(rule.to, to);
    rule.sum += at * (to - from);
    rule.weight += to - from;
  }
  return { upright, at: rule.sum / rule.weight + 0.5, thickness: rule.last - rule.first + 1, from: rule.from, to: rule.to };
}

/** Points. A level stroke of a heading's character is as long as half of a column; an upright line may bound one row only. */
const LONG_ACROSS = 13;
const LONG_UPRIGHT = 9.5;
const GAP = 0.7;
const THICKEST = 5.5;
const SOLID = 0.8;
