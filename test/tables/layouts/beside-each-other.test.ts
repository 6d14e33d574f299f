import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/document/normalise';
import { editionById } from '../../../lib/statute';
import { lexiconOf } from '../../../lib/statute/lexicon';
import { besideEachOther } from '../../../lib/tables/layouts/beside-each-other';
import { gridRows } from '../../../lib/tables/rows/grid-rows';
import type { ObservedRow } from '../../../lib/tables/rows/observed-row';
import { gridOf, textsOf } from '../observed';

const edition = editionById('2021');
const lexicon = lexiconOf(edition);
const labels = edition.tables[1]?.rows.slice(0, 6).map(({ label }) => label) ?? [];
const columns = edition.tables[1]?.rows[0]?.slots.map(({ column }) => column) ?? [];
type Rows = readonly (readonly string[])[];

/** Tables one after the other. */
const grids = (...tables: readonly Rows[]) => tables.flatMap((rows, block) => gridRows(gridOf(rows, {}, block), block, lexicon));
const written = (rows: readonly ObservedRow[]) =>
  besideEachOther(rows, lexicon).map(({ labels: own, values }) => [...textsOf(own), '|', ...textsOf(values)].join(' '));
const figures = (row: number, from = 0, to = 7) => columns.slice(from, to).map((_, at) => String(10 * (row + 2) + at + from));
const all = labels.map((label, row) => `${normalise(label)} | ${figures(row).join(' ')}`);

describe('labels in one table, figures in the next', () => {
  const left = labels.map((label) => [label]);
  const right = labels.map((_, row) => figures(row));

  it('go together, five rows at the least', () => {
    expect(written(grids(left, right))).toEqual(all);
    expect(written(grids(left.slice(0, 5), right.slice(0, 5)))).toEqual(all.slice(0, 5));
    expect(written(grids([['甲']], left, right, [['乙']]))).toEqual(['甲 |', ...all, '乙 |']);
    expect(written(grids([['项目'], ...left], [columns, ...right]))).toEqual(['项目 |', `${columns.join(' ')} |`, ...all]);
    expect(
      written(
        grids(
          left.map((row) => [...row, '']),
          right,
        ),
      ),
    ).toHaveLength(6);
  });

  it('stand where they are printed, the row in the block of its figures', () => {
    const rows = besideEachOther(grids(left, right), lexicon);
    expect(rows.map(({ block }) => block)).toEqual(Array(6).fill(1));
    expect(rows[0]?.labels[0]?.cell).toEqual({ grid: 0, row: 0, column: 0 });
    expect(rows[0]?.values.map(({ cell, across }) => [cell?.grid, cell?.column, across])).toEqual(columns.map((_, at) => [1, at, at]));
  });

  it.each<[why: string, tables: readonly Rows[]]>([
    ['there are four', [left.slice(0, 4), right.slice(0, 4)]],
    ['there are fewer figures', [left, right.slice(1)]],
    ['there are more figures', [left.slice(1), right]],
    ['the labels have figures of their own', [left.map((row, nth) => (nth === 2 ? [...row, '7'] : row)), right]],
    ['the figures have labels of their own', [left, right.map((row, nth) => (nth === 2 ? ['甲', ...row] : row))]],
    ['the labels are none of the form', [left.map((_, nth) => [`某某统计${nth}`]), right]],
    ['the figures stand first', [right, left]],
    ['another table stands between', [left, [['甲', '1']], right]],
  ])('are left where %s', (_, tables) => {
    const rows = grids(...tables);
    expect(besideEachOther(rows, lexicon)).toEqual(rows);
  });

  it('are left in lines of a text', () => {
    const rows = grids(left, right).map((row): ObservedRow => ({ ...row, layout: 'flow' }));
    expect(besideEachOther(rows, lexicon)).toEqual(rows);
  });
});

describe('the first columns in one table, the others in the next', () => {
  const half = (from: number, to: number, rows: readonly string[] = labels): Rows => [
    ['', ...columns.slice(from, to)],
    ...rows.map((label, row) => [label, ...figures(row, from, to)]),
  ];
  const put = (...tables: readonly Rows[]) => written(grids(...tables)).filter((text) => !text.endsWith('|'));

  it('go together, each label once', () => {
    expect(put(half(0, 4), half(4, 7))).toEqual(all);
    expect(put(half(0, 1), half(1, 7))).toEqual(all);
    expect(put(half(0, 6), half(6, 7))).toEqual(all);
    expect(put([['甲', '1']], half(0, 4), half(4, 7))[1]).toEqual(all[0]);
  });

  it('stand in columns behind the first ones, their header beside the other', () => {
    const rows = besideEachOther(grids(half(0, 4), half(4, 7)), lexicon);
    const [first, second, row] = rows;
    expect(row?.values.map(({ across }) => across)).toEqual([1, 2, 3, 4, 6, 7, 8]);
    expect(first?.labels.map(({ across }) => across)).toEqual([0, 1, 2, 3, 4]);
    expect(second?.labels.map(({ across, cell }) => [across, cell?.grid])).toEqual([5, 6, 7, 8].map((at) => [at, 0]));
    expect(row?.values.map(({ cell }) => cell?.grid)).toEqual([0, 0, 0, 0, 1, 1, 1]);
  });

  const others = edition.tables[1]?.rows.slice(6, 12).map(({ label }) => label) ?? [];
  it.each<[why: string, tables: readonly Rows[]]>([
    ['there are four rows', [half(0, 4, labels.slice(0, 4)), half(4, 7, labels.slice(0, 4))]],
    ['one has a row less', [half(0, 4), half(4, 7, labels.slice(0, 5))]],
    ['the other has a row less', [half(0, 4, labels.slice(0, 5)), half(4, 7)]],
    ['the rows are others', [half(0, 4), half(4, 7, others)]],
    ['a column is missing', [half(0, 4), half(5, 7)]],
    ['a column stands in both', [half(0, 4), half(3, 7)]],
    ['the last ones stand first', [half(4, 7), half(0, 4)]],
    ['the first has no header', [half(0, 4).slice(1), half(4, 7)]],
    ['the second has no header', [half(0, 4), half(4, 7).slice(1)]],
    ['the first has the last one’s word as well', [[['', ...columns], ...half(0, 4).slice(1)], half(4, 7)]],
    ['the second has the first one’s word as well', [half(0, 4), [['', ...columns], ...half(4, 7).slice(1)]]],
    ['the first has all columns', [half(0, 7), half(0, 7)]],
  ])('are left where %s', (_, tables) => {
    const rows = grids(...tables);
    expect(besideEachOther(rows, lexicon)).toEqual(rows);
  });
});
