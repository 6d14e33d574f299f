import type { FlowCell, FlowRow } from './flow';

export interface PlacedFlowCell {
  readonly cell: FlowCell;
  readonly row: number;
  readonly column: number;
  rowSpan: number;
  readonly columnSpan: number;
}

/**
 * Cells in grid positions: the edges of all rows are the grid's lines, edges closer than `tolerance` are one. A cell that continues the one
 * above it lengthens that; where none begins at its edge it stands for itself, as word processors show it.
 */
export function placeFlowCells(rows: readonly FlowRow[], tolerance: number): { columns: number; cells: PlacedFlowCell[] } {
  const lines = linesOf(rows, tolerance);
  const lineOf = (edge: number) => nearest(lines, edge);
  const cells: PlacedFlowCell[] = [];
  let above = new Map<number, PlacedFlowCell>();
  rows.forEach((row, y) => {
    const here = new Map<number, PlacedFlowCell>();
    for (const cell of row.cells) {
      const column = lineOf(cell.left);
      const columnSpan = Math.max(1, lineOf(cell.right) - column);
      const upper = cell.merge === 'above' ? above.get(column) : undefined;
      if (upper && upper.row + upper.rowSpan === y) {
        upper.rowSpan++;
        here.set(column, upper);
        continue;
      }
      const placed = { cell, row: y, column, rowSpan: 1, columnSpan };
      cells.push(placed);
      here.set(column, placed);
    }
    above = here;
  });
  return { columns: Math.max(1, lines.length - 1), cells };
}

/** Distinct edges in order, each the first of those that lie together. */
function linesOf(rows: readonly FlowRow[], tolerance: number): number[] {
  const edges = [...new Set(rows.flatMap(({ cells }) => cells.flatMap(({ left, right }) => [left, right])))].sort((a, b) => a - b);
  const lines: number[] = [];
  for (const edge of edges) if (lines.length === 0 || edge - (lines.at(-1) ?? 0) > tolerance) lines.push(edge);
  return lines;
}

/** Index of the line at an edge. */
function nearest(lines: readonly number[], edge: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= edge) low = middle;
    else high = middle - 1;
  }
  return low;
}
