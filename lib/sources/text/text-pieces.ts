import { drawnTable } from '../../document/drawn-table';
import type { Grid } from '../../document/grid';
import { pipedTables } from '../../document/piped-table';
import type { LinePlace } from '../../document/place';
import type { TextLine, TextTables } from '../../document/text-line';
import { type Bars, barredCells, barsOf } from './text-barred-cells';
import { textGrid } from './text-grid';
import { htmlTables } from './text-html-table';
import { plainLine } from './text-markup';
import { namedSeparator } from './text-named-separator';
import { fieldSign, quotedLine } from './text-quoted-line';
import { separatedGrid, separatorOf } from './text-separated-table';
import { tabGrid } from './text-tab-table';

/** A stretch of a text file: one line of prose, or a table. */
export type Piece = ProsePiece | { readonly kind: 'grid'; readonly grid: Omit<Grid, 'index'> };

export interface ProsePiece {
  readonly kind: 'prose';
  readonly text: string;
  readonly place: LinePlace;
  /** Blank lines above it. */
  readonly gap: number;
  /** Set in from the margin: a paragraph begins here. */
  readonly indented: boolean;
  readonly heading: number | null;
  /** It bore a list mark. */
  readonly item: boolean;
  readonly isPageNumber: boolean;
  readonly links: readonly (readonly [href: string, text: string])[];
  readonly pictures: readonly string[];
}

/** Cuts a text into tables and lines, in order. */
export function pieces(text: string): Piece[] {
  const all = text.split(LINE_BREAK).map((line, i): TextLine => ({ number: i + 1, text: line }));
  const named = namedSeparator(all[0]);
  const lines = named === null ? all : all.slice(1);
  const separator = separatorOf(lines, named);
  const signs: Signs = { bars: barsOf(lines), separator };
  const sign = fieldSign(lines, separator);
  const found: Piece[] = [];
  let gap = 0;
  for (let i = 0; i < lines.length; ) {
    const line = lines[i];
    if (!line) break;
    const table = tableAt(lines, i, signs);
    if (table) {
      for (const grid of table.grids) found.push({ kind: 'grid', grid });
      i += table.lines;
      gap = 0;
      continue;
    }
    const quoted = quotedLine(lines, i, sign);
    i += quoted?.taken ?? 1;
    if (line.text.trim() === '') gap++;
    else {
      for (const one of quoted?.lines ?? [line]) {
        const prose = proseOf(one, gap);
        if (prose) found.push(prose);
        gap = 0;
      }
    }
  }
  return found;
}

/** What this text sets between its cells. */
interface Signs {
  readonly bars: Bars | null;
  readonly separator: string | null;
}

/** A table that begins on this line: its grids and how many lines it takes. */
function tableAt(
  lines: readonly TextLine[],
  from: number,
  { bars, separator }: Signs,
): { grids: Omit<Grid, 'index'>[]; lines: number } | null {
  return (
    htmlTables(lines, from) ??
    inGrids(drawnTable(lines, from)) ??
    barredCells(lines, from, bars) ??
    inGrids(pipedTables(lines, from)) ??
    tabGrid(lines, from) ??
    separatedGrid(lines, from, separator)
  );
}

function inGrids(found: TextTables | null): { grids: Omit<Grid, 'index'>[]; lines: number } | null {
  return found && { grids: found.tables.map(textGrid), lines: found.lines };
}

function proseOf(line: TextLine, gap: number): ProsePiece | null {
  if (line.text.length < 200 && RULE.test(line.text)) return null;
  const plain = plainLine(line.text);
  return {
    kind: 'prose',
    text: plain.text,
    place: { kind: 'line', line: line.number, span: null },
    gap,
    indented: /^(?: {2,}|\t|\u3000)/.test(line.text),
    heading: plain.heading,
    item: plain.item,
    isPageNumber: plain.text.length < 30 && PAGE_NUMBER.test(plain.text),
    links: plain.links,
    pictures: plain.pictures,
  };
}

const LINE_BREAK = /\r\n|[\n\r\f\u2028\u2029]/;
const RULE = /^\s*(?:-\s*-\s*-[-\s]*|\*\s*\*\s*\*[*\s]*|_\s*_\s*_[_\s]*|={3,}\s*|`{3,}\w*\s*)$/;
const PAGE_NUMBER =
  /^(?:[-—–－]\s{0,9}\d{1,3}\s{0,9}[-—–－]|第\s{0,9}\d{1,3}\s{0,9}页(?:\s{0,9}[,，/]?\s{0,9}共\s{0,9}\d{1,3}\s{0,9}页)?)$/;
