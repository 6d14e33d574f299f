import { cellText } from '../../document/cell-text';
import type { GridCell } from '../../document/grid';
import type { GridPiece } from '../../document/grid-piece';
import { cellFinder } from './cell-finder';
import { cellTextOf } from './cell-lines';
import { withoutEmptyRows } from './empty-rows';
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
  readonly lean?: number;
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

/** No recognised cell is surer than this. */
const CLEAN = 0.999;

/** Sorts what a page draws into tables and lines. */
export function drawnPage(shown: PageInk): DrawnPage {
  const { ink, turn } = upright(shown);
  const on = { page: ink.page, width: ink.width, height: ink.height, turn, ...(ink.lean ? { lean: ink.lean } : {}) };
  const found = tablesOfRules(ink.rules, ink.isSeen ? 'seen' : 'drawn');
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
        piece: ink.isSeen ? withoutEmptyRows(pieceOf(table, own.get(table) ?? [], on)) : pieceOf(table, own.get(table) ?? [], on),
        top: table.ys[0] ?? 0,
        bottom: table.ys.at(-1) ?? 0,
      }),
    )
    .sort((a, b) => a.top - b.top);
  const lines = textLines(rest).filter(({ text }) => text.trim() !== '');
  const guessed = unruledTables(lines, on);
  return { ...on, tables: [...tables, ...guessed.tables].sort((a, b) => a.top - b.top), lines: guessed.lines, ink };
}

/** The tables that lines draw, the smallest first; `seen`: the lines were found in a picture. */
export function tablesOfRules(rules: readonly Rule[], are: 'drawn' | 'seen' = 'drawn'): RuledTable[] {
  return connected(wholeLines(rules))
    .filter((lines) => lines.some(isUpright) && lines.some((line) => !line.upright))
    .flatMap((lines) => ruledTable(lines, are) ?? [])
    .sort((a, b) => area(a) - area(b));
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
  const inside: Glyph[][] = regions.map(() => []);
  const isPicture = glyphs.every(({ sign }) => sign === 'recognised' || sign === 'unmapped');
  const find = cellFinder({ xs, ys, regions });
  for (const glyph of glyphs) inside[find(centreX(glyph), centreY(glyph))]?.push(glyph);
  const cells = regions.map((region, index): GridCell => {
    const { row, column, rowSpan, columnSpan, repaired } = region;
    const [x, y] = [xs[column] ?? 0, ys[row] ?? 0];
    const [width, height] = [(xs[column + columnSpan] ?? x) - x, (ys[row + rowSpan] ?? y) - y];
    const characters = inside[index] ?? [];
    // Dirt beside what was recognised leaves a doubt; of a font that names no characters all is lost.
    const legible = characters.filter(({ sign, certainty }) => sign !== 'unmapped' || certainty === undefined);
    const { raw, certain } = cellTextOf(textLines(legible), width);
    const inked = characters.filter(({ text }) => text.trim() !== '');
    const isUnread =
      legible.some(({ sign, text }) => sign === 'unmapped' && text.trim() !== '') || (legible.length < characters.length && raw === '');
    const isLayer = inked.some(({ sign }) => sign === 'layer');
    // Where characters are recognised, a blank is what no ink was seen in.
    const isSeen = isPicture || inked.some(({ sign }) => sign === 'recognised');
    const recognised = isSeen ? Math.min(CLEAN, ...inked.map(({ certainty = 1 }) => certainty)) : null;
    return {
      row,
      column,
      rowSpan,
      columnSpan,
      raw: isUnread ? '' : raw,
      text: isUnread ? '' : cellText(raw),
      state: isUnread ? 'unread' : raw === '' ? 'blank' : 'text',
      places: [pagePlace([x, y, width, height], on)],
      confidence: repaired || !certain || isLayer || isSeen ? DOUBTFUL : 1,
      ...(recognised === null ? {} : { recognised: repaired || !certain ? Math.min(recognised, DOUBTFUL) : recognised }),
    };
  });
  const box = [first(xs), first(ys), last(xs) - first(xs), last(ys) - first(ys)] as const;
  return { rows: ys.length - 1, columns: xs.length - 1, cells, place: pagePlace(box, on), edges: xs, mayBeCut: true };
}
