import { describe, expect, test } from 'vitest';
import { normalise } from '../../lib/document/normalise';
import { editionById } from '../../lib/statute';
import { lexiconOf } from '../../lib/statute/lexicon';
import { matchRow } from '../../lib/tables/match';
import type { ObservedRow } from '../../lib/tables/observed-row';
import { otherCopies } from '../../lib/tables/other-copies';
import { rowOf } from './observed';

const edition = editionById('2021');
const lexicon = lexiconOf(edition);
const formOf = (id: string) => {
  const form = edition.tables.find((one) => one.id === id);
  if (!form) throw new Error('no table');
  return form;
};
const requests = formOf('requests');
const label = (nth: number) => normalise(requests.rows[nth]?.label ?? '');
const figures = (last: string) => ['1', '0', '0', '0', '0', '0', last];
const row = (nth: number, last = '1', more: Partial<ObservedRow> = {}) => rowOf([label(nth)], figures(last), more);

function told(own: readonly ObservedRow[], others: readonly ObservedRow[], form = requests) {
  const rows = [...own, ...others];
  const taken = own.flatMap((one, nth) => (form.rows[nth] ? [{ item: form.rows[nth], row: one }] : []));
  return otherCopies(
    form,
    rows,
    rows.map((one) => matchRow(one, lexicon)),
    taken,
  ).map(({ kind, actual }) => [kind, actual]);
}

describe('a copy that says otherwise', () => {
  const own = [row(0), row(1), row(2)];
  const [differs] = told(own, [row(0, '9')]);

  test('is told once, with how many rows differ', () => {
    expect(differs).toBeDefined();
    expect(told(own, [row(0, '9'), row(1, '9'), row(2)])).toHaveLength(1);
  });

  test.each<[why: string, others: readonly ObservedRow[]]>([
    ['none', []],
    ['the same', [row(0), row(1)]],
    ['noughts as blanks and dashes', [rowOf([label(0)], ['1', '', '—', '无', '', '', '1'])]],
    ['a row of another width', [rowOf([label(0)], ['9', '9'])]],
    ['an empty form', [rowOf([label(0)], Array(7).fill(''))]],
    ['noise', [rowOf([label(0)], ['9', '#', '0', '0', '0', '0', '9'])]],
    ['lines of a text', [row(0, '9', { layout: 'flow' })]],
    ['a row that was not read', [row(5, '9')]],
    ['another table', [rowOf(['行政许可'], ['9'])]],
  ])('is none: %s', (_, others) => {
    expect(told(own, others)).toEqual([]);
  });
});

test('one row of three figures is enough, of two it is not', () => {
  const disclosure = formOf('disclosure');
  const rows = (text: string, count: number) => [rowOf(['规章'], Array(count).fill(text))];
  expect(told(rows('1', 3), rows('2', 3), disclosure)).toHaveLength(1);
  expect(told(rows('1', 2), rows('2', 2), disclosure)).toEqual([]);
});

test('of rows with one figure half the table must stand there', () => {
  const disclosure = formOf('disclosure');
  const labels = disclosure.rows.map((one) => normalise(one.label));
  const widths = disclosure.rows.map(({ slots }) => slots.length);
  const own = labels.map((text, nth) => rowOf([text], Array(widths[nth]).fill('1')));
  const copy = (count: number) =>
    labels.flatMap((text, nth) =>
      (widths[nth] ?? 0) < 3 && nth >= labels.length - count ? [rowOf([text], Array(widths[nth]).fill('2'))] : [],
    );
  expect(told(own, copy(1), disclosure)).toEqual([]);
  expect(told(own, copy(Math.ceil(labels.length / 2)), disclosure)).toHaveLength(1);
});

test('a row without a label is one where the form has one without', () => {
  const remedies = formOf('remedies');
  const fifteen = (last: string) => [...Array(14).fill('1'), last];
  expect(told([rowOf([], fifteen('1'))], [rowOf([], fifteen('2'))], remedies)).toHaveLength(1);
  expect(told([rowOf([], fifteen('1'))], [rowOf(['甲'], fifteen('2'))], remedies)).toEqual([]);
});
