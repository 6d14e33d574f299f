import type { Grid } from '../../document/grid';
import type { SourceLine } from './source-line';
import { type TextRow, textGrid } from './text-grid';

/**
 * A table drawn with lines: box-drawing characters, full-width bars, or `+---+` with bars between. What stands between two drawn lines is
 * one row, its cells may be wrapped; without such lines every text line is a row.
 */
export function drawnGrid(lines: readonly SourceLine[], from: number): { grids: Omit<Grid, 'index'>[]; lines: number } | null {
  const first = lines[from]?.text ?? '';
  if (!BOX.test(first) && !BORDER.test(first)) return null;
  let to = from;
  const rows: TextRow[] = [];
  let open: string[][] = [];
  let ruled = false;
  const flush = () => {
    const number = lines[to - open.length]?.number ?? 1;
    if (open.length > 0) rows.push(...(ruled && isOneRow(open) ? [{ line: number, cells: merged(open) }] : singles(open, number)));
    open = [];
  };
  for (let line = lines[to]; line && (BOX.test(line.text) || BORDER.test(line.text) || BAR.test(line.text)); line = lines[to]) {
    if (RULED.test(line.text)) {
      flush();
      ruled = true;
    } else open.push(cellsOf(line.text));
    to++;
  }
  flush();
  return rows.length === 0 ? null : { grids: [textGrid(rows)], lines: to - from };
}

const isOneRow = (lines: readonly (readonly string[])[]) => lines.every((cells) => cells.length === lines[0]?.length);

/** Wrapped cells put together; two figures under each other stay two. */
function merged(lines: readonly (readonly string[])[]): string[] {
  return (lines[0] ?? []).map((_, column) =>
    lines
      .map((cells) => cells[column] ?? '')
      .filter((part) => part !== '')
      .join('\n'),
  );
}

function singles(lines: readonly string[][], number: number): TextRow[] {
  return lines.map((cells, index) => ({ line: number + index, cells }));
}

function cellsOf(text: string): string[] {
  return text
    .trim()
    .replace(/^[│┃║｜|]/, '')
    .replace(/[│┃║｜|]$/, '')
    .split(/[│┃║｜|]/)
    .map((cell) => cell.trim());
}

const BOX = /^\s*[│┃║｜┌├└╔╠╚┏┣┗╭╰]/;
const BORDER = /^\s*\+[-=+]{3,}\+?\s*$/;
const BAR = /^\s*[|+].*[|+]\s*$/;
// Drawn through, or through the cells that end here, beside those that go on.
const RULED = /[-=]{2}\+|\+[-=]{2}|[─━═]{2}/;
