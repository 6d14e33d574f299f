import { describe, expect, test } from 'vitest';
import type { Document } from '../../../lib/document/document';
import type { Grid } from '../../../lib/document/grid';
import { normalise } from '../../../lib/document/normalise';
import { readText } from '../../../lib/sources/text';
import { editionById } from '../../../lib/statute';
import { bind } from '../../../lib/tables';
import { hotlineForm } from '../../statute/hotline-form';
import { gridOf, type Printed } from '../observed';

const edition = editionById('2021');
type Rows = readonly (readonly Printed[])[];

/** A page of these tables, in their order. */
function pageOf(...tables: readonly Rows[]): Document {
  const blocks = tables.map((rows, index): Grid => gridOf(rows, {}, index));
  return { ...readText('x', { name: null }), kind: 'html', blocks };
}

/** A text of these lines, each a paragraph. */
function textOf(...lines: readonly string[]): Document {
  const place = { kind: 'line', line: 1, span: null } as const;
  const blocks = lines.map((text) => ({ kind: 'paragraph' as const, text, place, heading: null, furniture: false }));
  return { ...readText('x', { name: null }), blocks };
}

const read = (document: Document, table: string, of = edition) => {
  const bound = bind(document, of, new Set());
  return {
    figures: Object.values(bound.facts).flatMap(({ table: own, raw, state }) => (own === table && state !== 'missing' ? [raw] : [])),
    told: bound.misfits.flatMap(({ kind, table: own, item, actual }) => (own === table ? [[kind, item, actual]] : [])),
    blocks: [...bound.tableBlocks],
  };
};

const disclosure = (rules: readonly string[] = ['3', '1', '20']): Rows => [
  ['第二十条第（一）项'],
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', ...rules],
  ['行政规范性文件', '5', '2', '30'],
  ['信息内容', '本年处理决定数量'],
  ['行政许可', '7'],
  ['行政处罚', '8'],
  ['行政强制', '9'],
  ['信息内容', '本年收费金额（单位：万元）'],
  ['行政事业性收费', '1.5'],
];
const own = ['3', '1', '20', '5', '2', '30', '7', '8', '9', '1.5'];

describe('a table of labels', () => {
  const without = (label: string) => disclosure().filter(([first]) => first !== label);
  test.each<[what: string, rows: Rows, figures: readonly string[], told: readonly unknown[]]>([
    ['as it is', disclosure(), own, []],
    ['without a row', without('行政处罚'), own.filter((one) => one !== '8'), [['missing-row', 'disclosure.penalty', 0]]],
    [
      'with a row more',
      [...disclosure().slice(0, 3), ['另行统计的其他文件数', '4', '4', '4'], ...disclosure().slice(3)],
      own,
      [['extra-row', null, 3]],
    ],
    [
      'with a row whose label was lost',
      disclosure().map((row) => (row[0] === '行政规范性文件' ? ['', ...row.slice(1)] : row)),
      own,
      [['label-lost', 'disclosure.normativeDocs', null]],
    ],
    ['with a row without figures', disclosure([]), own.slice(3), [['missing-row', 'disclosure.rules', 0]]],
    ['with a row of two figures', disclosure(['3', '1']), own.slice(3), [['value-count', 'disclosure.rules', 2]]],
    [
      'with its columns in another order',
      disclosure().map((row) => (row.length === 4 ? [row[0] ?? '', ...row.slice(1).reverse()] : row)),
      own,
      [],
    ],
    ['none', [['甲', '1']], [], [['missing-table', null, 0]]],
  ])('%s', (_, rows, figures, told) => {
    const found = read(pageOf(rows), 'disclosure');
    expect([found.figures, found.told]).toEqual([figures, told]);
  });

  test('of pairs', () => {
    const rows = hotlineForm.tables[0]?.rows.map(({ label }, nth) => [label, String(nth)]) ?? [];
    expect(read(pageOf(rows), 'calls', hotlineForm)).toEqual({ figures: rows.map(([, figure]) => figure), told: [], blocks: [0] });
    expect(read(pageOf(rows.slice(1)), 'calls', hotlineForm).told).toEqual([['missing-row', 'calls.received', 0]]);
  });
});

