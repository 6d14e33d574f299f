import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tablesOfRules } from '../../../lib/sources/drawn/drawn-page';
import { blobsOf } from '../../../lib/sources/image/blobs';
import { withoutRules } from '../../../lib/sources/image/erase-rules';
import { inkOfPicture } from '../../../lib/sources/image/ink-of-picture';
import { inkOf } from '../../../lib/sources/image/ink-of-raster';
import { linesOfBlobs } from '../../../lib/sources/image/lines-of-blobs';
import { greyOf, type Raster } from '../../../lib/sources/image/raster';
import type { Recogniser } from '../../../lib/sources/image/reading';
import { scaled } from '../../../lib/sources/image/rules-in-tables';
import { leanOf, turned } from '../../../lib/sources/image/straighten';
import { seenTableRules } from '../../../lib/sources/image/table-rules';
import { createRandom } from '../../generator/random';
import { paper } from './paper';

/** 200 dots to the inch. */
const POINT = 200 / 72;

const edgesOf = (sizes: readonly number[]) =>
  Array.from({ length: sizes.length + 1 }, (_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 80));

const shapes = (raster: Raster) => {
  const rules = seenTableRules(raster, inkOf(raster, 25), POINT).map((rule) => scaled(rule, 1 / POINT));
  return tablesOfRules(rules).map(({ xs, ys, regions }) => [xs.length - 1, ys.length - 1, regions.length]);
};

describe('a table’s lines in pixels', () => {
  it('are a grid, and strokes of letters in its cells are none', () => {
    const sheet = paper(900, 500);
    sheet.table([60, 300, 500, 800], [60, 120, 180, 240]);
    // A stroke as long as a row is high, and a dash nearly as wide as its column.
    sheet.box(380, 66, 4, 48);
    sheet.box(540, 150, 120, 4);
    expect(shapes(sheet.raster)).toEqual([[3, 3, 9]]);
  });

  it('leave merged cells merged, and go on over worn print', () => {
    const sheet = paper(900, 500);
    sheet.table([60, 300, 500, 800], [60, 120, 180, 240]);
    sheet.box(300, 64, 2, 54, 255);
    sheet.box(120, 180, 2, 2, 255);
    sheet.box(600, 120, 2, 2, 255);
    expect(shapes(sheet.raster)).toEqual([[3, 3, 8]]);
  });

  it('are found where they are faint under noise, and where they are dashes', () => {
    const random = createRandom(5);
    const faint = paper(900, 700);
    faint.table([60, 300, 500, 800], [60, 200, 340, 480], 200);
    for (let i = 0; i < faint.raster.data.length; i++)
      faint.raster.data[i] = Math.max(0, Math.min(255, (faint.raster.data[i] ?? 255) - 20 + random.int(-30, 30)));
    const dashed = paper(900, 700);
    dashed.table([60, 300, 504, 804], [60, 204, 348, 480]);
    for (let at = 0; at < 900; at += 12) {
      dashed.box(at + 5, 0, 5, 700, 255);
      dashed.box(0, at + 5, 900, 5, 255);
    }
    for (const { raster } of [faint, dashed]) {
      const rules = seenTableRules(raster, inkOf(raster, 25), POINT).map((rule) => scaled(rule, 1 / POINT));
      expect(tablesOfRules(rules).map(({ regions }) => regions.length)).toEqual([9]);
    }
  });

  it('are no table where they only underline', () => {
    const sheet = paper(900, 500);
    sheet.box(60, 100, 700, 3);
    sheet.box(60, 300, 700, 3);
    expect(shapes(sheet.raster)).toEqual([]);
  });

  property.prop(
    [
      fc.array(fc.integer({ min: 120, max: 200 }), { minLength: 2, maxLength: 6 }),
      fc.array(fc.integer({ min: 40, max: 90 }), { minLength: 2, maxLength: 6 }),
      fc.integer({ min: -100, max: 100 }),
    ],
    { numRuns: 12 },
  )('are found whatever their distances, on a sheet that leans by up to a degree', (widths, heights, hundredths) => {
    const [xs, ys] = [edgesOf(widths), edgesOf(heights)];
    const sheet = paper((xs.at(-1) ?? 0) + 80, (ys.at(-1) ?? 0) + 80);
    sheet.table(xs, ys);
    const leaning = turned(sheet.raster, -hundredths / 100);
    const straight = turned(leaning, leanOf(inkOf(leaning, 25)));
    expect(shapes(straight)).toEqual([[widths.length, heights.length, widths.length * heights.length]]);
  });
});

it('tells how far a sheet leans', () => {
  const sheet = paper(1200, 900);
  sheet.table([60, 400, 800, 1100], [60, 160, 260, 360, 460, 800]);
  expect(leanOf(inkOf(sheet.raster, 25))).toBe(0);
  for (const degrees of [-1, -0.3, 0.5, 1]) expect(leanOf(inkOf(turned(sheet.raster, -degrees), 25))).toBeCloseTo(degrees, 1);
});

