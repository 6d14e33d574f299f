import type { Grid } from '../../document/grid';
import type { TextLine, TextRow } from '../../document/text-line';
import { isFigure, textGrid } from './text-grid';
import { recordAt } from './text-record';
import { withoutTex } from './text-tex';

/** What may stand between values, besides tabs and Markdown's tables: comma-separated files, TeX, lists of values. */
const SEPARATORS = [',', ';', '|', '&'] as const;

/** So many lines of figures between the same signs make a text one of separated values. */
const ENOUGH_LINES = 5;

const LONGEST_LINE = 2000;

/** The sign that separates values in this text, which it may have named itself; null when it holds no such rows. */
export function separatorOf(lines: readonly TextLine[], named: string | null = null): string | null {
  const own = SEPARATORS.find((one) => one === named);
  if (own) return own;
  let best: string | null = null;
  let most = ENOUGH_LINES - 1;
  for (const separator of SEPARATORS) {
    const count = lines.filter(({ text }) => text.length < LONGEST_LINE && isFigureRow(cellsOf(text.split(separator)))).length;
    if (count > most) {
      best = separator;
      most = count;
    }
  }
  return best;
}

/** The rows of separated values from here on; null when this line is none. */
export function separatedGrid(
  lines: readonly TextLine[],
  from: number,
  separator: string | null,
): { grids: Omit<Grid, 'index'>[]; lines: number } | null {
  if (separator === null) return null;
  const rows: TextRow[] = [];
  let to = from;
  for (let line = lines[to]; line && line.text.length < LONGEST_LINE; line = lines[to]) {
    const record = recordAt(lines, to, separator);
    const cells = cellsOf(record.cells);
    if (!isRow(cells) && !(isHeader(cells) && leadsToFigures(lines, to + record.lines, separator))) break;
    rows.push({ line: line.number, cells });
    to += record.lines;
    while (RULE.test(lines[to]?.text ?? '')) to++;
  }
  return rows.length === 0 ? null : { grids: [textGrid(separator === '|' ? withoutClosing(rows) : rows)], lines: to - from };
}

/**
 * A bar behind the last value of nearly every row (a cell may be cut in two by a line's end) ends it: nothing follows. Where some row ends in
 * a figure it does not: there the last cell of the others is empty.
 */
function withoutClosing(rows: readonly TextRow[]): readonly TextRow[] {
  const isClosed = ({ cells }: TextRow) => cells.length > 1 && cells.at(-1) === '';
  const endsInFigure = ({ cells }: TextRow) => DIGIT.test(cells.at(-1) ?? '') && isFigure(cells.at(-1) ?? '');
  if (rows.some(endsInFigure) || rows.filter(isClosed).length < rows.length * NEARLY_ALL) return rows;
  return rows.map((row) => (isClosed(row) ? { line: row.line, cells: row.cells.slice(0, -1) } : row));
}

const NEARLY_ALL = 0.8;

function cellsOf(fields: readonly string[]): string[] {
  return fields.map((field, index) => {
    const cell = withoutTex(field).trim();
    return index === 0 ? cell.replace(/^["']?[-*•]\s+(?=\S)/, '') : cell;
  });
}

/** Three cells or more, half of them figures or nothing, two figures at least (one among empty cells). */
function isFigureRow(cells: readonly string[]): boolean {
  if (cells.length < 3) return false;
  const figures = cells.filter((cell) => DIGIT.test(cell) && isFigure(cell.replace(/^(?:=?"|')|"$/g, ''))).length;
  const empty = cells.filter((cell) => cell === '' || cell === '""' || cell === '=""').length;
  return figures >= (empty > 2 ? 1 : 2) && (figures + empty) * 2 >= cells.length && cells.every((cell) => cell.length < 70);
}

/** A row has figures or empty cells; a sentence's commas stand between words. */
function isRow(cells: readonly string[]): boolean {
  if (cells.length < 2) return false;
  const last = cells.at(-1) ?? '';
  if (cells.length === 2) return DIGIT.test(last) && isFigure(last) && isHeader(cells);
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 1 && cells[0] === filled[0]) return true;
  return cells.some((cell) => cell === '' || isFigure(cell)) && isHeader(cells);
}

function isHeader(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell) => cell.length < 70 && !/[。！？]/.test(cell));
}

function leadsToFigures(lines: readonly TextLine[], from: number, separator: string): boolean {
  let at = from;
  for (let step = 0; step < HEADER_LINES && at < lines.length; step++) {
    while (RULE.test(lines[at]?.text ?? '')) at++;
    const record = recordAt(lines, at, separator);
    const cells = cellsOf(record.cells);
    if (isRow(cells)) return true;
    if (!isHeader(cells)) return false;
    at += record.lines;
  }
  return false;
}

const DIGIT = /[\d０-９]/;
const HEADER_LINES = 3;
const RULE = /^\s*\\(?:hline|toprule|midrule|bottomrule|cline\{[^{}]{0,9}\})\s*$/;
