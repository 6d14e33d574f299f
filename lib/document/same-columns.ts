import { endColumn, type GridPiece } from './grid-piece';

/** Whether two pieces may be one table: their outer edges agree, and most column lines of the one with fewer. Without edges: as many columns. */
export function haveSameColumns(upper: GridPiece, lower: GridPiece, tolerance: number): boolean {
  const [a, b] = [upper.edges, lower.edges];
  if (!a || !b) return upper.columns === lower.columns;
  const near = (x: number | undefined, y: number | undefined) => x !== undefined && y !== undefined && Math.abs(x - y) <= tolerance;
  if (!near(a[0], b[0]) || !near(a.at(-1), b.at(-1))) return false;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.filter((edge) => many.some((other) => near(edge, other))).length >= few.length * MOST;
}

const MOST = 0.7;

/** Both pieces on the column lines of both. */
export function onSharedColumns(upper: GridPiece, lower: GridPiece, tolerance: number): readonly [GridPiece, GridPiece] {
  if (!upper.edges || !lower.edges) return [upper, lower];
  const edges = [...upper.edges];
  for (const edge of lower.edges) if (!edges.some((other) => Math.abs(other - edge) <= tolerance)) edges.push(edge);
  edges.sort((a, b) => a - b);
  return [onColumns(upper, edges), onColumns(lower, edges)];
}

function onColumns(piece: GridPiece, edges: readonly number[]): GridPiece {
  const own = piece.edges ?? [];
  const at = own.map((edge) => nearest(edge, edges));
  const cells = piece.cells.map((cell) => {
    const column = at[cell.column] ?? cell.column;
    return { ...cell, column, columnSpan: Math.max(1, (at[endColumn(cell)] ?? endColumn(cell)) - column) };
  });
  return { ...piece, columns: edges.length - 1, cells, edges };
}

function nearest(edge: number, edges: readonly number[]): number {
  let best = 0;
  edges.forEach((other, index) => {
    if (Math.abs(other - edge) < Math.abs((edges[best] ?? 0) - edge)) best = index;
  });
  return best;
}
