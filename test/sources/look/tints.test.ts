import { expect, test } from 'vitest';
import { isMasked } from '../../../lib/sources/look/style/masks';
import { isOneTint } from '../../../lib/sources/look/style/one-tint';
import { drawsBand, faultOfLines } from '../../../lib/sources/look/style/strokes';

const styled =
  (style: Readonly<Record<string, string>>) =>
  (property: string): string =>
    style[property] ?? '';

test.each([
  ['repeating-linear-gradient(rgb(255, 255, 255) 0px, rgb(255, 255, 255) 12px, rgb(250, 250, 250) 12px, rgb(250, 250, 250) 24px)', true],
  ['linear-gradient(90deg, rgba(0, 0, 0, 0.03) 50%, rgba(0, 0, 0, 0.01) 50%)', true],
  ['linear-gradient(90deg, rgba(0, 0, 0, 0) 40%, rgb(0, 0, 0) 40%)', false],
  ['linear-gradient(rgb(255, 255, 255) 50%, rgb(0, 0, 0) 50%)', false],
  ['linear-gradient(#000 0px, rgba(0, 0, 0, 0.01) 2px)', false],
  ['linear-gradient(rgb(1, 1, 1), rgb(2, 2, 2)), linear-gradient(rgb(9, 9, 9), rgb(255, 255, 255))', false],
])('%s: one tint %s', (image, is) => {
  expect(isOneTint(image)).toBe(is);
  if (is) expect(drawsBand(styled({ 'background-image': image }))).toBe(false);
});

test.each([
  [{}, false],
  [{ 'mask-image': 'linear-gradient(rgb(0, 0, 0), rgb(0, 0, 0))' }, false],
  [{ 'mask-image': 'linear-gradient(#000, #000)' }, false],
  [{ '-webkit-mask-image': 'linear-gradient(rgb(0, 0, 0), rgba(0, 0, 0, 0))' }, true],
  [{ 'mask-image': 'linear-gradient(#000, #000)', 'mask-size': '5px 5px' }, true],
  [{ 'mask-image': 'linear-gradient(#000, #000)', 'mask-mode': 'luminance' }, true],
  [{ 'mask-image': 'url("m.svg")' }, true],
])('%j takes something away: %s', (style, is) => {
  expect(isMasked(styled(style))).toBe(is);
});

test('a line without a colour strikes nothing', () => {
  expect(faultOfLines(styled({ 'text-decoration-line': 'line-through', 'text-decoration-color': 'rgba(0, 0, 0, 0)' }))).toBe(null);
  expect(faultOfLines(styled({ 'text-decoration-line': 'line-through', 'text-decoration-color': 'rgb(0, 0, 0)' }))).toBe('struck');
});
