import { cellText } from './cell-text';
import { cutOf } from './cut-row';
import type { GridCell } from './grid';
import { cellsAcross, endRow, type GridPiece } from './grid-piece';
import { isNumbered } from './numbering';
import { repeatedRows, withoutRows } from './repeated-rows';
import { onSharedColumns } from './same-columns';

/** What may be read wrongly: below 0.5 nothing that rests on it may fail. */
const DOUBTFUL = 0.4;

/**
 * Two pieces of one table, one after the other: repeated headers are dropped, labels of groups go on, and a row that the break ran through is
 * one row again. A figure that was put together from both sides is doubtful, and so are rows that may be one or two.
 */
export function joinGrids(upperAsRead: GridPiece, lowerAsRead: GridPiece, tolerance: number): GridPiece {
  const [above, below] = onSharedColumns(upperAsRead, lowerAsRead, tolerance);
  let upper = withoutBlankEnd(above);
  let lower = withoutBlankStart(withoutRows(below, repeatedRows(above, below)));
  if (lower.rows === 0) return { ...upper, edges: above.edges };
  const cut = cutOf(upper, lower);
  if (cut === 'perhaps') {
    upper = { ...upper, cells: doubted(upper.cells, upper.rows - 1) };
    lower = { ...lower, cells: doubted(lower.cells, 0) };
  }
  return stacked(upper, lower, cut === 'cut');
}

/** The lower piece's rows under the upper's; cells that go on are one. */
function stacked(upper: GridPiece, lower: GridPiece, isCut: boolean): GridPiece {
  const shift = upper.rows - (isCut ? 1 : 0);
  const last = upper.rows - 1;
  const cells = [...upper.cells];
  for (const cell of lower.cells) {
    const at = cells.findIndex((one) => endRow(one) === upper.rows && one.column === cell.column && one.columnSpan === cell.columnSpan);
    const over = cells[at];
    if (cell.row === 0 && over && (isCut || isGroup(over, cell))) cells[at] = merged(over, cell, shift);
    else cells.push({ ...cell, row: cell.row + shift });
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...upper, rows: lower.rows + shift, cells: last < 0 ? lower.cells : cells };
}

/** A label beside several rows that the break ran through; a new label begins with its number. */
function isGroup(over: GridCell, cell: GridCell): boolean {
  if (over.rowSpan === 1 && cell.rowSpan === 1) return false;
  if (/\d/.test(over.text.slice(0, 1)) || (over.text !== '' && over.text === cell.text)) return over.text === cell.text;
  if (cell.text === '') return over.text !== '' || over.rowSpan > 1;
  return !isNumbered(cell.text) && !/^\d/.test(cell.text);
}

function merged(over: GridCell, cell: GridCell, shift: number): GridCell {
  const rowSpan = Math.max(endRow(over), cell.row + shift + cell.rowSpan) - over.row;
  const isRepeated = over.text === cell.text && over.rowSpan > 1;
  const raw = isRepeated ? over.raw : over.raw + cell.raw;
  const both = !isRepeated && over.text !== '' && cell.text !== '';
  const isUnread = over.state === 'unread' || cell.state === 'unread';
  const doubt = both && /\d/.test(over.text + cell.text) && !/[\u3400-\u9fff]/.test(over.text + cell.text) ? DOUBTFUL : 1;
  return {
    ...over,
    rowSpan,
    raw,
    text: cellText(raw),
    state: isUnread ? 'unread' : raw.trim() === '' ? 'blank' : 'text',
    ...(over.unread || cell.unread ? { unread: over.unread ?? cell.unread ?? 'drawn' } : {}),
    places: cell.text === '' ? over.places : over.text === '' ? cell.places : [...over.places, ...cell.places],
    confidence: Math.min(over.confidence, cell.confidence, doubt),
    ...recognisedOf(over, cell, doubt),
  };
}

function recognisedOf(over: GridCell, cell: GridCell, doubt: number): Pick<GridCell, 'recognised'> {
  if (over.recognised === undefined && cell.recognised === undefined) return {};
  return { recognised: Math.min(over.recognised ?? 1, cell.recognised ?? 1, doubt) };
}

function doubted(cells: readonly GridCell[], row: number): GridCell[] {
  return cells.map((cell) =>
    cell.row <= row && endRow(cell) > row && cell.rowSpan === 1
      ? {
          ...cell,
          confidence: Math.min(cell.confidence, DOUBTFUL),
          ...(cell.recognised === undefined ? {} : { recognised: Math.min(cell.recognised, DOUBTFUL) }),
        }
      : cell,
  );
}

/** The upper edge of a row whose text came to stand on the next page. */
function withoutBlankEnd(piece: GridPiece): GridPiece {
  const row = piece.rows - 1;
  if (!piece.mayBeCut || row < 1 || !isBlankRow(piece, row)) return piece;
  const cells = piece.cells.flatMap((cell) =>
    cell.row === row ? [] : [endRow(cell) > row ? { ...cell, rowSpan: cell.rowSpan - 1 } : cell],
  );
  return { ...piece, rows: row, cells };
}

/** The lower edge of a row whose text stands on the page before. */
function withoutBlankStart(piece: GridPiece): GridPiece {
  return piece.mayBeCut && piece.rows > 1 && isBlankRow(piece, 0) ? withoutRows(piece, 1) : piece;
}

function isBlankRow(piece: GridPiece, row: number): boolean {
  const own = cellsAcross(piece, row).filter((cell) => cell.rowSpan === 1);
  return own.length > 0 && own.every((cell) => cell.state === 'blank');
}
