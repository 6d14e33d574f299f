import { looksLikeFigure } from './figure-of';
import type { PictureLine } from './page-lines';
import type { Raster } from './raster';
import type { FigureReading, Reading, Recogniser } from './reading';

/**
 * A figure that stands alone in its cell is a few columns of pixels, of which a recogniser of lines makes little: in many fonts a lone 0 is
 * nothing to it. What it is not sure of is set three times side by side, and has to be read the same three times.
 */
export async function readInCompany(lines: readonly PictureLine[], crops: readonly Raster[], recogniser: Recogniser): Promise<Reading[]> {
  const readings = [...(await recogniser.read(crops))];
  const doubtful = lines.flatMap(({ inCell }, at) => {
    const [crop, reading] = [crops[at], readings[at]];
    return inCell && crop && reading && crop.width <= crop.height && isDoubtful(reading) ? [{ at, crop, reading }] : [];
  });
  if (doubtful.length === 0) return readings;
  const again = await recogniser.read(doubtful.map(({ crop }) => threeOf(crop)));
  doubtful.forEach(({ at, reading }, index) => {
    const third = again[index] && thirdOf(again[index].figure);
    if (third) readings[at] = asFigure(third, reading);
  });
  return readings;
}

/** It may be a figure, and is not surely one. */
function isDoubtful({ text, characters, figure }: Reading): boolean {
  if (!looksLikeFigure(text) && characters.every(({ certainty }) => certainty >= SURE)) return false;
  return figure.text === '' || figure.characters.some(({ certainty }) => certainty < SURE);
}

/** Three of it on its own paper, a little apart. */
function threeOf({ width, height, data }: Raster): Raster {
  const gap = Math.max(1, Math.round(height * GAP));
  const wide = 3 * width + 4 * gap;
  const three = new Uint8Array(wide * height).fill(paperOf({ width, height, data }));
  for (let y = 0; y < height; y++)
    for (let copy = 0; copy < 3; copy++) three.set(data.subarray(y * width, (y + 1) * width), y * wide + gap + copy * (width + gap));
  return { width: wide, height, data: three };
}

/** The median of its left and right edge: the crop is a little wider than its ink. */
function paperOf({ width, height, data }: Raster): number {
  const edge = Array.from({ length: height }, (_, y) => [data[y * width] ?? 255, data[(y + 1) * width - 1] ?? 255]).flat();
  return edge.sort((a, b) => a - b)[edge.length >> 1] ?? 255;
}

/** What three equal thirds of a reading say, as sure as the least sure of them; null when they differ. */
function thirdOf({ text, characters }: FigureReading): FigureReading | null {
  const length = text.length / 3;
  const one = text.slice(0, length);
  if (length < 1 || !Number.isInteger(length) || text !== one.repeat(3) || !/\d/.test(one)) return null;
  const certainty = (at: number) => Math.min(...[0, 1, 2].map((third) => characters[at + third * length]?.certainty ?? 0));
  return { text: one, characters: Array.from(one, (_, at) => ({ at: (at + 0.5) / length, certainty: certainty(at) })) };
}

/** Where alone it seemed to be another figure, both are doubtful. */
function asFigure(third: FigureReading, { figure: alone }: Reading): Reading {
  const isOther = alone.text !== '' && alone.text !== third.text;
  const characters = third.characters.map((one) => ({ ...one, certainty: isOther ? Math.min(one.certainty, OTHER) : one.certainty }));
  return { text: third.text, characters, figure: { text: third.text, characters } };
}

const SURE = 0.95;
const OTHER = 0.6;
/** Of its height. */
const GAP = 0.1;
