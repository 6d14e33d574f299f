import { expect, it } from 'vitest';
import { withoutShares } from '../../../lib/tables/layouts/shares-behind';
import type { ObservedRow } from '../../../lib/tables/rows/observed-row';
import { rowOf, textsOf } from '../observed';

const row = (values: readonly string[], layout: ObservedRow['layout'] = 'flow') => rowOf(['予以公开'], values, { layout });
const told = (rows: readonly ObservedRow[]) => withoutShares(rows).map(({ values }) => textsOf(values).join(' '));
const five = (last: string, layout?: ObservedRow['layout']) => Array.from({ length: 5 }, () => row(['3', '4', last], layout));

it('a share behind the figures of five rows of a text is none of them', () => {
  expect(told([...five('34.5%'), row(['1', '2'])])).toEqual([...Array(5).fill('3 4'), '1 2']);
});

it.each([
  ['in four rows', five('7%').slice(1)],
  ['in a grid, whose header names it', five('7%', 'grid')],
  ['without its sign', five('7')],
  ['alone', Array.from({ length: 5 }, () => row(['7%']))],
])('it is left %s', (_, rows) => {
  expect(withoutShares(rows)).toBe(rows);
});
