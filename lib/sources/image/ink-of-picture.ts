import { tablesOfRules } from '../drawn/drawn-page';
import type { PageInk } from '../drawn/ink';
import type { Turn } from '../drawn/upright';
import { withoutRules } from './erase-rules';
import { inkOf } from './ink-of-raster';
import { inkTurnedBack, quarterTurned } from './quarter-turn';
import type { Raster } from './raster';
import { REACH, readLines } from './read-lines';
import type { Recogniser } from './reading';
import { isOnSide, leanOf, turned } from './straighten';
import { scaled, seenTableRules } from './table-rules';

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
  const turn: Turn = isOnSide(inkOf(picture.raster, reach)) ? 90 : 0;
  const first = await inkOfUpright(turnedPage(picture, turn), recogniser);
  if (certaintyOf(first) >= READABLE || first.glyphs.length === 0) return inkTurnedBack(first, turn);
  const opposite: Turn = turn === 90 ? 270 : 180;
  const other = await inkOfUpright(turnedPage(picture, opposite), recogniser);
  return certaintyOf(other) > certaintyOf(first) ? inkTurnedBack(other, opposite) : inkTurnedBack(first, turn);
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
  const clean = withoutRules(ink, raster, found, point);
  const glyphs = await readLines({ ...clean, point, tables: tablesOfRules(rules, 'seen') }, recogniser);
  return { page, width, height, glyphs, rules, isSeen: true, pictures: [], ...(lean === 0 ? {} : { lean }) };
}

const READABLE = 0.75;
