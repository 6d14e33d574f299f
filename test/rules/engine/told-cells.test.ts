import { describe, expect, test } from 'vitest';
import type { ForeignGrid } from '../../../lib/report/report';
import { toldCells } from '../../../lib/rules/engine/told-cells';
import { exampleReport } from '../example-report';

const YEAR = 2023;
const facts = {
  'requests.newlyReceived.total': 12,
  'requests.newlyReceived.naturalPerson': 9,
  'requests.newlyReceived.enterprise': 3,
  'requests.carriedIn.total': 2,
  'requests.carriedIn.naturalPerson': 2,
  'requests.granted.total': 8,
  'requests.granted.naturalPerson': 6,
  'requests.granted.enterprise': 2,
  'remedies.review.total': 4,
  'remedies.litigationDirect.total': 1,
  'remedies.litigationAfterReview.total': 2,
};
const place = (line: number) => ({ kind: 'line', line, span: null }) as const;

function told(
  rows: readonly (readonly string[])[],
  before: string | null = null,
  more: Record<string, number | string | null> = {},
): string[] {
  const cells = rows.flatMap((texts, row) =>
    texts.flatMap((text, column) => (text === '' ? [] : [{ text, row, column, place: place(row * 100 + column) }])),
  );
  const caption = before === null ? null : ({ kind: 'paragraph', text: before, place: place(0), heading: null, furniture: false } as const);
  const grid: ForeignGrid = { grid: 1, dataRows: rows.length - 1, place: place(0), section: 3, before: caption, after: null, cells };
  const report = { ...exampleReport({ edition: '2021', facts: { ...facts, ...more } }), year: YEAR };
  return toldCells(report, grid).map(({ at, said, figure, admitted }) => `${at} ${said} ${figure.text}: ${admitted.join('/')}`);
}

const byApplicant = [
  ['', '自然人', '商业企业', '总计'],
  ['本年新收', '9', '3', '12'],
  ['予以公开', '6件', '2件', '8件'],
];

describe('a figure of a small table in the text', () => {
  test.each<[why: string, rows: readonly (readonly string[])[], said: readonly string[]]>([
    [
      'a row and a column of the form',
      byApplicant.slice(0, 1).concat([['予以公开', '6件', '2件', '8件']]),
      ['grid1.1.1 予以公开·自然人 6: 6', 'grid1.1.2 予以公开·商业企业 2: 2', 'grid1.1.3 予以公开·总计 8: 8'],
    ],
    [
      'what was received, with what was carried in',
      byApplicant.slice(0, 2),
      ['grid1.1.1 本年新收·自然人 9: 9/11', 'grid1.1.2 本年新收·商业企业 3: 3', 'grid1.1.3 本年新收·总计 12: 12/14'],
    ],
    [
      'columns above, rows beside, turned',
      [
        ['', '予以公开', '本年新收'],
        ['自然人', '6', '9'],
      ],
      ['grid1.1.1 自然人·予以公开 6: 6', 'grid1.1.2 自然人·本年新收 9: 9/11'],
    ],
    [
      'this year’s column',
      [
        ['', '2022年', '2023年'],
        ['本年新收申请数量', '5', '12'],
        ['予以公开', '4', '8'],
      ],
      ['grid1.1.2 本年新收申请数量 12: 12/14', 'grid1.2.2 予以公开 8: 8'],
    ],
    [
      'cases by their kind',
      [
        ['行政复议', '行政诉讼'],
        ['4', '3'],
      ],
      ['grid1.1.0 行政复议 4: 4', 'grid1.1.1 行政诉讼 3: 3'],
    ],
    [
      'words that name no row',
      [
        ['', '自然人'],
        ['接待来访', '6'],
      ],
      [],
    ],
    [
      'words that name no column',
      [
        ['', '窗口'],
        ['予以公开', '6'],
      ],
      [],
    ],
    [
      'a row named by three characters',
      [
        ['', '自然人'],
        ['予公开', '6'],
      ],
      [],
    ],
  ])('%s', (_, rows, said) => {
    expect(told(rows)).toEqual(said);
  });

  test.each<[why: string, caption: string, count: number]>([
    ['no year', '依申请公开办理情况', 3],
    ['this year', '2023年依申请公开办理情况', 3],
    ['another', '2022年依申请公开办理情况', 0],
    ['the year before', '附：上年度依申请公开办理情况', 0],
    ['a date is none', '（截至2022年12月31日）', 3],
  ])('under a caption of %s', (_, caption, count) => {
    expect(told([byApplicant[0] ?? [], byApplicant[2] ?? []], caption)).toHaveLength(count);
  });

  test('columns of another time are left', () => {
    expect(
      told([
        ['', '去年', '自然人'],
        ['予以公开', '4', '6'],
      ]),
    ).toEqual(['grid1.1.2 予以公开·自然人 6: 6']);
    expect(told([['2022年'], ...byApplicant])).toEqual([]);
  });

  test('a cell that is blank is nought; one that nobody read says nothing', () => {
    const rows = [byApplicant[0] ?? [], byApplicant[2] ?? []];
    expect(told(rows, null, { 'requests.granted.enterprise': '' })[1]).toBe('grid1.1.2 予以公开·商业企业 2: 0');
    expect(told(rows, null, { 'requests.granted.enterprise': null })).toHaveLength(2);
  });

  test('a large table is compared as a copy, not here', () => {
    const wide = Array.from({ length: 20 }, () => ['予以公开', '6', '2', '8']);
    expect(told([byApplicant[0] ?? [], ...wide])).toHaveLength(60);
    expect(told([byApplicant[0] ?? [], ...wide, ...wide])).toEqual([]);
  });
});
