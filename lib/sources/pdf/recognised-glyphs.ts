import type { PDFPageProxy } from 'pdfjs-dist';
import { tablesOfRules } from '../drawn/drawn-page';
import type { Glyph, PageInk } from '../drawn/ink';
import { fillPolygons } from '../image/fill';
import type { PictureReader } from '../image/picture-reader';
import type { Raster } from '../image/raster';
import { times } from './matrix';
import { objectBehind } from './objects';
import { outlinePolygons } from './outline-polygons';
import { pageInk } from './page-ink';
import type { PageOperators } from './page-operators';

/** A page's characters whose fonts do not name them, drawn by their outlines and recognised; the lines are those that the page draws. */
export async function recognisedGlyphs(
  page: PDFPageProxy,
  operators: PageOperators,
  ink: PageInk,
  reader: PictureReader,
): Promise<PageInk> {
  const outlined = pageInk(operators, { outlines: true }).glyphs;
  if (outlined.length !== ink.glyphs.length) return ink;
  // A font without names numbers its characters from 1 on: those that come out as white space are drawn as well.
  const fonts = new Set(ink.glyphs.flatMap(({ sign, font }) => (sign === 'unmapped' ? [font] : [])));
  const unnamed = outlined.filter(({ text, font }, index) => {
    const sign = ink.glyphs[index]?.sign;
    return sign === 'unmapped' || (sign === 'plain' && fonts.has(font) && text.trim() === '');
  });
  const [width, height] = [Math.ceil(ink.width * FINENESS), Math.ceil(ink.height * FINENESS)];
  if (width * height > MOST_PIXELS) return ink;
  const raster: Raster = { width, height, data: new Uint8Array(width * height).fill(255) };
  const drawn = new Set<Glyph>();
  const outlines = new Map<string, ArrayLike<number> | null>();
  for (const glyph of unnamed) {
    if (!glyph.outline) continue;
    const { name, matrix } = glyph.outline;
    if (!outlines.has(name)) outlines.set(name, await outlineBehind(page, name));
    const path = outlines.get(name);
    if (!path) continue;
    fillPolygons(raster, outlinePolygons(path, times([FINENESS, 0, 0, FINENESS, 0, 0], matrix)));
    drawn.add(glyph);
  }
  const seen = await reader.text({ raster, point: FINENESS, tables: tablesOfRules(ink.rules) });
  return { ...ink, glyphs: [...ink.glyphs.filter((_, index) => !drawn.has(outlined[index] as Glyph)), ...seen] };
}

async function outlineBehind(page: PDFPageProxy, name: string): Promise<ArrayLike<number> | null> {
  // Asked for when it is not there it would never come: fonts of pictures have none.
  if (!page.commonObjs.has(name)) return null;
  const outline = await objectBehind(page.commonObjs, name);
  if (typeof outline !== 'object' || outline === null) return null;
  const { path } = outline as { readonly path?: unknown };
  return ArrayBuffer.isView(path) ? (path as Float32Array) : null;
}

/** Pixels a point. */
const FINENESS = 4;
const MOST_PIXELS = 40_000_000;
