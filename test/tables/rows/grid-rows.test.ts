import { describe, expect, test } from 'vitest';
import type { GridCell } from '../../../lib/document/grid';
import { normalise } from '../../../lib/document/normalise';
import type { Edition } from '../../../lib/report/edition';
import { editionById } from '../../../lib/statute';
import { lexiconOf } from '../../../lib/statute/lexicon';
import { gridRows } from '../../../lib/tables/rows/grid-rows';
import { hotlineForm } from '../../statute/hotline-form';
import { gridOf, type Printed } from '../observed';

const edition = editionById('2021');
const place = { kind: 'line', line: 1, span: null } as const;

/** Each row as its labels, a bar, its values. */
const rowsOf = (rows: readonly (readonly Printed[])[], of: Edition = edition) =>
  gridRows(gridOf(rows), 7, lexiconOf(of)).map(({ labels, values }) =>
    [...labels.map(({ text }) => text), '|', ...values.map(({ text }) => text)].join(' '),
  );

test.each<[what: string, cells: readonly string[], row: string]>([
  ['a label and its values', ['规章', '3', '1', '20'], '规章 | 3 1 20'],
  [
    'groups before a label',
    ['三、本年度办理结果', '（三）不予公开', '1.属于国家秘密', '3'],
    '三、本年度办理结果 (三)不予公开 1.属于国家秘密 | 3',
  ],
  ['no label', ['3', '1', '20'], '| 3 1 20'],
  ['blanks and dashes', ['规章', '', '—', '20'], '规章 |  — 20'],
  ['a serial number before the label', ['1', '行政许可', '97'], '1 行政许可 | 97'],
  ['two figures before a label', ['1', '5', '行政许可', '97'], '| 1 5 行政许可 97'],
  ['a figure before other words', ['1', '群众来访', '97'], '| 1 群众来访 97'],
  ['a word for a value', ['规章', '若干', '1', '20'], '规章 | 若干 1 20'],
  ['words for a value', ['规章', '待有关部门核实后补报', '1', '20'], '规章 | 待有关部门核实后补报 1 20'],
  ['a numbered word for a value', ['规章', '1.若干', '1', '20'], '规章 | 1.若干 1 20'],
  ['a numbered label behind a label', ['行政许可', '1.网上受理', '97'], '行政许可 1.网上受理 | 97'],
  ['words that no form has', ['网上', '受理总量', '97'], '网上 受理总量 | 97'],
  ['names of columns', ['自然人', '其他', '总计', '备注'], '自然人 其他 总计 备注 |'],
])('a row with %s', (_, cells, row) => {
  expect(rowsOf([cells])).toEqual([row]);
});

test('a row all of whose cells reach down from the row above is none', () => {
  expect(
    rowsOf([
      ['规章', '3', '1', '20'],
      [null, null, null, null],
      ['行政许可', '97'],
    ]),
  ).toEqual(['规章 | 3 1 20', '行政许可 | 97']);
});

test.each<[what: string, cells: readonly string[], isRow: boolean]>([
  ['columns counted under a header', ['栏次', '1', '2', '3', '4', '5', '6', '7'], false],
  ['five of them', ['栏次', '1', '2', '3', '4', '5'], false],
  ['without a word', ['1', '2', '3', '4', '5', '6', '7'], false],
  ['four', ['栏次', '1', '2', '3', '4'], true],
  ['figures that do not count up', ['栏次', '1', '2', '3', '4', '6'], true],
  ['a row of the form whose figures happen to', ['2.重复申请', '1', '2', '3', '4', '5', '6', '7'], true],
])('%s: %s', (_, cells, isRow) => {
  expect(rowsOf([cells])).toHaveLength(isRow ? 1 : 0);
});

describe('pairs beside each other', () => {
  const both: Edition = { ...hotlineForm, tables: [...edition.tables, ...hotlineForm.tables] };

  test.each<[what: string, cells: readonly string[], rows: readonly string[]]>([
    ['are a row each', ['接听来电总量', '960', '派单转办', '260'], ['接听来电总量 | 960', '派单转办 | 260']],
    ['whatever stands before the first', ['甲', '接听来电总量', '960', '派单转办', '260'], ['甲 接听来电总量 | 960', '派单转办 | 260']],
    ['one is one row', ['甲', '接听来电总量', '960'], ['甲 接听来电总量 | 960']],
    ['labels of a table that has no pairs are none', ['行政许可', '行政处罚', '97'], ['行政许可 行政处罚 | 97']],
  ])('%s', (_, cells, rows) => {
    expect(rowsOf([cells], both)).toEqual(rows);
    expect(rowsOf([cells], hotlineForm).length).toBe(rows.length);
  });
});

