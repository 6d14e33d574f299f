import { expect, test } from 'vitest';
import type { EditionId } from '../../lib/report/edition';
import type { Blanking } from '../generator';
import { boundAsToday } from './bound-as';
import { boundAs, printings } from './printings';

const blanks: readonly Blanking[] = ['none', 'zeros', 'dashes'];
const editions: readonly EditionId[] = ['2019', '2021'];
const cases = Object.entries(printings).flatMap(([name, print]) =>
  editions.flatMap((edition) => blanks.map((how, nth) => ({ name, print, edition, how, nth }))),
);

// One test for each: whoever changes a step of binding sees in which printings it counts, and in what.
test.each(cases)('$name of $edition, noughts $how', ({ name, print, edition, how, nth }) => {
  const bound = boundAs(print, edition, how);
  expect(bound).toBe(boundAsToday[name]?.[edition]?.[nth]);
  expect(bound).toContain(', 0 wrong');
});
