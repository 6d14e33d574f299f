import { describe, expect, test } from 'vitest';
import { boundTable } from '../../../lib/report/bound-table';
import type { TableForm } from '../../../lib/report/edition';
import type { Misfit, Report } from '../../../lib/report/report';
import { misfitVerdicts } from '../../../lib/rules/engine/misfits';
import { exampleReport } from '../example-report';

const report = exampleReport({ edition: '2021' });
const form = report.edition.tables.find(({ id }) => id === 'requests') as TableForm;
const bound = boundTable(report, 'requests');
const rows = form.rows.slice(0, 5);
const place = (line: number) => ({ kind: 'line', line, span: null }) as const;
const message = { zh: '说明', en: 'told' };
const reason = {
  zh: '不能判定是原表如此，还是排版或转换所致，请对照原文',
  en: 'whether the table is so, or its layout or conversion made it so, cannot be decided: please compare',
};
const misfit = (more: Partial<Misfit>): Misfit =>
  ({ table: 'requests', kind: 'label-lost', item: null, cells: [], place: null, message, expected: null, actual: null, ...more }) as Misfit;
const lost = (nth: number, more: Partial<Misfit> = {}) => {
  const cells = rows[nth]?.slots.slice(0, 1).map(({ path }) => path) ?? [];
  return misfit({ item: rows[nth]?.id ?? null, cells, ...more });
};
const verdicts = (misfits: readonly Misfit[], more: Partial<Report> = {}) =>
  misfitVerdicts({ ...report, misfits, ...more }, form, ['label-lost', 'missing-row', 'value-count']);
const ats = (misfits: readonly Misfit[]) => verdicts(misfits).map(({ at }) => at);
const id = (nth: number) => rows[nth]?.id;
const cell = (nth: number) => rows[nth]?.slots[0]?.path ?? '';
const label = (nth: number) => rows[nth]?.label;

describe('what did not fit into a table', () => {
  test('nothing: it passes; another table’s, or of another kind, is not this one’s', () => {
    const pass = [{ at: 'requests', outcome: 'pass' }];
    expect(verdicts([])).toEqual(pass);
    expect(verdicts([misfit({ table: 'remedies' })])).toEqual(pass);
    expect(verdicts([misfit({ kind: 'extra-row' })])).toEqual(pass);
  });

  test('a table that was not found is not asked', () => {
    const tables = { ...report.tables, requests: { ...bound, found: false } };
    expect(verdicts([lost(0)], { tables })).toEqual([
      {
        at: 'requests',
        outcome: 'inapplicable',
        reason: { zh: '没有读到这张表，未核对', en: 'the table was not found, so this was not checked' },
      },
    ]);
  });

  test('is a review in its own words, at its row, else at the table', () => {
    expect(verdicts([lost(0, { expected: 3, actual: 2, place: place(7) })])).toEqual([
      { at: id(0), outcome: 'review', reason, message, cells: [cell(0)], place: place(7), expected: 3, actual: 2 },
    ]);
    expect(ats([misfit({})])).toEqual(['requests']);
  });

  test('stands at its own place, else at its first cell’s, else at the table’s', () => {
    const of = (one: Misfit) => verdicts([one])[0]?.place;
    expect(of(lost(1))).toEqual(report.facts[cell(1)]?.place);
    expect(of(misfit({}))).toEqual(bound.place);
    expect(of(lost(1, { place: place(9) }))).toEqual(place(9));
  });

  test('several at one row are numbered, each row for itself', () => {
    const kind = 'value-count';
    expect(ats([lost(0, { kind }), lost(1, { kind }), lost(0), misfit({}), lost(0, { kind }), misfit({ kind })])).toEqual([
      id(0),
      id(1),
      `${id(0)}#2`,
      'requests',
      `${id(0)}#3`,
      'requests#2',
    ]);
  });
});

describe('rows of one kind', () => {
  const four = [0, 1, 2, 3];
  const names = four.map((nth) => `“${label(nth)}”`).join('');

  test('three are told apart, four in one note', () => {
    expect(ats([lost(0), lost(1), lost(2)])).toEqual([id(0), id(1), id(2)]);
    expect(verdicts(four.toReversed().map((nth) => lost(nth)))).toEqual([
      {
        at: 'requests.label-lost',
        outcome: 'review',
        reason,
        message: {
          zh: `表三有 4 行的标签无法辨认，按前后顺序认作${names}`,
          en: `表三: the labels of 4 rows could not be read; taken by their neighbours as ${names}`,
        },
        cells: four.toReversed().map(cell),
        place: report.facts[cell(3)]?.place,
        places: four.toReversed().map((nth) => report.facts[cell(nth)]?.place),
        expected: form.rows.length,
        actual: form.rows.length - 4,
      },
    ]);
  });

  test('rows with other counts of figures are told by the first of them', () => {
    const said = (count: number) => ({ zh: `一行 ${count} 个数，应为 7 个`, en: `a row has ${count} values, 7 expected` });
    const counted = four.map((nth) => lost(nth, { kind: 'value-count', message: said(nth + 8) }));
    expect(verdicts(counted)).toMatchObject([
      {
        at: 'requests.value-count',
        message: { zh: '一行 8 个数，应为 7 个；另有 3 行的个数也不符', en: 'a row has 8 values, 7 expected; so with 3 more rows' },
        cells: four.map(cell),
      },
    ]);
    expect(ats(counted.slice(1))).toEqual([id(1), id(2), id(3)]);
  });

  test('rows that are missing have no place but the table’s', () => {
    const missing = four.map((nth) => lost(nth, { kind: 'missing-row', cells: [] }));
    expect(verdicts(missing)).toMatchObject([
      {
        at: 'requests.missing-row',
        message: { zh: `表三未见 4 行：${names}`, en: `表三: 4 rows were not found: ${names}` },
        cells: [],
        place: bound.place,
        places: [],
      },
    ]);
    expect(verdicts(missing.map((one, nth) => ({ ...one, place: nth === 0 ? null : place(nth) })))[0]).toMatchObject({
      place: place(1),
      places: [place(1), place(2), place(3)],
    });
  });

  test('each kind is counted for itself; what is of no row, or of another kind, stands behind', () => {
    const mixed = [misfit({}), lost(0), lost(1), lost(2), ...four.map((nth) => lost(nth, { kind: 'missing-row' }))];
    expect(ats(mixed)).toEqual(['requests.missing-row', 'requests', id(0), id(1), id(2)]);
    expect(ats([misfit({}), lost(0), lost(1), lost(2)])).toEqual(['requests', id(0), id(1), id(2)]);
  });
});
