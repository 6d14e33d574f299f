import type { Fact } from '../../report/fact';
import type { Piece } from './pieces';

type CellPiece = Piece & { readonly kind: 'cell' };
export type Direction = 'up' | 'down' | 'left' | 'right';

/** The cells of figures, as one walks over them with the arrow keys. */
export interface Matrix {
  readonly first: CellPiece | null;
  has(piece: Piece): boolean;
  /** The path of the statutory cell. */
  pathOf(piece: Piece): string | null;
  /** Its cell; null where the document has none. */
  cellOf(path: string): CellPiece | null;
  /** The next cell that way; below a table's last row comes the next table's first. Null where there is none. */
  beside(piece: CellPiece, direction: Direction): CellPiece | null;
  /** From this cell on: so many rows of so many cells, as a pasted block covers them; null where there is no cell. */
  block(piece: CellPiece, rows: number, columns: number): readonly (readonly (CellPiece | null)[])[];
}

export function matrixOf(facts: Readonly<Record<string, Pick<Fact, 'path' | 'cell'>>>): Matrix {
  const cells = Object.values(facts).flatMap(({ path, cell }) => (cell ? [{ path, ...cell, kind: 'cell' as const }] : []));
  const at = (piece: Piece) =>
    piece.kind === 'cell'
      ? cells.find(({ grid, row, column }) => grid === piece.grid && row === piece.row && column === piece.column)
      : undefined;
  const plain = ({ grid, row, column }: CellPiece): CellPiece => ({ kind: 'cell', grid, row, column });
  const rowOf = (grid: number, row: number) =>
    cells.filter((one) => one.grid === grid && one.row === row).sort((a, b) => a.column - b.column);
  const rowsOf = (grid: number) => [...new Set(cells.filter((one) => one.grid === grid).map(({ row }) => row))].sort((a, b) => a - b);
  const grids = [...new Set(cells.map(({ grid }) => grid))].sort((a, b) => a - b);
  const upOrDown = ({ grid, row }: CellPiece, direction: 'up' | 'down'): CellPiece[] => {
    const within = nextOf(rowsOf(grid), row, direction);
    if (within !== undefined) return rowOf(grid, within);
    const other = nextOf(grids, grid, direction);
    if (other === undefined) return [];
    return rowOf(other, rowsOf(other).at(direction === 'down' ? 0 : -1) ?? -1);
  };
  const nearest = (row: readonly CellPiece[], column: number) =>
    row.reduce<CellPiece | null>(
      (best, one) => (best && Math.abs(best.column - column) <= Math.abs(one.column - column) ? best : one),
      null,
    );
  const first = cells[0];
  return {
    first: first ? plain(first) : null,
    has: (piece) => at(piece) !== undefined,
    pathOf: (piece) => at(piece)?.path ?? null,
    cellOf(path) {
      const found = cells.find((one) => one.path === path);
      return found ? plain(found) : null;
    },
    beside(piece, direction) {
      const row = rowOf(piece.grid, piece.row);
      const found =
        direction === 'left'
          ? row.findLast(({ column }) => column < piece.column)
          : direction === 'right'
            ? row.find(({ column }) => column > piece.column)
            : nearest(upOrDown(piece, direction), piece.column);
      return found ? plain(found) : null;
    },
    block(piece, height, width) {
      const rows = rowsOf(piece.grid).filter((row) => row >= piece.row);
      return Array.from({ length: height }, (_, r) => {
        const row = rowOf(piece.grid, rows[r] ?? -1).filter(({ column }) => column >= piece.column);
        return Array.from({ length: width }, (_, c) => (row[c] ? plain(row[c]) : null));
      });
    },
  };
}

function nextOf(numbers: readonly number[], from: number, direction: 'up' | 'down'): number | undefined {
  return direction === 'up' ? numbers.findLast((one) => one < from) : numbers.find((one) => one > from);
}
