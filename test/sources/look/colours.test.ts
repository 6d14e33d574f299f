import { expect, test } from 'vitest';
import { areAlike, blended, channelsOf } from '../../../lib/sources/look/style/colours';
import { alphaOf, isFaint } from '../../../lib/sources/look/style/style';

test.each([
  ['rgb(10, 20, 30)', [10, 20, 30]],
  ['rgb(100% 0% 50%)', [255, 0, 128]],
  ['oklch(1 0 0)', [255, 255, 255]],
  ['oklab(0.628 0.2249 0.1258)', [255, 0, 0]],
  ['lab(100% 0 0)', [255, 255, 255]],
  ['lch(54.29 106.84 40.86)', [255, 0, 0]],
  ['color(srgb 0 0.5 1)', [0, 128, 255]],
  ['color(srgb-linear 1 1 1)', [255, 255, 255]],
  ['color(xyz-d65 0.9505 1 1.089)', [255, 255, 255]],
  ['hsl(120 100% 25%)', [0, 128, 0]],
  ['hwb(0 100% 0%)', [255, 255, 255]],
])('%s is told by its light', (color, expected) => {
  const far = channelsOf(color)?.map((channel, at) => Math.abs(channel - (expected[at] ?? 0))) ?? [99];
  expect(Math.max(...far)).toBeLessThan(2.5);
});

test('a notation that nobody knows is no colour', () => {
  expect([channelsOf('device-cmyk(0 0 0 1)'), channelsOf('red'), channelsOf('rgb(1)')]).toEqual([null, null, null]);
});

test('what is left of an ink over its ground decides whether it is seen', () => {
  expect([isFaint('rgb(0, 0, 0)', 'rgb(255, 255, 255)', 1), isFaint('rgb(0, 0, 0)', 'rgb(255, 255, 255)', 0.14)]).toEqual([false, true]);
  expect([isFaint('rgba(0, 0, 0, 0.3)', null, 0.3), isFaint('rgb(204, 204, 204)', 'rgb(255, 255, 255)', 0.2)]).toEqual([true, true]);
  expect(isFaint('rgb(0, 0, 0)', null, 1)).toBe(false);
  expect(areAlike(blended([0, 0, 0], [255, 255, 255], 0.5), [255, 255, 255])).toBe(false);
});

test.each([
  ['#0000', 0],
  ['#000', 1],
  ['#00000080', 0.5],
  ['oklch(0 0 0 / 20%)', 0.2],
  ['transparent', 0],
])('alpha of %s', (color, alpha) => {
  expect(alphaOf(color)).toBeCloseTo(alpha, 1);
});
