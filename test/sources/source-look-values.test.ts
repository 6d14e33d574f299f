import { expect, test } from 'vitest';
import { pixelsOfSize } from '../../lib/sources/source-look/font-sizes';
import { inStates } from '../../lib/sources/source-look/selectors';
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
  ['.q:not(:hover)', '.q'],
  ['td:not( :focus-within ) .q', 'td .q'],
  ['body:hover .q', 'body .q'],
  ['html.page:hover > .q', 'html.page > .q'],
  ['tr:hover .q', 'tr:hover .q'],
  ['a:visited', 'a'],
  ['*|span.q', 'span.q'],
  ['svg|a > |b', 'a > b'],
  ['[class|="q"]', '[class|="q"]'],
])('%s holds where %s does', (written, plain) => {
  expect(inStates(written)).toBe(plain);
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
