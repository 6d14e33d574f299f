import { expect, test } from 'vitest';
import { holdsCharacters } from '../../../lib/sources/look/covers/character-shapes';

/** A picture of these lines, each sign a pixel: `#` is ink. */
function drawn(lines: readonly string[], ground = [255, 255, 255, 255]): [pixels: Uint8ClampedArray, width: number, height: number] {
  const width = Math.max(...lines.map((line) => line.length));
  const pixels = lines.flatMap((line) => [...line.padEnd(width)].flatMap((sign) => (sign === '#' ? [20, 20, 20, 255] : ground)));
  return [new Uint8ClampedArray(pixels), width, lines.length];
}

const SEVEN = ['#####', '    #', '   # ', '  #  ', '  #  ', '  #  ', '  #  '];
const BLOCK = Array.from({ length: 7 }, () => '#####');
const beside = (count: number, sign: readonly string[], gap = '   ') =>
  sign.map((line) => `${gap}${Array.from({ length: count }, () => line.padEnd(5)).join(gap)}${gap}`);
const framed = (lines: readonly string[]) => [' '.repeat(lines[0]?.length ?? 0), ...lines, ' '.repeat(lines[0]?.length ?? 0)];

test.each<[why: string, lines: readonly string[], holds: boolean]>([
  ['four of a line', framed(beside(4, SEVEN)), true],
  ['two lines of two', framed([...beside(2, SEVEN), ...beside(1, ['', '']), ...beside(2, SEVEN)]), true],
  ['three of a line', framed(beside(3, SEVEN)), true],
  ['two', framed(beside(2, SEVEN)), false],
  ['far from each other', framed(beside(4, SEVEN, ' '.repeat(20))), false],
  ['blocks', framed(beside(6, BLOCK)), false],
  ['too low', framed(beside(6, SEVEN.slice(0, 5))), false],
  [
    'too high',
    framed(
      beside(
        6,
        Array.from({ length: 40 }, (_, i) => (i === 0 ? '#####' : '#')),
      ),
    ),
    false,
  ],
  ['a rule', framed(['#'.repeat(80)]), false],
  ['nothing', framed(beside(4, [' ', ' '])), false],
])('shapes: %s', (_, lines, holds) => {
  expect(holdsCharacters(...drawn(lines))).toBe(holds);
  expect(holdsCharacters(...drawn(lines, [0, 0, 0, 0]))).toBe(holds);
});

test('what begins in the first corner is no ground, and a ground of another colour is one', () => {
  const lines = ['#'.repeat(60), ...framed(beside(4, SEVEN)), '#'.repeat(60)];
  expect(holdsCharacters(...drawn(lines))).toBe(true);
  expect(holdsCharacters(...drawn(lines, [200, 220, 250, 255]))).toBe(true);
});
