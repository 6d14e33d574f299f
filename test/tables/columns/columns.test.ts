import { describe, expect, test } from 'vitest';
import { normalise } from '../../../lib/document/normalise';
import type { Edition } from '../../../lib/report/edition';
import { editionById } from '../../../lib/statute';
import { lexiconOf } from '../../../lib/statute/lexicon';
import { inFormOrder, printedColumns } from '../../../lib/tables/columns/columns';
import { matchRow } from '../../../lib/tables/found/match';
import { gridRows } from '../../../lib/tables/rows/grid-rows';
import type { ObservedRow } from '../../../lib/tables/rows/observed-row';
import { hotlineForm } from '../../statute/hotline-form';
import { gridOf, type Printed, rowOf, textsOf } from '../observed';

const edition = editionById('2021');
type Rows = readonly (readonly Printed[])[];

/** How the header of these rows orders the columns of a table; null where the form's own order is kept. */
function columnsOf(rows: readonly ObservedRow[], table = 'requests', of: Edition = edition) {
  const form = of.tables.find(({ id }) => id === table);
  if (!form) throw new Error('no table');
  const lexicon = lexiconOf(of);
  const pairs = rows.flatMap((row) => {
    const [known] = matchRow(row, lexicon).exact.filter((one) => one.table === table);
    return known && row.values.length > 0 ? [{ item: known.item, row, by: 'exact' as const }] : [];
  });
  return printedColumns(form, pairs, rows, lexicon);
}
const gridded = (rows: Rows, of: Edition = edition) => gridRows(gridOf(rows), 0, lexiconOf(of));
const orderOf = (rows: Rows, table?: string, of?: Edition) => columnsOf(gridded(rows, of), table, of)?.order ?? null;

const names = (edition.tables.find(({ id }) => id === 'requests')?.rows[0]?.slots ?? []).map(({ column }) => column);
const items = ['1.属于国家秘密', '2.重复申请', '3.要求提供公开出版物', '四、结转下年度继续办理'];
/** Six figures whose sum is the seventh. */
const figures = [
  ['1', '2', '0', '0', '0', '4', '7'],
  ['0', '3', '1', '0', '0', '0', '4'],
  ['5', '0', '0', '2', '0', '0', '7'],
  ['0', '0', '0', '0', '6', '3', '9'],
];
const totalFirst = (cells: readonly string[]) => [...cells.slice(-1), ...cells.slice(0, -1)];
/** A header, and each row's cells behind its label. */
const table = (header: readonly Printed[], rows: Rows): Rows => [['', ...header], ...rows.map((cells, at) => [items[at] ?? '', ...cells])];
const FIRST = [1, 2, 3, 4, 5, 6, 0];

describe('a header with the total in front', () => {
  test.each<[what: string, rows: Rows, order: readonly number[] | null]>([
    ['over figures in its order', table(totalFirst(names), figures.map(totalFirst)), FIRST],
    ['over figures in the form’s order', table(totalFirst(names), figures), null],
    ['over more rows in the form’s order', table(totalFirst(names), [...figures.slice(0, 1).map(totalFirst), ...figures.slice(1)]), null],
    [
      'over noughts only, right above them',
      table(
        totalFirst(names),
        figures.map(() => Array(7).fill('0')),
      ),
      FIRST,
    ],
    [
      'with cells left empty below it',
      [['', ...totalFirst(names)], Array(8).fill(''), ...table([], figures.map(totalFirst)).slice(1)],
      FIRST,
    ],
    ['six rows above', [...table(totalFirst(names), []), ...Array(5).fill(['甲']), ...table([], figures.map(totalFirst)).slice(1)], FIRST],
    ['seven rows above', [...table(totalFirst(names), []), ...Array(6).fill(['甲']), ...table([], figures.map(totalFirst)).slice(1)], null],
  ])('%s', (_, rows, order) => {
    expect(orderOf(rows)).toEqual(order);
  });

  test('in another grid, or in lines of a text, says nothing', () => {
    const rows = figures.map((cells, at) => [items[at] ?? '', ...totalFirst(cells)]);
    const header = gridRows(gridOf([['', ...totalFirst(names)]], {}, 1), 0, lexiconOf(edition));
    expect(columnsOf([...header, ...gridded(rows)])).toBeNull();
    const flow = (labels: readonly string[], values: readonly string[]) => rowOf(labels.map(normalise), values, { layout: 'flow' });
    expect(columnsOf([flow(totalFirst(names), []), ...rows.map(([label = '', ...values]) => flow([label], values))])).toBeNull();
  });
});

