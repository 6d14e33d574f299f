import { expect, test } from 'vitest';
import type { TableForm } from '../../../lib/report/edition';
import { isBareForm, isUntouched } from '../../../lib/rules/engine/bare-form';
import { exampleReport } from '../example-report';

type Facts = Readonly<Record<string, number | string | null>>;
const blank: Facts = { 'disclosure.*': '', 'requests.*': '', 'remedies.*': '' };
const cell = 'remedies.review.total';

function bare(facts: Facts): boolean {
  const report = exampleReport({ edition: '2021', facts });
  return isBareForm(report, report.edition.tables.find(({ id }) => id === 'remedies') as TableForm);
}

test.each<[why: string, facts: Facts, is: boolean]>([
  ['nothing in any cell', { 'remedies.*': '' }, true],
  ['a dash', { 'remedies.*': '', [cell]: '—' }, false],
  ['a word for nothing', { 'remedies.*': '', [cell]: '无' }, false],
  ['a nought', { 'remedies.*': '', [cell]: 0 }, false],
  ['a cell that was not read', { 'remedies.*': '', [cell]: null }, false],
  ['a table that is not there', { 'remedies.*': null }, false],
  ['figures', {}, false],
])('a table with %s is bare: %s', (_, facts, is) => {
  expect(bare(facts)).toBe(is);
});

/** A report whose parts have so many characters of text, by their ordinals; the others have none. */
function untouched(facts: Facts, lengths: Readonly<Record<number, number>>): boolean {
  const report = exampleReport({ edition: '2021', facts });
  return isUntouched({ ...report, sections: report.sections.map((one) => ({ ...one, length: lengths[one.number] ?? 0 })) });
}

test.each<[why: string, facts: Facts, lengths: Readonly<Record<number, number>>, is: boolean]>([
  ['has nothing in it', blank, {}, true],
  ['has its tables’ words in their parts', blank, { 2: 30, 3: 40, 4: 50 }, true],
  ['has words in one part', blank, { 1: 1 }, false],
  ['has words in another', blank, { 2: 30, 5: 12 }, false],
  ['has a figure', { ...blank, [cell]: 0 }, {}, false],
  ['has a dash', { ...blank, [cell]: '—' }, {}, false],
  ['was not read in one cell', { ...blank, [cell]: null }, {}, false],
])('a form that %s is untouched: %s', (_, facts, lengths, is) => {
  expect(untouched(facts, lengths)).toBe(is);
});
