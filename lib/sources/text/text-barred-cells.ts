import type { Grid } from '../../document/grid';
import { isNumbered } from '../../document/numbering';
import type { TextLine } from '../../document/text-line';
import { type BarredLine, barredLine } from './barred-line';
import { isFigure, textGrid } from './text-grid';

/**
 * How a text that has one cell a line sets bars. `behind`: each cell has one (`规章 |`, `| 规章 |`); a bar alone is an empty cell. `rows`:
 * the same, and a bar alone opens each row. `between`: a bar stands between a cell and the next, on a line of its own or in front of the
 * next; two on end have an empty cell between them. Several bars in one word are the rest of a cell that spans.
 */
export type Bars = 'behind' | 'rows' | 'between';

/** So many lines with one cell and its bar make a text of that kind. */
const ENOUGH_LINES = 12;

/** The kind of this text; null when it does not have one cell a line. */
export function barsOf(lines: readonly TextLine[]): Bars | null {
  const seen = { closed: 0, apart: 0, begun: 0, opened: 0, openedBehindWords: 0, openedBehindText: 0, inFront: 0 };
  let before: BarredLine | null = null;
  let above: BarredLine | null = null;
  for (const { text } of lines) {
    if (text.trim() === '') continue;
    const line = barredLine(text);
    const hasBar = line !== null && (line.isOpened || line.isClosed);
    if (hasBar && line.isClosed && line.content !== null) {
      seen.closed++;
      const isAfterBar: boolean = before !== null && before.content === null;
      if (!isFigure(line.content) && before && (isAfterBar || isFigure(before.content ?? ''))) {
        seen.begun++;
        if (isAfterBar) seen.opened++;
        // Behind a header and in front of a table no cell is empty: such a bar opens the next row.
        if (isAfterBar && above?.content && !isFigure(above.content)) seen[above.isClosed ? 'openedBehindWords' : 'openedBehindText']++;
      }
    } else if (hasBar) {
      seen.apart++;
      if (line.content !== null && !isFigure(line.content) && before?.isOpened && isFigure(before.content ?? '')) seen.inFront++;
    }
    [before, above] = [line, before];
  }
  const opensRows = seen.openedBehindWords >= 2 && seen.openedBehindText > 0 && seen.opened >= seen.begun * NEARLY_ALL;
  if (seen.closed >= ENOUGH_LINES) return opensRows ? 'rows' : 'behind';
  if (seen.apart < ENOUGH_LINES) return null;
  return seen.inFront >= 2 ? 'behind' : 'between';
}

const NEARLY_ALL = 0.8;

/** The cells from here on, put together to rows: words, then the figures and empty cells behind them. Null when this line is none. */
export function barredCells(
  lines: readonly TextLine[],
  from: number,
  bars: Bars | null,
): { grids: Omit<Grid, 'index'>[]; lines: number } | null {
  // Blank lines are passed over once, not from each of them.
  if (bars === null || (lines[from]?.text ?? '').trim() === '') return null;
  const rows = new Rows();
  const to = bars === 'between' ? readBetween(lines, from, rows) : readBehind(lines, from, rows, bars === 'rows');
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

function readBehind(lines: readonly TextLine[], from: number, rows: Rows, opensRows: boolean): number {
  let to = from;
  let bars = 0;
  let begun = '';
  for (let at = nextShown(lines, from); at < lines.length; at = nextShown(lines, at + 1)) {
    const { text, number } = lines[at] as TextLine;
    const line = barredLine(text);
    if (line === null) break;
    if (line.content !== null && !line.isClosed && !line.isOpened) {
      if (rows.all.length === 0 || !goesOn(line, lines, at)) break;
      begun += line.content;
      continue;
    }
    to = at + 1;
    if (line.content === null) {
      if (!line.isRest) bars++;
      continue;
    }
    const content = begun + line.content;
    const isOpened = opensRows && bars > 0 && !isFigure(content);
    blanks(rows, isOpened ? bars - 1 : bars, number);
    bars = 0;
    begun = '';
    if (isOpened) rows.end();
    // `| --- |` under a header is none of its cells.
    if (!/^:?-{2,}:?$/.test(content)) rows.cell(content, number);
  }
  blanks(rows, bars, lines[to - 1]?.number ?? 1);
  return to;
}

function blanks(rows: Rows, count: number, line: number): void {
  for (let nth = 0; nth < count; nth++) rows.cell('', line);
}

function readBetween(lines: readonly TextLine[], from: number, rows: Rows): number {
  let to = from;
  let wasBar = false;
  let begun = '';
  for (let at = nextShown(lines, from); at < lines.length; at = nextShown(lines, at + 1)) {
    const { text, number } = lines[at] as TextLine;
    const line = barredLine(text);
    if (line === null || (line.content === null && to === from)) break;
    if (line.isOpened || line.content === null) {
      if (wasBar) rows.cell('', number);
      wasBar = true;
    }
    if (line.content !== null) {
      const next = barredLine(lines[nextShown(lines, at + 1)]?.text ?? '');
      const isBefore = line.isClosed || (next !== null && (next.isOpened || next.content === null));
      if (!isBefore && goesOn(line, lines, at)) {
        begun += line.content;
        continue;
      }
      // The last cell of its row may have no bar behind it.
      const isLast = !isBefore && (line.isOpened || (wasBar && isFigure(line.content)));
      if (!isBefore && !isLast) break;
      rows.cell(begun + line.content, number);
      begun = '';
      if (isLast) rows.end();
      wasBar = line.isClosed;
    }
    to = at + 1;
  }
  return to;
}

/** A cell whose words go on in the next line, which ends it: 商业 above 企业. */
function goesOn({ content }: BarredLine, lines: readonly TextLine[], at: number): boolean {
  if (content === null || content.length > LONGEST_PART || isNumbered(content) || isFigure(content)) return false;
  const after = nextShown(lines, at + 1);
  const next = barredLine(lines[after]?.text ?? '');
  if (!next || next.isOpened || next.content === null || next.content.length > LONGEST_PART || isFigure(next.content)) return false;
  const behind = barredLine(lines[nextShown(lines, after + 1)]?.text ?? '');
  return next.isClosed || (behind !== null && (behind.isOpened || behind.content === null));
}

function nextShown(lines: readonly TextLine[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.text.trim() === '') at++;
  return at;
}

const LONGEST_PART = 8;
