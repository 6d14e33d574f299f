import type { Grid } from '../document/grid';
import type { SourceLine } from './source-line';
import { textGrid } from './text-grid';

/** Consecutive tab-separated lines from here on. Null when this line is not a row. */
export function tabGrid(lines: readonly SourceLine[], from: number): { grids: Omit<Grid, 'index'>[]; lines: number } | null {
  let to = from;
  for (let line = lines[to]; line && isRow(line.text); line = lines[to]) to++;
  if (to === from) return null;
  const rows = lines.slice(from, to).map((line) => ({ line: line.number, cells: line.text.split('\t') }));
  const [first] = rows;
  // A date and a weekday, an author and a source: two words side by side are no table, a label and a figure are.
  if (rows.length === 1 && first?.cells.length === 2 && !isFigure(first.cells[1] ?? '')) return null;
  return { grids: [textGrid(rows)], lines: rows.length };
}

function isRow(text: string): boolean {
  if (!text.includes('\t')) return false;
  const cells = text.split('\t');
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length === 0) return false;
  // Tabs in front of prose only set it in.
  if (filled.length === 1 && cells.at(-1) === filled[0])
    return (filled[0]?.length ?? 0) <= 30 && !/[。；]$/.test(filled[0] ?? '') && cells.length > 2;
  return cells.length >= 3 || filled.length === 2;
}

function isFigure(text: string): boolean {
  return text.length < 30 && FIGURE.test(text);
}

const FIGURE = /^\s*[-+−—/]?[\d０-９.,，\s]*(?:件|[万亿]?元|%)?\s*$/;