describe('where the totals say nothing, each name must stand right above its values', () => {
  const noughts = Array(7).fill('0');
  const askew = ['', ...noughts];
  const head = totalFirst(names);

  test.each<[what: string, rows: Rows, isBelieved: boolean]>([
    ['in all rows', [noughts, noughts, noughts], true],
    ['but for the shorter ones, which are fewer', [noughts, noughts, ['0', ['0', 2], '0']], true],
    ['shorter ones are as many', [noughts, ['0', ['0', 2], '0']], false],
    ['a row begins a column later', [noughts, noughts, [['0', 2], ...noughts.slice(1)]], false],
    ['every row begins a column later', [askew, askew, askew], false],
  ])('%s', (_, rows, isBelieved) => {
    expect(orderOf(table(head, rows))).toEqual(isBelieved ? FIRST : null);
  });
});

describe('a header that lacks a column', () => {
  const without = <Cell>(cells: readonly Cell[]) => cells.filter((_, at) => at !== 3);
  const order = [0, 1, 2, -1, 3, 4, 5];

  test('is followed right above its values, whatever the totals say', () => {
    expect(orderOf(table(without(names), figures.map(without)))).toEqual(order);
  });

  test('is not followed where it stands askew', () => {
    const askew = figures.filter((cells) => cells[3] === '0').map((cells) => [['1', 2] as const, ...without(cells).slice(1)]);
    expect(orderOf(table(without(names), askew))).toBeNull();
  });
});

test('a sum of its own among the columns is followed by the rows that have it', () => {
  const head = [...names.slice(0, 6), '小计', names[6] ?? ''];
  const withSum = (cells: readonly string[]) => [...cells.slice(0, 6), '1', cells[6] ?? ''];
  const columns = columnsOf(gridded(table(head, figures.map(withSum))));
  expect(columns).toMatchObject({ order: [0, 1, 2, 3, 4, 5, 7], width: 8, extra: [{ text: '小计' }] });
  const [first, ...others] = figures;
  expect(orderOf(table(head, [withSum(first ?? []), ...others]))).toBeNull();
});

test('a column behind the last is left out where something stands in it', () => {
  const head = [...names, '备注'];
  const withRemark = (remark: string) =>
    table(
      head,
      figures.map((cells, at) => [...cells, at === 1 ? remark : '']),
    );
  expect(columnsOf(gridded(withRemark('其中2件为信函')))).toMatchObject({
    order: [0, 1, 2, 3, 4, 5, 6],
    width: 8,
    extra: [{ text: '备注' }],
  });
  expect(orderOf(withRemark(''))).toBeNull();
});

test('a table whose blocks have headers of their own has no order for all of them', () => {
  const rows = [
    ['信息内容', '现行有效件数', '本年废止件数', '本年制发件数'],
    ['规章', '20', '1', '3'],
    ['行政规范性文件', '30', '2', '5'],
  ];
  expect(orderOf(rows, 'disclosure')).toBeNull();
});

test('pairs have no columns', () => {
  const rows = [
    ['指标名称', '数值'],
    ['接听来电总量', ''],
    ['派单转办', ''],
  ];
  expect(orderOf(rows, 'calls', hotlineForm)).toBeNull();
  expect(columnsOf([])).toBeNull();
});

test('a row is put in the form’s order, a column that is not printed stands empty, a row of another width is left', () => {
  const put = (values: readonly string[], order: readonly number[]) =>
    textsOf(inFormOrder(rowOf(['甲'], values), { order, width: 3 }).values);
  expect(put(['1', '2', '3'], [2, 0, 1])).toEqual(['3', '1', '2']);
  expect(put(['1', '2', '3', ''], [2, -1, 0])).toEqual(['3', '', '1']);
  expect(put(['1', '2'], [2, 0, 1])).toEqual(['1', '2']);
});