it('erases lines, and leaves the letters that cross them', () => {
  const sheet = paper(900, 300);
  sheet.table([60, 300, 800], [60, 160, 240]);
  sheet.box(500, 140, 6, 40);
  const ink = inkOf(sheet.raster, 25);
  const clean = withoutRules(ink, sheet.raster, seenTableRules(sheet.raster, ink, POINT), POINT);
  expect(blobsOf(clean.ink)).toEqual([expect.objectContaining({ x0: 500, x1: 506, y0: 140, y1: 180 })]);
});

it('sees red seals as the paper under them', () => {
  const [red, black, blue] = greyOf([220, 30, 30, 0, 0, 0, 30, 60, 140], 3, 1, 3).data;
  expect(red).toBe(220);
  expect(black).toBe(0);
  expect(blue).toBeLessThan(100);
});

describe('ink as lines of text', () => {
  const blob = (x0: number, y0: number, width: number, height: number) => ({
    x0,
    y0,
    x1: x0 + width,
    y1: y0 + height,
    area: width * height,
  });

  it('parts rows and wide gaps, and leaves dirt out', () => {
    const words = [blob(10, 10, 20, 28), blob(34, 10, 20, 28), blob(200, 11, 20, 28), blob(10, 50, 20, 28)];
    const dirt = [blob(90, 20, 2, 2), blob(400, 12, 3, 3)];
    expect(linesOfBlobs([...words, ...dirt], POINT)).toEqual([
      [10, 10, 44, 28],
      [200, 11, 20, 28],
      [10, 50, 20, 28],
    ]);
  });

  it('keeps a decimal point and a sign of minus', () => {
    expect(linesOfBlobs([blob(10, 22, 14, 3), blob(30, 10, 16, 26), blob(50, 33, 4, 4), blob(58, 10, 16, 26)], POINT)).toEqual([
      [10, 10, 64, 27],
    ]);
  });

  it('puts the head of a worn 5 back on, and leaves two lines two', () => {
    expect(linesOfBlobs([blob(30, 10, 12, 3), blob(32, 19, 12, 12)], POINT)).toEqual([[30, 10, 14, 21]]);
    expect(linesOfBlobs([blob(30, 10, 22, 26), blob(30, 44, 22, 26)], POINT)).toHaveLength(2);
  });

  it('keeps the sign of minus of small print, and no dirt before a figure', () => {
    const figure = blob(40, 10, 8, 14);
    expect(linesOfBlobs([figure, blob(34, 16, 4, 2)], POINT)).toEqual([[34, 10, 14, 14]]);
    for (const dirt of [blob(34, 16, 3, 3), blob(34, 10, 4, 2), blob(26, 16, 4, 2)])
      expect(linesOfBlobs([figure, dirt], POINT)).toEqual([[40, 10, 8, 14]]);
  });
});

describe('a page that is a picture', () => {
  /** Reads each line as a figure: its width in pixels. */
  const counting: Recogniser = {
    read: async (lines) =>
      lines.map(({ width }) => {
        const text = String(width - 4);
        const characters = [...text].map((_, index) => ({ at: (index + 0.5) / text.length, certainty: 0.98 }));
        return { text, characters, figure: { text, characters } };
      }),
    close: () => {},
  };

  it('gives each cell’s characters and their certainty, and blank where no ink is', async () => {
    const sheet = paper(900, 500);
    sheet.table([60, 300, 500, 800], [60, 120, 180]);
    sheet.box(100, 75, 33, 28);
    sheet.box(380, 135, 21, 28);
    const ink = await inkOfPicture({ page: 1, width: 900 / POINT, height: 500 / POINT, raster: sheet.raster }, counting);
    expect(ink.rules).toHaveLength(7);
    expect(ink.glyphs.map(({ text, sign, certainty }) => `${text} ${sign} ${certainty}`)).toEqual(
      ['3', '3', '2', '1'].map((digit) => `${digit} recognised 0.98`),
    );
  });

  it('takes a flat stroke alone in a cell for a dash, whatever the recogniser would', async () => {
    const sheet = paper(900, 500);
    sheet.table([60, 300, 500, 800], [60, 120, 180]);
    sheet.box(100, 75, 33, 28);
    sheet.box(396, 150, 9, 3);
    const ink = await inkOfPicture({ page: 1, width: 900 / POINT, height: 500 / POINT, raster: sheet.raster }, counting);
    expect(ink.glyphs.map(({ text }) => text).join('')).toBe('33-');
  });

  property.prop([fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), fc.infiniteStream(fc.nat(255))], { numRuns: 30 })(
    'is read to an end, whatever its pixels',
    async (width, height, noise) => {
      const data = Uint8Array.from({ length: width * height }, () => noise.next().value ?? 0);
      const ink = await inkOfPicture({ page: 1, width: width / 2, height: height / 2, raster: { width, height, data } }, counting);
      expect(ink).toMatchObject({ page: 1, pictures: [] });
    },
  );
});
