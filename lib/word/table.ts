import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, type TextRun, VerticalAlign, WidthType } from 'docx';
import type { Grid, GridCell } from '../document/grid';
import { unreadMark } from '../document/unread-mark';
import { TEXT_WIDTH } from './looks';
import { linesOf } from './runs';

/** A grid as a table: every cell between its grid lines, with its spans, thin borders all around. */
export function tableOf(grid: Grid): Table {
  const width = Math.floor(TEXT_WIDTH / Math.max(1, grid.columns));
  const rows = piecesOf(grid).map((cells) => {
    const children = cells.map(
      ({ cell, columnSpan, rowSpan }) =>
        new TableCell({
          children: [new Paragraph({ alignment: AlignmentType.CENTER, children: cell ? runsOf(cell) : [] })],
          columnSpan,
          rowSpan,
          width: { size: columnSpan * width, type: WidthType.DXA },
          verticalAlign: VerticalAlign.CENTER,
        }),
    );
    return new TableRow({ children, cantSplit: true });
  });
  return new Table({
    rows,
    columnWidths: Array.from({ length: grid.columns }, () => width),
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    margins: { left: 57, right: 57 },
  });
}

/** What is unread is marked, what its source strikes through is struck through. */
function runsOf(cell: GridCell): TextRun[] {
  return [...linesOf(unreadMark(cell), 'table'), ...linesOf(cell.raw, 'table', { strike: cell.unread === 'struck' })];
}

interface Piece {
  /** Null for a hole. */
  readonly cell: GridCell | null;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/**
 * The cells that begin in each row, holes filled with empty ones: together they cover the grid without touching twice. Where cells lie
 * over each other the later one keeps what is still free.
 */
function piecesOf(grid: Grid): Piece[][] {
  const owners: (GridCell | undefined)[][] = Array.from({ length: grid.rows }, () => []);
  const spans = new Map<GridCell, number>();
  for (const given of grid.cells) {
    const isFree = (x: number) => owners[given.row]?.[x] === undefined;
    const end = Math.min(grid.columns, given.column + given.columnSpan);
    let column = given.column;
    while (column < end && !isFree(column)) column++;
    let last = column;
    while (last < end && isFree(last)) last++;
    const cell = { ...given, column, columnSpan: last - column };
    for (let y = cell.row; cell.columnSpan > 0 && y < Math.min(grid.rows, cell.row + cell.rowSpan); y++) {
      const row = owners[y] ?? [];
      if (row.slice(column, last).some((one) => one !== undefined)) break;
      for (let x = column; x < last; x++) row[x] = cell;
      spans.set(cell, y - cell.row + 1);
    }
  }
  return owners.map((row, y) => {
    const pieces: Piece[] = [];
    for (let x = 0; x < grid.columns; ) {
      const cell = row[x];
      if (!cell) pieces.push({ cell: null, columnSpan: 1, rowSpan: 1 });
      else if (cell.row === y) pieces.push({ cell, columnSpan: cell.columnSpan, rowSpan: spans.get(cell) ?? 1 });
      x += cell ? cell.column + cell.columnSpan - x : 1;
    }
    return pieces;
  });
}
