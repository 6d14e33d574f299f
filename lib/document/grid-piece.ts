import type { GridCell } from './grid';
import type { Place } from './place';

/** A table, or what one page holds of it. */
export interface GridPiece {
  readonly rows: number;
  readonly columns: number;
  /** In row-major order of their anchors. */
  readonly cells: readonly GridCell[];
  readonly place: Place;
  /** Where the columns are bounded, left to right, one more than columns, in any unit; null when the source does not say. */
  readonly edges: readonly number[] | null;
  /** A page break may run through a row of it. */
  readonly mayBeCut: boolean;
}

export const endRow = (cell: GridCell) => cell.row + cell.rowSpan;
export const endColumn = (cell: GridCell) => cell.column + cell.columnSpan;

/** The cells that reach into a row, left to right. */
export function cellsAcross({ cells }: Pick<GridPiece, 'cells'>, row: number): GridCell[] {
  return cells.filter((cell) => cell.row <= row && endRow(cell) > row).sort((a, b) => a.column - b.column);
}
