import { cellText } from './cell-text';
import { cellsAcross, endRow, type GridPiece } from './grid-piece';

/** How many rows at the head of the lower piece only repeat the head of the upper one. Rows of figures are never repeated. */
export function repeatedRows(upper: GridPiece, lower: GridPiece): number {
  let count = 0;
  while (count < Math.min(upper.rows, lower.rows)) {
    const words = rowText(lower, count);
    if (words === '' || !/[\u3400-\u9fff]/.test(words) || words !== rowText(upper, count)) break;
    if (holdsFigures(lower, count)) break;
    count++;
  }
  // A cell of the head that reaches into the rows below it belongs to them.
  while (count > 0 && lower.cells.some((cell) => cell.row < count && endRow(cell) > count)) count--;
  return count;
}

function rowText(piece: GridPiece, row: number): string {
  return cellsAcross(piece, row)
    .map(({ raw }) => cellText(raw).replaceAll(' ', ''))
    .filter((text) => text !== '')
    .join('|');
}

function holdsFigures(piece: GridPiece, row: number): boolean {
  return cellsAcross(piece, row).some(({ text }) => /^[-+]?[\d.,]+$/.test(text));
}

/** The piece without its first rows. */
export function withoutRows(piece: GridPiece, count: number): GridPiece {
  if (count === 0) return piece;
  const cells = piece.cells.flatMap((cell) =>
    endRow(cell) <= count ? [] : [{ ...cell, row: Math.max(0, cell.row - count), rowSpan: endRow(cell) - Math.max(count, cell.row) }],
  );
  return { ...piece, rows: piece.rows - count, cells };
}
