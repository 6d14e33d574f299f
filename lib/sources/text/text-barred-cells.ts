import type { Grid } from '../../document/grid';
import type { TextLine } from '../../document/text-line';
import { isFigure, textGrid } from './text-grid';

/**
 * How a text that has one cell a line sets bars: touching (`规章 |`, `| 规章`, `| 规章 |`; a bar alone is an empty cell, several in
 * one word are the rest of a cell that spans) or apart (a bar on a line of its own behind each cell; two on end have an empty cell between them).
 */
export type Bars = 'touching' | 'apart';

/** So many lines with one cell and its bar make a text of that kind. */
const ENOUGH_LINES = 12;

/** The kind of this text; null when it does not have one cell a line. */
export function barsOf(lines: readonly TextLine[]): Bars | null {
  let cells = 0;
  let bars = 0;
  for (const { text } of lines) {
    if (ONLY_BARS.test(text)) bars++;
    else if (EMPTY.test(text) || contentOf(text) !== null) cells++;
  }
  if (cells >= ENOUGH_LINES) return 'touching';
  return bars >= ENOUGH_LINES ? 'apart' : null;
}

/** The cells from here on, put together to rows: words, then the figures and empty cells behind them. Null when this line is none. */
export function barredCells(
  lines: readonly TextLine[],
  from: number,
  bars: Bars | null,
): { grids: Omit<Grid, 'index'>[]; lines: number } | null {
  if (bars === null) return null;
  const rows = new Rows();
  const to = bars === 'touching' ? readTouching(lines, from, rows) : readApart(lines, from, rows);
  return rows.all.length === 0 ? null : { grids: [textGrid(rows.all)], lines: to - from };
}

/** A row begins with the first word behind figures or empty cells. */
class Rows {
  readonly all: { line: number; cells: string[] }[] = [];
  #ended = true;

  cell(text: string, line: number): void {
    const last = this.all.at(-1);
    const isValue = text === '' || isFigure(text);
    const open = last !== undefined && !this.#ended && (isValue || !isValueCell(last.cells.at(-1)));
    if (open) last.cells.push(text);
    else if (text !== '') this.all.push({ line, cells: [text] });
    this.#ended = false;
  }

  end(): void {
    this.#ended = true;
  }
}

const isValueCell = (text: string | undefined) => text !== undefined && (text === '' || isFigure(text));

function readTouching(lines: readonly TextLine[], from: number, rows: Rows): number {
  let to = from;
  for (let at = from; at < lines.length; at++) {
    const { text, number } = lines[at] as TextLine;
    if (text.trim() === '') continue;
    const content = EMPTY.test(text) ? '' : ONLY_BARS.test(text) ? null : (contentOf(text) ?? undefined);
    if (content === undefined) break;
    to = at + 1;
    // `| --- |` under a header is none of its cells.
    if (content !== null && !/^:?-{2,}:?$/.test(content)) rows.cell(content, number);
  }
  return to;
}

function readApart(lines: readonly TextLine[], from: number, rows: Rows): number {
  const shown = (at: number) => nextShown(lines, at);
  let to = from;
  let wasBar = false;
  for (let at = shown(from); at < lines.length; at = shown(at + 1)) {
    const { text, number } = lines[at] as TextLine;
    if (ONLY_BARS.test(text)) {
      if (at === from) return from;
      if (wasBar) rows.cell('', number);
      wasBar = true;
    } else {
      const isCell = text.length <= LONGEST_CELL && ONLY_BARS.test(lines[shown(at + 1)]?.text ?? '');
      // The last cell of its row may have no bar behind it.
      const isLast = !isCell && wasBar && isFigure(text);
      if (!isCell && !isLast) break;
      rows.cell(text.trim(), number);
      if (isLast) rows.end();
      wasBar = false;
    }
    to = at + 1;
  }
  return to;
}

function nextShown(lines: readonly TextLine[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.text.trim() === '') at++;
  return at;
}

/** What stands beside the one bar of a line, or between its two; null when the line is no such cell. */
function contentOf(text: string): string | null {
  if (text.length > LONGEST_CELL || !text.includes('|')) return null;
  const line = text.trim();
  const match = BEHIND.exec(line) ?? BEFORE.exec(line);
  return match?.[1]?.trim() || null;
}

const EMPTY = /^\s*\|(?:\s+\|)?\s*$/;
const ONLY_BARS = /^\s*\|+\s*$/;
const BEHIND = /^\|?([^|]+)\|$/;
const BEFORE = /^\|([^|]+)$/;
const LONGEST_CELL = 90;
