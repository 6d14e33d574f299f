import { describe, expect, it } from 'vitest';
import { decodeSteps } from '../../../lib/sources/image/decode-steps';
import { figureOf } from '../../../lib/sources/image/figure-of';
import { fillPolygons } from '../../../lib/sources/image/fill';

const keys = ['', '0', '1', 'o', '-', '总', ' '];

/** Steps in which one key is as likely as said, and the others share the rest. */
function steps(...likely: readonly (readonly [key: string, share: number, second?: string])[]): number[] {
  return likely.flatMap(([key, share, second]) =>
    keys.map((one) => (one === key ? share : one === second ? 1 - share : second ? 0 : (1 - share) / (keys.length - 1))),
  );
}

describe('the recogniser’s steps', () => {
  it('are characters: neighbours of one key are one, nothing between two parts them', () => {
    const read = decodeSteps(steps(['1', 0.9], ['1', 0.8], ['', 0.9], ['1', 0.7], ['总', 0.99]), 5, keys);
    expect(read.text).toBe('11总');
    expect(read.characters.map(({ certainty }) => certainty)).toEqual([0.9, 0.7, 0.99]);
    expect(read.characters[0]?.at).toBeCloseTo(0.2);
  });

  it('are a figure where they can only be one', () => {
    const read = decodeSteps(steps(['o', 0.6, '0'], ['', 1]), 2, keys);
    expect(read.text).toBe('o');
    expect(read.figure.text).toBe('0');
    expect(figureOf(read).text).toBe('0');
  });
});

it('a worn 0, rather an o and then rather nothing, is a 0 of which nobody is sure', () => {
  const step = keys.map((key) => ({ o: 0.6, '': 0.3, '0': 0.1 })[key] ?? 0);
  const { characters, text } = figureOf(decodeSteps(step, 1, keys));
  expect(text).toBe('0');
  expect(characters[0]?.certainty).toBeCloseTo(0.25);
});

describe('what a cell holds', () => {
  const reading = (text: string, figure: string) => ({
    text,
    characters: [...text].map(() => ({ at: 0.5, certainty: 0.9 })),
    figure: { text: figure, characters: [...figure].map(() => ({ at: 0.5, certainty: 0.99 })) },
  });

  it.each([
    ['O', '0', '0'],
    ['1l', '11', '11'],
    ['-56', '-56', '-56'],
    ['无', '1', '无'],
    ['总计', '0', '总计'],
    ['8860.18万元', '8860.18', '8860.18万元'],
    ['/', '', '/'],
  ])('%s is %s', (text, figure, expected) => {
    expect(figureOf(reading(text, figure)).text).toBe(expected);
  });

  it('is a figure without the dirt beside it, and then doubtful', () => {
    const read = figureOf(reading('0.', '0.'));
    expect(read.text).toBe('0');
    expect(read.characters[0]?.certainty).toBeLessThan(0.9);
  });
});

it('fills an outline by what it winds around', () => {
  const raster = { width: 8, height: 8, data: new Uint8Array(64).fill(255) };
  const square = (x: number, size: number) => [x, x, x + size, x, x + size, x + size, x, x + size];
  const hole = [3, 3, 3, 5, 5, 5, 5, 3];
  fillPolygons(raster, [square(1, 6), hole]);
  const row = (y: number) => [...raster.data.subarray(y * 8, y * 8 + 8)].map((value) => (value < 128 ? '#' : '.')).join('');
  expect([row(0), row(1), row(3), row(6), row(7)]).toEqual(['........', '.######.', '.##..##.', '.######.', '........']);
});
