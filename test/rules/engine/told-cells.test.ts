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
  'disclosure.normativeDocs.issued': 1,
  'disclosure.normativeDocs.inForce': 4,
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
  uncertain: readonly string[] = [],
): string[] {
  const cells = rows.flatMap((texts, row) =>
    texts.flatMap((text, column) => (text === '' ? [] : [{ text, row, column, place: place(row * 100 + column) }])),
  );
  const caption = before === null ? null : ({ kind: 'paragraph', text: before, place: place(0), heading: null, furniture: false } as const);
  const grid: ForeignGrid = { grid: 1, dataRows: rows.length - 1, place: place(0), section: 3, before: caption, after: null, cells };
  const report = { ...exampleReport({ edition: '2021', facts: { ...facts, ...more }, uncertain }), year: YEAR };
  return toldCells(report, grid).map(({ at, said, figure, admitted }) => `${at} ${said} ${figure.text}: ${admitted.join('/')}`);
}

const byApplicant = [
  ['', '自然人', '商业企业', '总计'],
  ['本年新收', '9', '3', '12'],
  ['予以公开', '6件', '2件', '8件'],
];

describe('a figure of a small table in the text', () => {
  test.each<[why: string, rows: string, said: readonly string[]]>([
    [
      'a row and a column of the form',
      '|自然人|商业企业|总计 / 予以公开|6件|2件|8件',
      ['grid1.1.1 予以公开·自然人 6: 6', 'grid1.1.2 予以公开·商业企业 2: 2', 'grid1.1.3 予以公开·总计 8: 8'],
    ],
    [
      'what was received, with what was carried in',
      '|自然人|商业企业|总计 / 本年新收|9|3|12',
      ['grid1.1.1 本年新收·自然人 9: 9/11', 'grid1.1.2 本年新收·商业企业 3: 3', 'grid1.1.3 本年新收·总计 12: 12/14'],
    ],
    [
      'columns above, rows beside, turned',
      '|予以公开|本年新收 / 自然人|6|9',
      ['grid1.1.1 自然人·予以公开 6: 6', 'grid1.1.2 自然人·本年新收 9: 9/11'],
    ],
    [
      'this year’s column',
      '|2022年|2023年 / 本年新收申请数量|5|12 / 予以公开|4|8',
      ['grid1.1.2 本年新收申请数量 12: 12/14', 'grid1.2.2 予以公开 8: 8'],
    ],
    ['cases by their kind', '行政复议|行政诉讼 / 4|3', ['grid1.1.0 行政复议 4: 4', 'grid1.1.1 行政诉讼 3: 3']],
    ['words that name no row', '|自然人 / 接待来访|6', []],
    ['words that name no column', '|窗口 / 予以公开|6', []],
    [
      'columns alone: what was received',
      '自然人|商业企业|总计 / 7|4|11',
      ['grid1.1.0 自然人 7: 9/11', 'grid1.1.1 商业企业 4: 3', 'grid1.1.2 总计 11: 12/14'],
    ],
    [
      'columns alone, one of them nobody’s',
      '自然人|商业企业|总计|窗口 / 7|4|11|1',
      ['grid1.1.0 自然人 7: 9/11', 'grid1.1.1 商业企业 4: 3', 'grid1.1.2 总计 11: 12/14'],
    ],
    ['columns alone, one of them nobody’s, with the figures of some row', '自然人|商业企业|总计|窗口 / 6|2|8|1', []],
    ['columns alone, with the figures of some row', '自然人|商业企业|总计 / 6|2|8', []],
    ['two columns alone', '自然人|商业企业 / 7|4', []],
    ['columns of a row that the form has not', '|自然人|商业企业|总计 / 接待来访|7|4|11', []],
    [
      'a column more than the form has',
      '|自然人|商业企业|总计|窗口 / 予以公开|6|2|8|1',
      ['grid1.1.1 予以公开·自然人 6: 6', 'grid1.1.2 予以公开·商业企业 2: 2', 'grid1.1.3 予以公开·总计 8: 8'],
    ],
    [
      'a row of three with all its figures',
      '规范性文件|1|2|5',
      ['grid1.0.1 规范性文件 1: 1', 'grid1.0.2 规范性文件 2: 0', 'grid1.0.3 规范性文件 5: 4'],
    ],
    ['a row with some of its figures', '予以公开|6|2|0|0', []],
    ['a row of one figure', '行政许可|3', []],
    ['figures under heads that name nothing', '|甲|乙|丙 / 规范性文件|1|2|5', []],
    ['figures under some heads, which name nothing', '|甲||丙 / 规范性文件|1|2|5', []],
    ['a row with a variant of its label', '|自然人 / 其他处理|6', ['grid1.1.1 其他处理·自然人 6: 0']],
    ['a row in few words', '|自然人 / 上年结转|6', ['grid1.1.1 上年结转·自然人 6: 2']],
    ['words that two rows hold', '|自然人 / 属于信息|6', []],
    ['what was received, in two characters', '|自然人 / 新收|6', ['grid1.1.1 新收·自然人 6: 9/11']],
    ['what was received, with its unit', '|自然人 / 新收件数|6', ['grid1.1.1 新收件数·自然人 6: 9/11']],
    ['a head right above, not one below', '|自然人 / 予以公开|6 / |商业企业', ['grid1.1.1 予以公开·自然人 6: 6']],
    ['of two heads the nearer', '|商业企业 / |自然人 / 予以公开|6', ['grid1.2.1 予以公开·自然人 6: 6']],
    ['a row named behind its figure', '自然人| / 6|予以公开', []],
    ['a year without a row of what was received', '|2023年 / 予以公开|8', []],
    ['a row of what was received without a year', '|数量 / 本年新收申请数量|12 / 予以公开|8', []],
    [
      'under a year alone, by count',
      '2023年 / |件数 / 本年新收申请数量|12 / 予以公开|8',
      ['grid1.2.1 本年新收申请数量·件数 12: 12/14', 'grid1.3.1 予以公开·件数 8: 8'],
    ],
    ['under a year alone, under another head', '2023年 / |占比 / 本年新收申请数量|12 / 予以公开|8', []],
    ['under another year alone', '2022年 / |件数 / 本年新收申请数量|12', []],
    ['rows of years', '|本年新收申请数量 / 2022年|5 / 2023年|12', ['grid1.2.1 本年新收申请数量 12: 12/14']],
    ['a row of another time', '|自然人 / 予以公开（去年）|6', []],
    ['a column of another time', '|自然人（同比）|商业企业 / 予以公开|6|2', ['grid1.1.2 予以公开·商业企业 2: 2']],
    ['a figure of seven digits is a word', '|自然人|商业企业 / 予以公开|1234567|2', ['grid1.1.2 予以公开·商业企业 2: 2']],
    ['a form’s row beside another form’s column', '|结果纠正 / 予以公开|6', []],
    ['cases by their kind, beside their figures', '行政复议|4件 / 行政诉讼|3件', ['grid1.0.1 行政复议 4: 4', 'grid1.1.1 行政诉讼 3: 3']],
    ['cases of one kind only', '行政复议 / 4', []],
    ['cases among two other words', '行政复议|行政诉讼|信访|投诉 / 4|3||', ['grid1.1.0 行政复议 4: 4', 'grid1.1.1 行政诉讼 3: 3']],
    ['cases among three', '行政复议|行政诉讼|信访|投诉|举报 / 4|3|||', []],
    ['another kind beside them', '行政复议|行政诉讼|信访 / 4|3|2', ['grid1.1.0 行政复议 4: 4', 'grid1.1.1 行政诉讼 3: 3']],
    ['a row named by three characters', '|自然人 / 予公开|6', []],
  ])('%s: %s', (_, rows, said) => {
    expect(told(rows.split(' / ').map((row) => row.split('|')))).toEqual(said);
  });

  test.each<[why: string, caption: string, count: number]>([
    ['no year', '依申请公开办理情况', 3],
    ['this year', '2023年依申请公开办理情况', 3],
    ['this year, behind a name', '我局2023年依申请公开办理情况', 3],
    ['another year, behind a name', '我局2022年依申请公开办理情况', 0],
    ['two years', '2022年至2023年依申请公开办理情况', 3],
    ['three characters', '202', 3],
    ['more than forty characters', `2022年${'依'.repeat(40)}`, 3],
    ['forty characters', `2022年${'依'.repeat(35)}`, 0],
    ['figures of a longer time', '历年依申请公开办理情况', 0],
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

  test('what nobody can be sure of says nothing', () => {
    const rows = [byApplicant[0] ?? [], byApplicant[2] ?? []];
    expect(told(rows, null, {}, ['requests.granted.enterprise'])).toEqual([
      'grid1.1.1 予以公开·自然人 6: 6',
      'grid1.1.3 予以公开·总计 8: 8',
    ]);
    const cases = [
      ['行政复议', '行政诉讼'],
      ['4', '3'],
    ];
    expect(told(cases, null, { 'remedies.litigationDirect.total': null })).toEqual(['grid1.1.0 行政复议 4: 4']);
    expect(told(cases, null, {}, ['remedies.review.total'])).toEqual(['grid1.1.1 行政诉讼 3: 3']);
    expect(told(cases, null, { 'remedies.litigationDirect.total': '' })).toContain('grid1.1.1 行政诉讼 3: 2');
  });

  test('what was carried in is left out where nobody read it', () => {
    const rows = byApplicant.slice(0, 2);
    expect(told(rows, null, { 'requests.carriedIn.naturalPerson': null })[0]).toBe('grid1.1.1 本年新收·自然人 9: 9');
    expect(told(rows, null, { 'requests.carriedIn.naturalPerson': '' })[0]).toBe('grid1.1.1 本年新收·自然人 9: 9');
  });

  test('it says of which table, which figure, and where that stands', () => {
    const report = { ...exampleReport({ edition: '2021', facts }), year: YEAR };
    const cell = (text: string, row: number, column: number) => ({ text, row, column, place: place(row * 100 + column) });
    const cells = [cell('自然人', 0, 1), cell('予以公开', 1, 0), cell('6 件', 1, 1), cell('行政复议', 2, 0), cell('4', 2, 1)];
    const grid = { grid: 7, dataRows: 2, place: place(0), section: 3, before: null, after: null, cells };
    expect(toldCells(report, grid)).toEqual([
      { at: 'grid7.1.1', said: '予以公开·自然人', form: '表三', admitted: [6], figure: { text: '6', place: place(101) } },
    ]);
  });

  test('a table of so many cells is small, of one more it is not', () => {
    const words = (count: number) => Array.from({ length: count / 2 }, () => ['说明', '说明']);
    const rows = [
      ['', '自然人'],
      ['予以公开', '6'],
    ];
    expect(told([...rows, ...words(236), ['说明']])).toEqual(['grid1.1.1 予以公开·自然人 6: 6']);
    expect(told([...rows, ...words(238)])).toEqual([]);
    const figures = (count: number) => Array.from({ length: count }, () => ['予以公开', '6']);
    expect(told([['', '自然人'], ...figures(80)])).toHaveLength(80);
    expect(told([['', '自然人'], ...figures(81)])).toEqual([]);
  });

  test('a large table is compared as a copy, not here', () => {
    const wide = Array.from({ length: 20 }, () => ['予以公开', '6', '2', '8']);
    expect(told([byApplicant[0] ?? [], ...wide])).toHaveLength(60);
    expect(told([byApplicant[0] ?? [], ...wide, ...wide])).toEqual([]);
  });
});
