import type { Grid } from '../../document/grid';
import type { TextLine, TextRow } from '../../document/text-line';
import { isFigure, textGrid } from './text-grid';
import { recordAt } from './text-record';

/** Consecutive tab-separated lines from here on; a cell in quotes may run over several. Null when this line is not a row. */
export function tabGrid(lines: readonly TextLine[], from: number): { grids: Omit<Grid, 'index'>[]; lines: number } | null {
  const rows: TextRow[] = [];
  let to = from;
  for (let line = lines[to]; line && (line.text.includes('\t') || line.text.startsWith('"')); line = lines[to]) {
    const record = recordAt(lines, to, '\t');
    if (!isRow(record.cells)) break;
    rows.push({ line: line.number, cells: record.cells });
    to += record.lines;
  }
  const [first] = rows;
  if (!first) return null;
  // A date and a weekday, an author and a source: two words side by side are no table, a label and a figure are.
  if (rows.length === 1 && first.cells.length === 2 && !isFigure(first.cells[1] ?? '')) return null;
  return { grids: [textGrid(rows)], lines: to - from };
}

function isRow(cells: readonly string[]): boolean {
  if (cells.length < 2) return false;
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length === 0) return false;
  // Tabs in front of prose only set it in.
  if (filled.length === 1 && cells.at(-1) === filled[0])
    return (filled[0]?.length ?? 0) <= 30 && !/[。；]$/.test(filled[0] ?? '') && cells.length > 2;
  return cells.length >= 3 || filled.length === 2;
}
