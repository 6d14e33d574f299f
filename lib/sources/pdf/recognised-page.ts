import type { PDFPageProxy } from 'pdfjs-dist';
import type { PageInk } from '../drawn/ink';
import { isPicture } from '../drawn/unread-pages';
import type { PictureReader } from '../image/picture-reader';
import type { PageOperators } from './page-operators';
import { rasterOfPage } from './raster-of-page';
import { recognisedGlyphs } from './recognised-glyphs';

/** A page of which nothing was read, with what a recogniser sees on it: of a picture all, of a font without names its characters. */
export async function recognisedPage(page: PDFPageProxy, operators: PageOperators, ink: PageInk, reader: PictureReader): Promise<PageInk> {
  if (!isPicture(ink, { layer: 'does not count' })) return recognisedGlyphs(page, operators, ink, reader);
  const raster = await rasterOfPage(page, operators);
  if (!raster) return ink;
  const { page: number, width, height } = ink;
  const seen = await reader.picture({ page: number, width, height, raster });
  // A photograph, or an empty sheet: it stays what it was.
  return seen.glyphs.length > 0 ? seen : ink;
}
