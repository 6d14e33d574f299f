import { cellText } from '../../document/cell-text';
import type { GridCell } from '../../document/grid';
import type { GridPiece } from '../../document/grid-piece';
import { cellTextOf } from './cell-lines';
import { centreX, centreY, type Glyph, type PageInk, type Rule } from './ink';
import { connected, wholeLines } from './lines';
import { pagePlace } from './page-place';
import { type RuledTable, ruledTable } from './ruled-table';
import { type TextLine, textLines } from './text-lines';
import { unruledTables } from './unruled-tables';
import { type Turn, upright } from './upright';

/** A page's tables and the lines of text around them, on the upright page. */
export interface DrawnPage {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly turn: Turn;
  readonly tables: readonly DrawnTable[];
  readonly lines: readonly TextLine[];
  readonly ink: PageInk;
}

export interface DrawnTable {
  readonly piece: GridPiece;
  readonly top: number;
  readonly bottom: number;
}

/** Cells of a grid whose lines were completed, or whose text was recognised behind a picture, bear no finding. */
const DOUBTFUL = 0.4;

/** Sorts what a page draws into tables and lines. */
export function drawnPage(shown: PageInk): DrawnPage {
  const { ink, turn } = upright(shown);
  const on = { page: ink.page, width: ink.width, height: ink.height, turn };
  const found = connected(wholeLines(ink.rules))
    .filter((lines) => lines.some(isUpright) && lines.some((line) => !line.upright))
    .flatMap((lines) => ruledTable(lines) ?? [])
    .sort((a, b) => area(a) - area(b));
  // The innermost table takes a character; what only frames other tables has none of its own.
  const own = new Map<RuledTable, Glyph[]>(found.map((table) => [table, []]));
  const rest: Glyph[] = [];
  for (const glyph of ink.glyphs) {
    const table = found.find((one) => isInside(glyph, one));
    if (table) own.get(table)?.push(glyph);
    else rest.push(glyph);
  }
  const tables = found
    .filter((table) => (own.get(table) ?? []).some(({ text }) => text.trim() !== ''))
    .map(
      (table): DrawnTable => ({
        piece: pieceOf(table, own.get(table) ?? [], on),
        top: table.ys[0] ?? 0,
        bottom: table.ys.at(-1) ?? 0,
      }),
    )
    .sort((a, b) => a.top - b.top);
  const lines = textLines(rest).filter(({ text }) => text.trim() !== '');
  const guessed = unruledTables(lines, on);
  return { ...on, tables: [...tables, ...guessed.tables].sort((a, b) => a.top - b.top), lines: guessed.lines, ink };
}

const isUpright = (line: Rule) => line.upright;
const first = (list: readonly number[]) => list[0] ?? 0;
const last = (list: readonly number[]) => list.at(-1) ?? 0;
const area = ({ xs, ys }: RuledTable) => (last(xs) - first(xs)) * (last(ys) - first(ys));

function isInside(glyph: Glyph, { xs, ys }: RuledTable): boolean {
  const [x, y] = [centreX(glyph), centreY(glyph)];
  return x > first(xs) && x < last(xs) && y > first(ys) && y < last(ys);
}

function pieceOf({ xs, ys, regions }: RuledTable, glyphs: readonly Glyph[], on: Omit<DrawnPage, 'tables' | 'lines' | 'ink'>): GridPiece {
  const regionAt = new Map<string, number>();
  regions.forEach(({ row, column, rowSpan, columnSpan }, index) => {
    for (let r = row; r < row + rowSpan; r++) for (let c = column; c < column + columnSpan; c++) regionAt.set(`${r} ${c}`, index);
  });
  const inside: Glyph[][] = regions.map(() => []);
  for (const glyph of glyphs) {
    const row = bandOf(ys, centreY(glyph));
    const column = bandOf(xs, centreX(glyph));
    inside[regionAt.get(`${row} ${column}`) ?? -1]?.push(glyph);
  }
  const cells = regions.map((region, index): GridCell => {
    const { row, column, rowSpan, columnSpan, repaired } = region;
    const [x, y] = [xs[column] ?? 0, ys[row] ?? 0];
    const [width, height] = [(xs[column + columnSpan] ?? x) - x, (ys[row + rowSpan] ?? y) - y];
    const characters = inside[index] ?? [];
    const { raw, certain } = cellTextOf(textLines(characters), width);
    const inked = characters.filter(({ text }) => text.trim() !== '');
    const isUnread = inked.some(({ sign }) => sign === 'unmapped');
    const isLayer = inked.some(({ sign }) => sign === 'layer');
    return {
      row,
      column,
      rowSpan,
      columnSpan,
      raw: isUnread ? '' : raw,
      text: isUnread ? '' : cellText(raw),
      state: isUnread ? 'unread' : raw === '' ? 'blank' : 'text',
      places: [pagePlace([x, y, width, height], on)],
      confidence: repaired || !certain || isLayer ? DOUBTFUL : 1,
    };
  });
  const box = [first(xs), first(ys), last(xs) - first(xs), last(ys) - first(ys)] as const;
  return { rows: ys.length - 1, columns: xs.length - 1, cells, place: pagePlace(box, on), edges: xs, mayBeCut: true };
}

/** Between which two lines a position falls. */
function bandOf(lines: readonly number[], at: number): number {
  let band = 0;
  while (band < lines.length - 2 && at >= (lines[band + 1] ?? 0)) band++;
  return band;
}
