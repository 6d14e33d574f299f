import { expect, test } from 'vitest';
import { isForScreens } from '../../../lib/sources/source-look/media';
import { partsOfBlock } from '../../../lib/sources/source-look/nested';
import { calculated, withVariables } from '../../../lib/sources/source-look/values';

test.each([
  ['', true],
  ['screen', true],
  ['print', false],
  ['not print', true],
  ['not all', false],
  ['only screen and (max-width: 600px)', false],
  ['(min-width: 30em)', true],
  ['(max-width: 30em)', false],
  ['(width > 300px)', true],
  ['(width < 300px)', false],
  ['(300px <= width < 9000px)', true],
  ['(3000px < width)', false],
  ['print, (min-width: 1px)', true],
  ['(prefers-color-scheme: dark)', false],
  ['(prefers-color-scheme: light)', true],
  ['(hover: hover)', true],
  ['(some-new-thing: 3)', null],
])('media %s', (query, holds) => {
  expect(isForScreens(query)).toBe(holds);
});

test.each([
  ['calc(2px - 2px)', '0px'],
  ['calc(1 - 1)', '0'],
  ['calc(2px * 3 + 1em)', '22px'],
  ['min(1px, 1em)', '1px'],
  ['max(1px, 1em) 3px', '16px 3px'],
  ['clamp(-9999px, -9000px, 0px)', '-9000px'],
  ['calc((1px + 2px) * 2)', '6px'],
  ['calc(100% - 3px)', 'calc(100% - 3px)'],
  ['calc(var(--x) + 1px)', 'calc(var(--x) + 1px)'],
  ['calc(-infinity*1px)', '-10000000px'],
  ['calc(NaN)', '0'],
  ['calc(1px/100px - .01)', '0'],
  ['calc(2px*3)', '6px'],
  ['calc(sin(180deg))', '0'],
  ['cos(0)', '1'],
  ['calc(pow(0, 2))', '0'],
  ['abs(-3px)', '3px'],
  ['sign(-3px)', '-1'],
  ['round(down, .9, 1)', '0'],
  ['round(1.4)', '1'],
  ['mod(-1, 4)', '3'],
  ['rem(5, 4)', '1'],
  ['hypot(3px, 4px)', '5px'],
  ['calc(log(8, 2) + exp(0) + sqrt(4))', '6'],
  ['env(safe-area-inset-top, 9px)', '0px'],
  ['env(nothing, none)', 'none'],
  ['1rem', '1rem'],
  ['red', 'red'],
])('%s is %s', (value, result) => {
  expect(calculated(value)).toBe(result);
});

test('variables are put in, within each other and by their fallbacks; what goes round is nothing', () => {
  const variables = new Map([
    ['--a', 'var(--b)'],
    ['--b', 'none'],
    ['--round', 'var(--round) x'],
  ]);
  expect(withVariables('var(--a)', variables)).toBe('none');
  expect(withVariables('1px var(--c, rgb(1,2,3)) var(--b)', variables)).toBe('1px rgb(1,2,3) none');
  expect(withVariables('var(--c)', variables)).toBe('');
  expect(withVariables('var(--round)', variables)).toBe('');
});

test('rules within a block are told from its declarations', () => {
  expect(partsOfBlock('.a{x:y} color:red;content:"}{";& b{c{d:e}}')).toEqual([
    { prelude: '.a', block: 'x:y' },
    { declaration: ' color:red' },
    { declaration: 'content:"}{"' },
    { prelude: '& b', block: 'c{d:e}' },
  ]);
  expect(partsOfBlock('a{b')).toEqual([{ prelude: 'a', block: 'b' }]);
});