describe('a cell', () => {
  const values = (more: Partial<GridCell>) => gridRows(gridOf([['规章', '3']], more), 7, lexiconOf(edition))[0]?.values;

  test('as it is printed', () => {
    const [row] = gridRows(gridOf([['规章', ' ３ ']]), 7, lexiconOf(edition));
    expect(row).toMatchObject({ block: 7, lastBlock: 7, layout: 'grid' });
    expect(row?.values).toStrictEqual([
      {
        raw: ' ３ ',
        said: null,
        text: '3',
        kind: 'number',
        place,
        cell: { grid: 0, row: 0, column: 1 },
        confidence: 1,
        span: 1,
        across: 1,
      },
    ]);
  });

  test('that the page shows otherwise is no figure, whatever its source says', () => {
    const [row] = gridRows(gridOf([['规章', '3']], { state: 'unread', unread: 'covered' }), 7, lexiconOf(edition));
    expect(row?.labels).toEqual([]);
    expect(row?.values.map(({ kind, confidence, unread }) => [kind, confidence, unread])).toEqual(Array(2).fill(['mark', 0, 'covered']));
  });

  test('of a hidden column pads a row as a blank does, and is unread all the same', () => {
    const [row] = gridRows(gridOf([['', '3']], { state: 'unread', unread: 'hidden' }), 7, lexiconOf(edition));
    expect(row?.values.map(({ kind, confidence, unread }) => [kind, confidence, unread])).toEqual([
      ['blank', 0, 'hidden'],
      ['mark', 0, 'hidden'],
    ]);
  });

  test('that was recognised says how surely, and whether somebody compared it', () => {
    expect(values({ recognised: 0.8 })).toMatchObject([{ kind: 'number', recognised: 0.8 }]);
    expect(values({ recognised: 0.8 })?.[0]).not.toHaveProperty('confirmed');
    expect(values({ recognised: 0.8 })?.[0]).not.toHaveProperty('unread');
    expect(values({ recognised: 0.8, confirmed: true })).toMatchObject([{ recognised: 0.8, confirmed: true }]);
    expect(values({ state: 'unread', unread: 'cut' })?.[0]).not.toHaveProperty('recognised');
  });

  test('cut by the end of a page stands where it begins', () => {
    const below = { kind: 'line', line: 9, span: null } as const;
    expect(values({ places: [below, place] })).toMatchObject([{ place: below }]);
    expect(values({ places: [] })).toMatchObject([{ place }]);
  });
});

describe('a table turned on its side', () => {
  const labels = ['1.属于国家秘密', '2.重复申请', '3.要求提供公开出版物', '四、结转下年度继续办理', '（一）予以公开'];
  const turned = [
    ['申请人', ...labels],
    ['自然人', '5', '4', '3', '2', '1'],
    ['商业企业', '0', '0', '0', '0', '9'],
  ];

  test('is read by its columns', () => {
    expect(rowsOf(turned)).toEqual([
      '申请人 自然人 商业企业 |',
      ...labels.map((label, at) => `${normalise(label)} | ${5 - at} ${at === 4 ? 9 : 0}`),
    ]);
  });

  test('its values stand in the rows of the page, over as many of them', () => {
    const [, first] = gridRows(gridOf(turned, { rowSpan: 2, columnSpan: 3 }), 0, lexiconOf(edition));
    expect(first?.values.map(({ across, span }) => [across, span])).toEqual([
      [1, 2],
      [2, 2],
    ]);
    const [upright] = gridRows(gridOf([['规章', '3']], { rowSpan: 2, columnSpan: 3 }), 0, lexiconOf(edition));
    expect(upright?.values.map(({ across, span }) => [across, span])).toEqual([[1, 3]]);
  });
});
