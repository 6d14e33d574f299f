import type { Rule } from './ink';

/** A cell of a table: the elementary cells between lines that no line parts. */
export interface Region {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** A line had to be drawn to its end so that it is a rectangle. */
  readonly repaired: boolean;
}

/** Elementary cells united where less than most of the edge between them is drawn; a broken line is completed. */
export function regionsOf(xs: readonly number[], ys: readonly number[], lines: readonly Rule[]): Region[] {
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
  const edges: Edges = {
    right: Array.from({ length: rows * columns }, (_, i) => (i % columns < columns - 1 ? right(Math.floor(i / columns), i % columns) : 1)),
    below: Array.from({ length: rows * columns }, (_, i) => (i < (rows - 1) * columns ? below(Math.floor(i / columns), i % columns) : 1)),
    columns,
  };
  for (let i = 0; i < owner.length; i++) {
    if ((edges.right[i] ?? 1) < ENOUGH) owner[find(i)] = find(i + 1);
    if ((edges.below[i] ?? 1) < ENOUGH) owner[find(i)] = find(i + columns);
  }
  const groups = new Map<number, number[]>();
  owner.forEach((_, index) => {
    const group = groups.get(find(index));
    if (group) group.push(index);
    else groups.set(find(index), [index]);
  });
  return [...groups.values()].flatMap((cells) => rectangles(cells, edges, false)).sort((a, b) => a.row - b.row || a.column - b.column);
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
const NEAR = 3.4;
const MOST_CELLS = 40_000;
