import { expect, it } from 'vitest';
import { digitMistake } from '../../lib/diagnosis/digits';

it.each([
  [21, 12, 'transposed-digits'],
  [1324, 1234, 'transposed-digits'],
  [4321, 1234, null],
  [123, 1234, 'dropped-digit'],
  [2, 12, 'dropped-digit'],
  [12, 1234, null],
  [1123, 123, 'doubled-digit'],
  [100, 10, 'doubled-digit'],
  [1923, 123, null],
  [5, 6, null],
  [0, 6, null],
  [6, 0, null],
])('%i printed for %i: %s', (printed, right, pattern) => {
  expect(digitMistake(printed, right).pattern).toBe(pattern);
});

it('thinks a relation between long numbers likelier than one between short ones', () => {
  expect(digitMistake(123, 1234).plausibility).toBeGreaterThan(digitMistake(2, 12).plausibility);
  expect(digitMistake(-7, 7).plausibility).toBeGreaterThan(digitMistake(7, 9).plausibility);
  expect(digitMistake(640, 17).plausibility).toBe(0);
});
