import type { GridPiece } from '../../document/grid-piece';

/**
 * The piece without rows in which nothing stands but labels of several rows: of what a scanner saw, a double line, or the lower edge of the page
 * before. A row that is left blank has a label of its own.
 */
export function withoutEmptyRows(piece: GridPiece): GridPiece {
  let { cells, rows } = piece;
  for (let row = rows - 1; row >= 0; row--) {
    const own = cells.filter((cell) => cell.row === row && cell.rowSpan === 1);
    const across = cells.filter((cell) => cell.row <= row && cell.row + cell.rowSpan > row && cell.rowSpan > 1);
    if (own.length === 0 || across.length === 0 || own.some(({ state }) => state !== 'blank')) continue;
    cells = cells.flatMap((cell) => {
      if (own.includes(cell)) return [];
      if (cell.row > row) return [{ ...cell, row: cell.row - 1 }];
      return across.includes(cell) ? [{ ...cell, rowSpan: cell.rowSpan - 1 }] : [cell];
    });
    rows--;
  }
  return { ...piece, cells, rows };
}
