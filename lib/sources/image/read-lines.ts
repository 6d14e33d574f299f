import type { Glyph } from '../drawn/ink';
import type { RuledTable } from '../drawn/ruled-table';
import { blobsOf } from './blobs';
import { glyphsOfReading } from './glyphs-of-reading';
import { inkOf } from './ink-of-raster';
import { readInCompany } from './lone-figures';
import { type PictureLine, pageLines } from './page-lines';
import { type Bitmap, cropped, type Raster } from './raster';
import type { Reading, Recogniser } from './reading';

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
  const words = lines.filter((line) => !isDash(line, point));
  const crops = words.map((line) => cropOf(line, raster, point));
  const readings = await readInCompany(words, crops, recogniser);
  const read = new Map(words.map((line, index) => [line, readings[index]]));
  return lines.flatMap((line) => {
    const reading = read.has(line) ? read.get(line) : DASH;
    return reading ? glyphsOfReading(line, reading, point) : [];
  });
}

/** A flat stroke alone in a cell: by itself it looks to a recogniser like anything that is drawn in one stroke, a 1 mostly. */
function isDash({ area: [, , width, height], inCell }: PictureLine, point: number): boolean {
  return inCell && height <= FLAT * point && width >= height * LONG && width >= SHORTEST * point && width <= LONGEST * point;
}

const DASH: Reading = {
  text: '-',
  characters: [{ at: 0.5, certainty: 0.95 }],
  figure: { text: '', characters: [] },
};

/** The line's ink and a little of the paper; a dash is as high as a digit, so that it is not taken for a bar. */
function cropOf({ area: [x, y, width, height] }: PictureLine, raster: Raster, point: number): Raster {
  const high = Math.max(height, Math.round(LOWEST * point));
  const top = y - Math.floor((high - height) / 2);
  return cropped(raster, [x - EDGE, top - EDGE, width + 2 * EDGE, high + 2 * EDGE]);
}

/** Points: how far the paper is looked at. */
export const REACH = 9;
const LOWEST = 7;
const FLAT = 2.2;
const SHORTEST = 1.8;
const LONGEST = 24;
/** Times as long as it is thick. */
const LONG = 2.2;
/** Pixels. */
const EDGE = 2;
