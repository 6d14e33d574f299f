import type { PDFPageProxy } from 'pdfjs-dist';
import type { PageInk } from '../drawn/ink';
import { isPicture } from '../drawn/unread-pages';
import { inkOfPicture } from '../image/ink-of-picture';
import type { Recogniser } from '../image/reading';
import type { PageOperators } from './page-ink';
import { rasterOfPage } from './raster-of-page';
import { recognisedGlyphs } from './recognised-glyphs';

/** A page of which nothing was read, with what a recogniser sees on it: of a picture all, of a font without names its characters. */
export async function recognisedPage(
  page: PDFPageProxy,
  operators: PageOperators,
  ink: PageInk,
  recogniser: Recogniser,
  signal?: AbortSignal,
): Promise<PageInk> {
  if (!isPicture(ink, { layer: 'does not count' })) return recognisedGlyphs(page, operators, ink, recogniser, signal);
  const raster = await rasterOfPage(page, operators);
  if (!raster) return ink;
  const { page: number, width, height } = ink;
  const seen = await inkOfPicture({ page: number, width, height, raster }, recogniser, signal);
  // A photograph, or an empty sheet: it stays what it was.
  return seen.glyphs.length > 0 ? seen : ink;
}
