import type { TextLine, TextRow, TextTables } from './text-line';

/**
 * Lines of a page that print a table as a file of separated values does: as many cells in each, with commas between them. Sentences have
 * commas too, but not as many in each of several, and no figures or nothing between them.
 */
export function commaTable(lines: readonly TextLine[], from: number): TextTables | null {
  const rows: TextRow[] = [];
  for (let line = lines[from]; line && rows.length < MOST_ROWS && line.text.includes(','); line = lines[from + rows.length]) {
    const cells = cellsOf(line.text);
    if (cells.length < LEAST_CELLS || cells.length !== (rows[0]?.cells.length ?? cells.length) || cells.some(isProse)) break;
    rows.push({ line: line.number, cells });
  }
  const all = rows.flatMap(({ cells }) => cells);
  const isTable = rows.length >= LEAST_ROWS && all.filter((cell) => FIGURE.test(cell)).length * 3 >= all.length;
  return isTable ? { tables: [rows], lines: rows.length } : null;
}

/** A comma inside quotes is the cell's. */
function cellsOf(text: string): string[] {
  const cells = [''];
  for (const piece of text.split(/("[^"]*"|,)/))
    if (piece === ',') cells.push('');
    else cells.push(`${cells.pop() ?? ''}${piece.replaceAll('"', '')}`.trim());
  return cells;
}

const isProse = (cell: string) => cell.length > LONGEST || /[。；;]/.test(cell);
const FIGURE = /^(?:[-+]?\d[\d.]*|[-—/])?$/;
const LONGEST = 70;
const LEAST_CELLS = 4;
const LEAST_ROWS = 3;
const MOST_ROWS = 60;
