import { describe, expect, test } from 'vitest';
import { normalise } from '../../../lib/document/normalise';
import { editionById } from '../../../lib/statute';
import { lexiconOf } from '../../../lib/statute/lexicon';
import { matchRow } from '../../../lib/tables/found/match';
import { addedRows } from '../../../lib/tables/printed/added-rows';
import type { ObservedRow } from '../../../lib/tables/rows/observed-row';
import { rowOf } from '../observed';

const edition = editionById('2021');
const lexicon = lexiconOf(edition);
const [, form] = edition.tables;
if (!form) throw new Error('no table');
const items = form.rows;
const figures = ['2', '1', '0', '0', '0', '0', '3'];
const own = (nth: number, more: Partial<ObservedRow> = {}) => rowOf([normalise(items.at(nth)?.label ?? '')], figures, more);
const other = (values: readonly string[] = figures, more: Partial<ObservedRow> = {}) => rowOf(['九、校正后新收'], values, more);

/** What is told of rows of which those at `taken` are the form's first, last … ones. */
function told(rows: readonly ObservedRow[], taken: Readonly<Record<number, number>>): number[] {
  const pairs = Object.entries(taken).flatMap(([at, nth]) => {
    const [row, item] = [rows[Number(at)], items.at(nth)];
    return row && item ? [{ item, row, by: 'exact' as const }] : [];
  });
  const misfits = addedRows(
    form as NonNullable<typeof form>,
    pairs,
    rows,
    rows.map((row) => matchRow(row, lexicon)),
    new Set(pairs.map(({ row }) => row)),
  );
  return misfits.map(({ place }) => rows.findIndex((row) => row.labels[0]?.place === place));
}

describe('a row of figures that the form does not have', () => {
  test.each<[why: string, rows: readonly ObservedRow[], taken: Readonly<Record<number, number>>, count: number]>([
    ['behind the last', [own(0), own(1), own(-1), other()], { 0: 0, 1: 1, 2: -1 }, 1],
    ['in front of the first', [other(), own(0), own(1), own(-1)], { 1: 0, 2: 1, 3: -1 }, 1],
    ['on both sides', [other(), own(0), own(-1), other()], { 1: 0, 2: -1 }, 2],
    ['behind the last where rows are out of their order', [own(-1), own(0), other()], { 0: -1, 1: 0 }, 1],
    ['between two is the binder’s', [own(0), other(), own(-1)], { 0: 0, 2: -1 }, 0],
    ['behind a row that is not the last may be a part of the table', [own(0), own(1), other()], { 0: 0, 1: 1 }, 0],
    ['in front of one that is not the first', [other(), own(1), own(-1)], { 1: 1, 2: -1 }, 0],
    ['in another grid', [own(0), own(-1), other(figures, { block: 4 })], { 0: 0, 1: -1 }, 0],
    ['in a text', [own(0), own(-1), other(figures, { layout: 'flow' })], { 0: 0, 1: -1 }, 0],
    ['under a label of the form', [own(0), own(-1), own(1)], { 0: 0, 1: -1 }, 0],
    ['of three figures, less than half of the columns', [own(0), own(-1), other(['1', '2', '4'])], { 0: 0, 1: -1 }, 0],
    ['of more than half of them', [own(0), own(-1), other(['1', '2', '4', '8'])], { 0: 0, 1: -1 }, 1],
    ['wider than the form', [own(0), own(-1), other([...figures, '9'])], { 0: 0, 1: -1 }, 0],
    ['numbers the columns', [own(0), own(-1), other(['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'])], { 0: 0, 1: -1 }, 0],
    ['counts, but not the columns', [own(0), own(-1), other(['1', '2', '3', '4', '5', '6', '8'])], { 0: 0, 1: -1 }, 1],
  ])('%s', (_, rows, taken, count) => {
    expect(told(rows, taken)).toHaveLength(count);
  });
});
