import type { Rule } from './ink';

/** A cell of a table: the elementary cells between lines that no line parts. */
export interface Region {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** A line had to be drawn to its end so that it is a rectangle, or it cannot be told whether one stands at its side. */
  readonly repaired: boolean;
}

/**
 * Elementary cells united where less than most of the edge between them is drawn; a broken line is completed. Lines that were seen in a
 * picture may be worn: half of one is enough, and whatever is neither whole nor missing leaves the cells beside it in doubt.
 */
export function regionsOf(xs: readonly number[], ys: readonly number[], lines: readonly Rule[], are: 'drawn' | 'seen' = 'drawn'): Region[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (rows * columns > MOST_CELLS) return [];
  const upright = xs.map((x) => lines.filter((line) => line.upright && Math.abs(line.at - x) <= NEAR));
  const across = ys.map((y) => lines.filter((line) => !line.upright && Math.abs(line.at - y) <= NEAR));
  /** Of the edge to the right of a cell, and below it: the share that is drawn. */
  const right = (row: number, column: number) => drawn(upright[column + 1] ?? [], ys[row] ?? 0, ys[row + 1] ?? 0);
  const below = (row: number, column: number) => drawn(across[row + 1] ?? [], xs[column] ?? 0, xs[column + 1] ?? 0);
  const owner = Array.from({ length: rows * columns }, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (owner[at] !== at) at = owner[at] ?? at;
    return at;
  };
  const measured: Edges = {
    right: Array.from({ length: rows * columns }, (_, i) => (i % columns < columns - 1 ? right(Math.floor(i / columns), i % columns) : 1)),
    below: Array.from({ length: rows * columns }, (_, i) => (i < (rows - 1) * columns ? below(Math.floor(i / columns), i % columns) : 1)),
    columns,
  };
  const edges = are === 'seen' ? completed(measured, rows) : measured;
  const enough = are === 'seen' ? ENOUGH_SEEN : ENOUGH;
  for (let i = 0; i < owner.length; i++) {
    if ((edges.right[i] ?? 1) < enough) owner[find(i)] = find(i + 1);
    if ((edges.below[i] ?? 1) < enough) owner[find(i)] = find(i + columns);
  }
  const groups = new Map<number, number[]>();
  owner.forEach((_, index) => {
    const group = groups.get(find(index));
    if (group) group.push(index);
    else groups.set(find(index), [index]);
  });
  const regions = [...groups.values()].flatMap((cells) => rectangles(cells, edges, false));
  const told = are === 'seen' ? regions.map((region) => (isDoubtful(region, edges) ? { ...region, repaired: true } : region)) : regions;
  return told.sort((a, b) => a.row - b.row || a.column - b.column);
}

/**
 * Worn lines go on where they stand on both sides of a gap, or before the table's edge, if most lines beside them stand there too: in a row
 * that is one wide cell all of them are missing. What was filled in is in doubt.
 */
function completed({ right, below, columns }: Edges, rows: number): Edges {
  const is = (shares: readonly number[], row: number, column: number) => (shares[row * columns + column] ?? 0) >= ENOUGH_SEEN;
  const filled = (shares: readonly number[], lanes: number, length: number, at: (lane: number, i: number) => readonly [number, number]) => {
    const result = [...shares];
    for (let i = 0; i < length; i++) {
      // Lines that stand before and behind, and how many of them stand here.
      const passing = Array.from({ length: lanes }, (_, lane) => lane).filter(
        (lane) => (i === 0 || is(shares, ...at(lane, i - 1))) && (i === length - 1 || is(shares, ...at(lane, i + 1))),
      );
      const missing = passing.filter((lane) => !is(shares, ...at(lane, i)));
      if (length < 2 || missing.length * 2 >= passing.length) continue;
      for (const lane of missing) {
        const [row, column] = at(lane, i);
        result[row * columns + column] = FILLED_IN;
      }
    }
    return result;
  };
  return {
    right: filled(right, columns - 1, rows, (lane, i) => [i, lane]),
    below: filled(below, rows - 1, columns, (lane, i) => [lane, i]),
    columns,
  };
}

/** Whether a side of it, or a line through it, is drawn in part. */
function isDoubtful({ row, column, rowSpan, columnSpan }: Region, { right, below, columns }: Edges): boolean {
  const isWorn = (share = 1) => share > HARDLY && share < WHOLE;
  for (let r = row; r < row + rowSpan; r++)
    for (let c = column - 1; c < column + columnSpan; c++) if (c >= 0 && isWorn(right[r * columns + c])) return true;
  for (let r = row - 1; r < row + rowSpan; r++)
    for (let c = column; c < column + columnSpan; c++) if (r >= 0 && isWorn(below[r * columns + c])) return true;
  return false;
}

interface Edges {
  readonly right: readonly number[];
  readonly below: readonly number[];
  readonly columns: number;
}

/** One rectangle, or what the best drawn line through the cells makes of them. */
function rectangles(cells: readonly number[], edges: Edges, repaired: boolean): Region[] {
  const { columns } = edges;
  const rowOf = (cell: number) => Math.floor(cell / columns);
  const columnOf = (cell: number) => cell % columns;
  const row = Math.min(...cells.map(rowOf));
  const column = Math.min(...cells.map(columnOf));
  const rowSpan = Math.max(...cells.map(rowOf)) - row + 1;
  const columnSpan = Math.max(...cells.map(columnOf)) - column + 1;
  if (cells.length === rowSpan * columnSpan) return [{ row, column, rowSpan, columnSpan, repaired }];
  const own = new Set(cells);
  // A line at the border of a missing corner is drawn where the corner is; inside it may be drawn in part.
  const cut = (isUpright: boolean, at: number): number => {
    let [sum, count] = [0, 0];
    for (const cell of [...own]) {
      const place = isUpright ? columnOf(cell) : rowOf(cell);
      if (place === at - 1) {
        sum += (isUpright ? edges.right : edges.below)[cell] ?? 0;
        count++;
      } else if (place === at && !own.has(cell - (isUpright ? 1 : columns))) {
        sum++;
        count++;
      }
    }
    return count === 0 ? 0 : sum / count;
  };
  const cuts = [
    ...Array.from({ length: columnSpan - 1 }, (_, i) => ({ isUpright: true, at: column + i + 1 })),
    ...Array.from({ length: rowSpan - 1 }, (_, i) => ({ isUpright: false, at: row + i + 1 })),
  ].map((one) => ({ ...one, share: cut(one.isUpright, one.at) }));
  const best = cuts.sort((a, b) => b.share - a.share)[0];
  if (!best) return [];
  const isBefore = (cell: number) => (best.isUpright ? columnOf(cell) : rowOf(cell)) < best.at;
  return [cells.filter(isBefore), cells.filter((cell) => !isBefore(cell))].flatMap((part) => rectangles(part, edges, true));
}

/** The share of a stretch that lines cover. */
function drawn(lines: readonly Rule[], from: number, to: number): number {
  let covered = 0;
  let reached = from;
  for (const line of [...lines].sort((a, b) => a.from - b.from)) {
    const start = Math.max(line.from, reached);
    const end = Math.min(line.to, to);
    if (end > start) {
      covered += end - start;
      reached = end;
    }
  }
  return to > from ? covered / (to - from) : 1;
}

const ENOUGH = 0.6;
const ENOUGH_SEEN = 0.45;
const FILLED_IN = 0.5;
const HARDLY = 0.12;
const WHOLE = 0.75;
const NEAR = 3.4;
const MOST_CELLS = 40_000;