describe('a row of groups', () => {
  const four = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const fifteen = (from: number) => Array.from({ length: 15 }, (_, nth) => String(from + nth));
  const header: Rows = [
    [
      ['行政复议', 5],
      ['行政诉讼', 10],
    ],
    [...Array(5).fill(''), ['未经复议直接起诉', 5], ['复议后起诉', 5]],
    [...four, ...four, ...four],
  ];
  const remedies = (from: number): Rows => [...header, fifteen(from)];
  const far: Rows = Array(14).fill(['甲']);
  const requests: Rows = [
    ['', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
    ['一、本年新收政府信息公开申请数量', '1', '0', '0', '0', '0', '0', '1'],
    ['二、上年结转政府信息公开申请数量', '1', '0', '0', '0', '0', '0', '1'],
  ];

  test('behind the table before it, of two; in front of it, where none is behind', () => {
    expect(read(pageOf(remedies(21), far, requests, remedies(41)), 'remedies').figures).toEqual(fifteen(41));
    expect(read(pageOf(remedies(21), far, requests), 'remedies').figures).toEqual(fifteen(21));
    expect(read(pageOf(remedies(21)), 'remedies').figures).toEqual(fifteen(21));
    expect(read(pageOf(far, requests), 'remedies')).toMatchObject({ figures: [], told: [['missing-table', null, 0]] });
  });

  test('noise above it is told', () => {
    const noisy: Rows = [...header, ['1', '2', '3', ...Array(12).fill('#')], fifteen(21)];
    expect(read(pageOf(noisy), 'remedies')).toMatchObject({ figures: fifteen(21), told: [['noise', null, 15]] });
  });

  const lines = ['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉', ...four.slice(0, 4), ...four.slice(0, 4), ...four];
  test.each<[what: string, figures: readonly string[], told: readonly unknown[]]>([
    ['without a figure', [], []],
    ['with three', ['3', '4', '5'], [['value-count', 'remedies', 3]]],
  ])('a header in lines %s is a row that was lost', (_, figures, told) => {
    const found = read(textOf(...lines, ...figures), 'remedies');
    expect(found.figures).toEqual([]);
    expect(found.told).toEqual(told);
  });
});

describe('blocks that are part of a table', () => {
  const blocksOf = (...tables: readonly Rows[]) => read(pageOf(...tables), 'disclosure').blocks;
  test.each<[what: string, tables: readonly Rows[], blocks: readonly number[]]>([
    ['its own', [disclosure()], [0]],
    ['of a page without one', [[['甲', '1']]], []],
    ['its second half', [disclosure().slice(0, 4), disclosure().slice(4)], [0, 1]],
    [
      'one between its halves with a row of its width',
      [disclosure().slice(0, 4), [['另行统计', '4', '4', '4']], disclosure().slice(4)],
      [0, 1, 2],
    ],
    ['but not a small one that tells a figure again', [disclosure().slice(0, 4), [['网上受理', '4']], disclosure().slice(4)], [0, 2]],
    ['nor one of words', [disclosure().slice(0, 4), [['网上受理']], disclosure().slice(4)], [0, 2]],
  ])('%s', (_, tables, blocks) => {
    expect(blocksOf(...tables)).toEqual(blocks);
  });

  test('lines of its labels and figures, and a group’s label wherever it stands, but no sentence between them', () => {
    const labels = (edition.tables[1]?.rows ?? []).slice(0, 4).map(({ label }) => normalise(label));
    const seven = '1 0 0 0 0 0 1';
    const [first = '', second = '', third = ''] = labels;
    const found = (lines: readonly string[]) => read(textOf(...lines), 'requests').blocks;
    expect(found([first, seven, second, seven, third, seven])).toEqual([0, 1, 2, 3, 4, 5]);
    expect(found([first, seven, '以上两项已经办理，另行公布。', second, seven, third, seven])).toEqual([0, 1, 3, 4, 5, 6]);
    expect(found([first, seven, second, seven, '甲', '三、本年度办理结果', '乙'])).toEqual([0, 1, 2, 3]);
  });
});
