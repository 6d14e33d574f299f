import fc from 'fast-check';
import { encode } from 'fast-png';
import { describe, expect, test } from 'vitest';
import { decodePicture } from '../../../lib/command/reading/read-picture';
import type { Glyph } from '../../../lib/sources/drawn/ink';
import { kindOfBytes } from '../../../lib/sources/file/kind-of-bytes';
import { readFile } from '../../../lib/sources/file/read-file';
import { albumOf, picturesOfAlbum } from '../../../lib/sources/image/album';
import { inkOfPicture, type PicturePage } from '../../../lib/sources/image/ink-of-picture';
import { albumReader, imageReader } from '../../../lib/sources/image/read-image';
import type { Recogniser } from '../../../lib/sources/image/reading';
import { jpegOf } from '../../printed/scan';
import { paper } from './paper';

/** The same damage each time: what it finds once stays found. */
const RUNS = { seed: 20_260_102, numRuns: 80 };
/** Milliseconds that one damaged file may take. */
const PATIENCE = 10_000;

/** A small table with marks in its cells, as large as characters are. */
function page() {
  const sheet = paper(420, 300);
  sheet.table([20, 140, 260, 380], [20, 70, 120, 170, 220]);
  for (let row = 0; row < 4; row++) for (let column = 0; column < 3; column++) sheet.box(60 + column * 120, 35 + row * 50, 12, 20);
  return sheet.raster;
}

/** Sees a 1 in whatever it is shown: what is damaged here is the file. */
const one = { text: '1', characters: [{ at: 0.5, certainty: 0.9 }] };
const recogniser: Recogniser = { read: async (lines) => lines.map(() => ({ ...one, figure: one })), close: () => {} };
const open = async () => ({
  lanes: 1,
  picture: (shown: PicturePage) => inkOfPicture(shown, recogniser),
  text: async (): Promise<Glyph[]> => [],
  close: () => {},
});
const readPicture = imageReader(decodePicture, open);
const read = (bytes: Uint8Array) => readFile(bytes, { name: null }, { picture: async () => readPicture });

const { width, height, data } = page();
const pictures: readonly (readonly [string, Uint8Array])[] = [
  ['a PNG', encode({ width, height, data, channels: 1, depth: 8 })],
  // Not Node's own kind of bytes: a slice of those is the same bytes.
  ['a JPEG', new Uint8Array(jpegOf({ width, height, data }, 70))],
];

describe.each(pictures)('%s', (_name, bytes) => {
  test('is read when it is whole', async () => {
    const reading = await read(bytes);
    expect('document' in reading && reading.document.blocks.some(({ kind }) => kind === 'grid')).toBe(true);
  });

  test('with bytes changed, or cut off, is a document or a sentence, and soon', { timeout: 120_000 }, async () => {
    const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(changes, fc.integer({ min: 4, max: bytes.length }), async (all, length) => {
        const damaged = bytes.slice(0, length);
        for (const [at, value] of all) if (at < length) damaged[at] = value;
        const began = performance.now();
        const reading = await read(damaged);
        expect('document' in reading ? reading.document.blocks : reading.problem.zh).toBeTruthy();
        expect(performance.now() - began).toBeLessThan(PATIENCE);
      }),
      RUNS,
    );
  });

  test('whose header alone is damaged says that it is damaged, or too large', async () => {
    for (const at of [8, 12, 16, 17, 18, 19, 20, 21, 24, 25]) {
      const damaged = bytes.slice();
      damaged[at] = 0xff;
      const reading = await read(damaged);
      if ('problem' in reading) expect(reading.problem.zh).toMatch(/损坏|不完整|像素|没有认出|PNG|认不出/);
    }
  });
});

test('several pictures packed together are the pages of one document, in the order of their numbers', async () => {
  const files = pictures.map(([, bytes], index) => ({ name: `页${10 - index}.png`, bytes }));
  const album = await albumOf(files);
  expect(kindOfBytes(album)).toBe('album');
  expect((await picturesOfAlbum(album)).map((one) => one.length)).toEqual(files.map(({ bytes }) => bytes.length));
  const reader = albumReader(decodePicture, open);
  const reading = await readFile(album, { name: null }, { album: async () => reader });
  if ('problem' in reading) throw new Error(reading.problem.en);
  const pages = 'document' in reading ? reading.document.blocks.map(({ place }) => (place.kind === 'page' ? place.page : 0)) : [];
  expect(pages[0]).toBe(1);
  expect(
    'document' in reading && reading.document.blocks.some((block) => block.kind === 'grid' && JSON.stringify(block).includes('"page":2')),
  ).toBe(true);
  expect(await readFile(album.slice(0, album.length - 40), { name: null }, { album: async () => reader })).toHaveProperty('problem');
});

test('a header that tells of more pixels than a page has is refused before anything is unpacked', async () => {
  const [, png] = pictures[0] ?? [];
  const huge = Uint8Array.from(png ?? []);
  new DataView(huge.buffer).setUint32(16, 60_000);
  new DataView(huge.buffer).setUint32(20, 60_000);
  expect(await read(huge)).toMatchObject({ problem: { zh: expect.stringContaining('4000 万像素') } });
});
