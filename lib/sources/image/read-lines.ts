import type { Glyph } from '../drawn/ink';
import type { RuledTable } from '../drawn/ruled-table';
import { blobsOf } from './blobs';
import { glyphsOfReading } from './glyphs-of-reading';
import { inkOf } from './ink-of-raster';
import { type PictureLine, pageLines } from './page-lines';
import { type Bitmap, cropped, type Raster } from './raster';
import type { Recogniser } from './reading';

/** Text on paper without lines. */
export interface TextPicture {
  readonly raster: Raster;
  /** Its ink, where somebody has found it before. */
  readonly ink?: Bitmap;
  /** A point in pixels. */
  readonly point: number;
  /** In points. */
  readonly tables: readonly RuledTable[];
}

/** Reads the text of a picture: lines of its ink, cell by cell, as characters where they stand, in points. */
export async function readLines({ raster, ink, point, tables }: TextPicture, recogniser: Recogniser): Promise<Glyph[]> {
  const lines = pageLines(blobsOf(ink ?? inkOf(raster, Math.round(REACH * point))), tables, point);
  const readings = await recogniser.read(lines.map((line) => cropOf(line, raster, point)));
  return lines.flatMap((line, index) => {
    const reading = readings[index];
    return reading ? glyphsOfReading(line, reading, point) : [];
  });
}

/** The line's ink and a little of the paper; a dash is as high as a digit, so that it is not taken for a bar. */
function cropOf({ area: [x, y, width, height] }: PictureLine, raster: Raster, point: number): Raster {
  const high = Math.max(height, Math.round(LOWEST * point));
  const top = y - Math.floor((high - height) / 2);
  return cropped(raster, [x - EDGE, top - EDGE, width + 2 * EDGE, high + 2 * EDGE]);
}

/** Points: how far the paper is looked at. */
export const REACH = 9;
const LOWEST = 7;
/** Pixels. */
const EDGE = 2;
