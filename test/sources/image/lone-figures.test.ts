import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInCompany } from '../../../lib/sources/image/lone-figures';
import type { Raster } from '../../../lib/sources/image/raster';
import type { Reading } from '../../../lib/sources/image/reading';

const crop = (width: number, height = 30): Raster => ({ width, height, data: new Uint8Array(width * height).fill(240) });
const line = { area: [0, 0, 10, 30], inCell: true } as const;

function reading(text: string, certainty: number, figure = text): Reading {
  const characters = (of: string) => Array.from(of, (_, at) => ({ at: (at + 0.5) / of.length, certainty }));
  return { text, characters: characters(text), figure: { text: figure, characters: characters(figure) } };
}

/** Alone it reads the first, in threes the second. */
async function readAs(alone: Reading, three: Reading, { width = 12, inCell = true } = {}) {
  const seen: Raster[] = [];
  const recogniser = {
    async read(lines: readonly Raster[]) {
      seen.push(...lines);
      return lines.map((one) => (one.width > width ? three : alone));
    },
    close: () => {},
  };
  const [read] = await readInCompany([{ ...line, inCell }], [crop(width)], recogniser);
  return { text: read?.text, figure: read?.figure.text, certainty: read?.figure.characters[0]?.certainty, times: seen.length, seen };
}

describe('a figure alone in its cell', () => {
  it('that is nothing to the recogniser is read among its like', async () => {
    expect(await readAs(reading('', 0), reading('000', 0.97))).toMatchObject({ text: '0', figure: '0', certainty: 0.97, times: 2 });
    expect(await readAs(reading('o', 0.6, '0'), reading('000', 0.97))).toMatchObject({ text: '0', certainty: 0.97 });
    expect(await readAs(reading('', 0), reading('111111', 0.9))).toMatchObject({ text: '11', certainty: 0.9 });
  });

  it('stays what it was where the three are not the same, or no figure', async () => {
    for (const three of ['001', '00', 'ooo', ''])
      expect(await readAs(reading('7', 0.5), reading(three, 0.99))).toMatchObject({ text: '7', certainty: 0.5 });
  });

  it('that was another one alone is doubtful', async () => {
    expect(await readAs(reading('7', 0.8), reading('111', 0.99))).toMatchObject({ text: '1', certainty: 0.6 });
  });

  it('is not read again when it is sure, a word, a line, or outside of a table', async () => {
    expect(await readAs(reading('7', 0.99), reading('111', 0.99))).toMatchObject({ text: '7', times: 1 });
    expect(await readAs(reading('无', 0.99, ''), reading('111', 0.99))).toMatchObject({ text: '无', times: 1 });
    expect(await readAs(reading('7', 0.5), reading('111', 0.99), { width: 31 })).toMatchObject({ text: '7', times: 1 });
    expect(await readAs(reading('7', 0.5), reading('111', 0.99), { inCell: false })).toMatchObject({ text: '7', times: 1 });
  });

  it('is set three times as it is, on its own paper', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 3, max: 20 }), fc.infiniteStream(fc.integer({ min: 0, max: 120 })), async (width, pixels) => {
        const raster = crop(width);
        for (let y = 0; y < 30; y++) for (let x = 1; x < width - 1; x++) raster.data[y * width + x] = pixels.next().value;
        const lines: Raster[] = [];
        const recogniser = {
          async read(all: readonly Raster[]) {
            lines.push(...all);
            return all.map(() => reading('', 0));
          },
          close: () => {},
        };
        await readInCompany([line], [raster], recogniser);
        const three = lines[1];
        if (!three) throw new Error('not read again');
        const column = (of: Raster, x: number) => Array.from({ length: of.height }, (_, y) => of.data[y * of.width + x]);
        const inked = (of: Raster) =>
          Array.from({ length: of.width }, (_, x) => column(of, x)).filter((values) => values.some((value) => value !== 240));
        expect(inked(three)).toEqual([...inked(raster), ...inked(raster), ...inked(raster)]);
      }),
      { numRuns: 20 },
    );
  });
});
