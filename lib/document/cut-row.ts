import type { GridCell } from './grid';
import { cellsAcross, endColumn, type GridPiece } from './grid-piece';
import { isNumbered } from './numbering';

/**
 * Whether a page break runs through a row. none: two rows · cut: one · perhaps: what they hold fits both, and neither may be relied on.
 * Labels decide: one half of a row has none, or the second one that begins as no other label of its column does.
 */
export function cutOf(upper: GridPiece, lower: GridPiece): 'none' | 'cut' | 'perhaps' {
  if (!upper.mayBeCut || !lower.mayBeCut || upper.rows === 0 || lower.rows === 0) return 'none';
  const [over, under] = [cellsAcross(upper, upper.rows - 1), cellsAcross(lower, 0)];
  const above = withoutGroups(over, under);
  const below = withoutGroups(under, over);
  if (!haveSameShape(above, below)) return 'none';
  const label = above.findIndex((cell, index) => isWords(cell) || (index < above.length - 1 && isWords(below[index])));
  if (label < 0) return 'none';
  const [first, second] = [above[label], below[label]];
  if (!first || !second) return 'none';
  const values = (cells: readonly GridCell[]) => cells.filter((_, index) => index > label);
  if (values(above).length === 0) return 'none';
  if (second.text === '' && below.some((cell) => cell.text !== '')) return below.some(isWords) ? 'perhaps' : 'cut';
  // Figures are centred beside a label of many lines: they may stand before the break, and all of it behind.
  if (first.text === '') return values(above).some(isFilled) && !above.some(isWords) && !values(below).some(isFilled) ? 'cut' : 'none';
  // Both halves have words: of a header row as well, and no figure tells them apart.
  const [full, rest] = [values(above).some(isFilled), values(below).some(isFilled)];
  if (full && rest) return 'none';
  if (isNumbered(second.text)) return 'none';
  const labels = [...labelsIn(upper, upper.rows - 1), ...labelsIn(lower, 0)];
  const numbered = labels.filter(isNumbered).length;
  if (numbered > 0 && numbered * 2 > labels.length) return 'cut';
  return 'perhaps';
}

/** Cells that stand in this row alone: what reaches further, on either side of the break, is a group's label. */
function withoutGroups(cells: readonly GridCell[], beyond: readonly GridCell[]): GridCell[] {
  const groups = [...cells, ...beyond].filter((cell) => cell.rowSpan > 1);
  return cells.filter(({ column }) => !groups.some((group) => group.column <= column && endColumn(group) > column));
}

function haveSameShape(above: readonly GridCell[], below: readonly GridCell[]): boolean {
  return (
    above.length > 1 &&
    above.length === below.length &&
    above.every((cell, index) => cell.column === below[index]?.column && cell.columnSpan === below[index].columnSpan)
  );
}

/** Labels of the other rows that hold figures. */
function labelsIn(piece: GridPiece, except: number): string[] {
  return Array.from({ length: piece.rows }, (_, row) => row).flatMap((row) => {
    const cells = row === except ? [] : cellsAcross(piece, row);
    const label = cells.findLast(isWords);
    return label && cells.some(({ text }) => /^[-+]?[\d.,]+$/.test(text)) ? [label.text] : [];
  });
}

const isFilled = (cell: GridCell) => cell.text !== '';
const isWords = (cell: GridCell | undefined) => cell !== undefined && /[\u3400-\u9fffA-Za-z]/.test(cell.text);
