import { tablesOfRules } from '../drawn/drawn-page';
import type { PageInk } from '../drawn/ink';
import type { RuledTable } from '../drawn/ruled-table';
import type { Turn } from '../drawn/upright';
import { withoutRules } from './erase-rules';
import { inkOf } from './ink-of-raster';
import { inkTurnedBack, quarterTurned } from './quarter-turn';
import type { Raster } from './raster';
import { REACH, readLines } from './read-lines';
import type { Recogniser } from './reading';
import { scaled } from './rules-in-tables';
import type { InkRule } from './rules-of-ink';
import { isOnSide, leanOf, turned } from './straighten';
import { seenTableRules } from './table-rules';

/** A page that is a picture. */
export interface PicturePage {
  /** From 1. */
  readonly page: number;
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly raster: Raster;
}

/**
 * What a picture of a page draws: its lines found, its characters recognised. The same as a drawn page gives. A sheet that lay on its side or
 * upside down is read as it would stand upright, and told as it is shown.
 */
export async function inkOfPicture(picture: PicturePage, recogniser: Recogniser): Promise<PageInk> {
  const reach = Math.round((REACH * picture.raster.width) / picture.width);
  const isSide = isOnSide(inkOf(picture.raster, reach), picture.raster.width / picture.width);
  // Figures are read well enough on their side too: there the recogniser has to be surer, or the sheet stands upright after all.
  const turns: readonly Turn[] = isSide ? [90, 270, 0] : [0, 180];
  const enough = isSide ? SURELY_READABLE : READABLE;
  let best: { readonly ink: PageInk; readonly turn: Turn } | null = null;
  for (const turn of turns) {
    const ink = await inkOfUpright(turnedPage(picture, turn), recogniser);
    if (!best || certaintyOf(ink) > certaintyOf(best.ink)) best = { ink, turn };
    if (certaintyOf(ink) >= enough || ink.glyphs.length === 0) break;
  }
  return best ? inkTurnedBack(best.ink, best.turn) : inkOfUpright(picture, recogniser);
}

function turnedPage({ page, width, height, raster }: PicturePage, turn: Turn): PicturePage {
  const [wide, high] = turn === 90 || turn === 270 ? [height, width] : [width, height];
  return { page, width: wide, height: high, raster: quarterTurned(raster, turn) };
}

/** How sure the recogniser is of what it read, on the average: characters upside down look like many others. */
function certaintyOf({ glyphs }: PageInk): number {
  return glyphs.length === 0 ? 0 : glyphs.reduce((sum, { certainty = 0 }) => sum + certainty, 0) / glyphs.length;
}

async function inkOfUpright(picture: PicturePage, recogniser: Recogniser): Promise<PageInk> {
  const { page, width, height } = picture;
  const point = picture.raster.width / width;
  const reach = Math.round(REACH * point);
  const asSeen = inkOf(picture.raster, reach);
  const lean = leanOf(asSeen);
  const raster = turned(picture.raster, lean);
  const ink = lean === 0 ? asSeen : inkOf(raster, reach);
  const found = seenTableRules(raster, ink, point);
  const rules = found.map((rule) => scaled(rule, 1 / point));
  const tables = tablesOfRules(rules, 'seen');
  // Where a line is worn its last pieces stand at the sides of cells.
  const clean = withoutRules(ink, raster, [...found, ...sidesOf(tables, found, point)], point);
  const glyphs = await readLines({ ...clean, point, tables }, recogniser);
  return { page, width, height, glyphs, rules, isSeen: true, pictures: [], ...(lean === 0 ? {} : { lean }) };
}

/** The sides of cells, as thick as most lines are. */
function sidesOf(tables: readonly RuledTable[], found: readonly InkRule[], point: number): InkRule[] {
  const thickness = found.map((rule) => rule.thickness).sort((a, b) => a - b)[found.length >> 1] ?? 1;
  return tables.flatMap(({ xs, ys, regions }) =>
    regions.flatMap(({ row, column, rowSpan, columnSpan }) => {
      const px = (list: readonly number[], at: number) => Math.round((list[at] ?? 0) * point);
      const [left, right, top, bottom] = [px(xs, column), px(xs, column + columnSpan), px(ys, row), px(ys, row + rowSpan)];
      return [
        ...[left, right].map((at) => ({ upright: true, at, thickness, from: top, to: bottom })),
        ...[top, bottom].map((at) => ({ upright: false, at, thickness, from: left, to: right })),
      ];
    }),
  );
}

const READABLE = 0.75;
const SURELY_READABLE = 0.9;
