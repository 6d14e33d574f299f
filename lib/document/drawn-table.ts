import type { TextLine, TextRow, TextTables } from './text-line';

/**
 * A table drawn with lines: box-drawing characters, full-width bars, or `+---+` with bars between. What stands between two drawn lines is
 * one row, its cells may be wrapped; without such lines every text line is a row, and so is every line of more of them than a cell has.
 */
export function drawnTable(lines: readonly TextLine[], from: number): TextTables | null {
  const first = lines[from]?.text ?? '';
  if (!BOX.test(first) && !BORDER.test(first)) return null;
  let to = from;
  const between: TextRow[][] = [[]];
  let ruled = false;
  for (let line = lines[to]; line && (BOX.test(line.text) || BORDER.test(line.text) || BAR.test(line.text)); line = lines[++to]) {
    if (RULED.test(line.text)) {
      between.push([]);
      ruled = true;
    } else between.at(-1)?.push({ line: line.number, cells: cellsOf(line.text) });
  }
  const drawn = between.filter((rows) => rows.length > 0);
  // A frame around a whole table parts no row from another.
  const isFrame = drawn.length === 1 && (drawn[0]?.length ?? 0) > MOST_FRAMED;
  const rows = drawn.flatMap((lines) => (ruled && !isFrame && isOneRow(lines) ? [merged(lines)] : lines));
  return rows.length === 0 ? null : { tables: [rows], lines: to - from };
}

/** Lines of one row: as many cells in each, and in no column more figures than a wrapped cell may have; no words above the figures of a row. */
function isOneRow(lines: readonly TextRow[]): boolean {
  const [first] = lines;
  if (!first || !lines.every(({ cells }) => cells.length === first.cells.length)) return false;
  let headed = 0;
  for (let column = 0; column < first.cells.length; column++) {
    const filled = lines.flatMap(({ cells }) => cells[column] || []);
    const figures = filled.filter((cell) => FIGURE.test(cell)).length;
    if (figures > MOST_FIGURES) return false;
    if (figures > 0 && figures < filled.length) headed++;
  }
  return headed < HEADED;
}

/** Wrapped cells put together; two figures under each other stay two. */
function merged(lines: readonly TextRow[]): TextRow {
  const parts = (column: number) => lines.map(({ cells }) => cells[column] ?? '').filter((part) => part !== '');
  return { line: lines[0]?.line ?? 1, cells: (lines[0]?.cells ?? []).map((_, column) => parts(column).join('\n')) };
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
const FIGURE = /^[-+−]?[\d０-９.,，]+$/;
/** Three figures under each other in one cell are three rows of a table that has no lines between them. */
const MOST_FIGURES = 2;
/** In so many columns words stand above figures by no wrapping. */
const HEADED = 3;
/** Lines that may be one row of a table with a frame and nothing else. */
const MOST_FRAMED = 2;
