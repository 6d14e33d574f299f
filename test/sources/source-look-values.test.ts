import { expect, test } from 'vitest';
import { pixelsOfSize } from '../../lib/sources/source-look/font-sizes';
import { isValid } from '../../lib/sources/source-look/valid';

test.each([
  ['display', 'none', true],
  ['display', 'inline-flex', true],
  ['display', 'block flow-root', true],
  ['display', 'nonsense', false],
  ['display', 'var(--any)', true],
  ['visibility', 'shown', false],
  ['visibility', 'inherit', true],
  ['opacity', '.5', true],
  ['opacity', '1e-3', true],
  ['opacity', 'full', false],
  ['font-size', '0', true],
  ['font-size', '14', false],
  ['font-size', '1.2em', true],
  ['font-size', 'xx-small', true],
  ['color', 'rebeccapurple', true],
  ['color', 'notacolour', false],
  ['color', '#12345', false],
  ['color', '#1234', true],
  ['float', 'anything', true],
])('%s: %s', (property, value, is) => {
  expect(isValid(property, value)).toBe(is);
});

test.each([
  ['50%', 8],
  ['.1em', 1.6],
  ['smaller', 13.28],
  ['x-large', 24],
  ['10px', 10],
  ['.14rem', 14],
  ['banana', 16],
])('%s of 16, and of 100 at the root, is %d', (size, pixels) => {
  expect(pixelsOfSize(size, 16, 100)).toBeCloseTo(pixels);
});
