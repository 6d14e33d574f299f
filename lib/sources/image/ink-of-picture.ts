import { tablesOfRules } from '../drawn/drawn-page';
import type { PageInk } from '../drawn/ink';
import { withoutRules } from './erase-rules';
import { inkOf } from './ink-of-raster';
import type { Raster } from './raster';
import { REACH, readLines } from './read-lines';
import type { Recogniser } from './reading';
import { leanOf, turned } from './straighten';
import { faintTableRules, scaled, tableRules } from './table-rules';

/** A page that is a picture. */
export interface PicturePage {
  /** From 1. */
  readonly page: number;
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly raster: Raster;
}

/** What a picture of a page draws: its lines found, its characters recognised. The same as a drawn page gives. */
export async function inkOfPicture(picture: PicturePage, recogniser: Recogniser): Promise<PageInk> {
  const { page, width, height } = picture;
  const point = picture.raster.width / width;
  const reach = Math.round(REACH * point);
  const asSeen = inkOf(picture.raster, reach);
  const lean = leanOf(asSeen);
  const raster = turned(picture.raster, lean);
  const ink = lean === 0 ? asSeen : inkOf(raster, reach);
  const plain = tableRules(ink, point);
  // Only where none are seen: what is looked for so finely may be a row of letters.
  const found = plain.length > 0 ? plain : faintTableRules(raster, ink, point);
  const rules = found.map((rule) => scaled(rule, 1 / point));
  const clean = withoutRules(ink, raster, found, point);
  const glyphs = await readLines({ ...clean, point, tables: tablesOfRules(rules) }, recogniser);
  return { page, width, height, glyphs, rules, pictures: [], ...(lean === 0 ? {} : { lean }) };
}
