import { describe, expect, test } from 'vitest';
import { inFormOrder } from '../../../lib/tables/columns/columns';
import type { ObservedRow } from '../../../lib/tables/rows/observed-row';
import type { Printed } from '../observed';
import { gridded, type Rows, slotsOf, toldOf, wordsOf } from './told-headers';

describe('a header of groups', () => {
  const four = [...new Set(slotsOf('remedies').map(({ column }) => column))];
  const groups = [...new Set(slotsOf('remedies').map(({ group }) => group?.label ?? ''))];
  const table = (over: readonly string[] | null, columns: readonly string[] = groups.flatMap(() => four)): Rows => [
    ...(over ? [over.map((name) => [name, four.length] as const)] : []),
    columns,
    Array(15).fill('0'),
  ];
  const of = (group: string) =>
    slotsOf('remedies').flatMap(({ path, group: own }) => (own?.id === group ? [path.split('.').slice(-2).join('.')] : []));
  const told = (rows: Rows) => toldOf(gridded(rows), { table: 'remedies' });

  test.each<[what: string, rows: Rows, told: readonly string[]]>([
    ['as the form has it', table(groups), []],
    ['without their names', table(null), []],
    [
      'one named as another',
      table([groups[0] ?? '', groups[1] ?? '', groups[1] ?? '']),
      [['header', ...of('litigationAfterReview')].join(' ')],
    ],
    [
      'one of them under another word',
      table([groups[0] ?? '', '某某', groups[2] ?? '']),
      [['header', ...of('litigationDirect')].join(' ')],
    ],
    ['a column of one named as another', table(groups, ['结果纠正', ...groups.flatMap(() => four).slice(1)]), ['header review.upheld']],
  ])('%s', (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });

  const [review = '', direct = '', after = ''] = groups;
  const all = groups.flatMap(() => four);
  const said = (...over: Rows) => wordsOf(gridded([...over, all, Array(15).fill('0')]), { table: 'remedies' });
  test('one that reaches over a column of the next is told at that column', () => {
    expect(
      said([
        [review, 4],
        [direct, 6],
        [after, 5],
      ]),
    ).toEqual([`“总计”一列的表头印作“${direct}”，按位置认作“总计”`]);
    expect(
      said([
        [review, 6],
        [direct, 4],
        [after, 5],
      ]),
    ).toEqual([`“结果维持”一列的表头印作“${review}”，按位置认作“结果维持”`]);
  });

  test('one above all of them is told at the columns that are not its own', () => {
    expect(
      said(
        [[review, 15]],
        [
          [review, 5],
          [direct, 5],
          [after, 5],
        ],
      ),
    ).toEqual([`“行政诉讼”各列的上方印作“${review}”，按位置认作“行政诉讼”`]);
  });

  test('two words in each other’s place are told at the columns of each', () => {
    expect(
      said(
        [
          ['行政诉讼', 5],
          [review, 10],
        ],
        [...Array(5).fill(''), [direct, 5], [after, 5]],
      ),
    ).toEqual([`“${review}”各列的上方印作“行政诉讼”，按位置认作“${review}”`, `“行政诉讼”各列的上方印作“${review}”，按位置认作“行政诉讼”`]);
  });

  test('over its columns stands what is named, whatever word stands over both lawsuits', () => {
    expect(
      said(
        [
          [review, 5],
          ['行政诉讼', 10],
        ],
        [...Array(5).fill(''), [direct, 5], [after, 5]],
      ),
    ).toEqual([]);
    expect(
      said(
        [
          [review, 5],
          ['民事诉讼', 10],
        ],
        [...Array(5).fill(''), [direct, 5], [after, 5]],
      ),
    ).toEqual(['“行政诉讼”各列的上方印作“民事诉讼”，按位置认作“行政诉讼”']);
  });
});

describe('a header over each block', () => {
  const [issued = '', repealed = '', inForce = ''] = slotsOf('disclosure').map(({ column }) => column);
  const block = (header: readonly Printed[], values: readonly Printed[] = ['3', '1', '20']): Rows => [
    ['信息内容', ...header],
    ['规章', ...values],
    ['行政规范性文件', ...values],
  ];

  test.each<[what: string, rows: Rows, told: readonly string[]]>([
    ['as the form has it', block([issued, repealed, inForce]), []],
    ['in an order of its own', block([inForce, repealed, issued]), []],
    ['named as another, told once for all rows of the block', block([repealed, repealed, inForce]), ['header issued']],
    ['of two names alike each stands for its own place', block([`${inForce}（百件）`, repealed, inForce]), ['header issued']],
    [
      'a name repeated over each column that it spanned',
      block([issued, issued, repealed, repealed, inForce], ['3', '3', '1', '1', '20']),
      [],
    ],
    ['without a name', block([issued, '', inForce]), ['header repealed']],
    ['no header', block([]).slice(1), ['header issued repealed inForce issued repealed inForce']],
    ['in hundreds', block([issued, repealed, `${inForce}（百件）`]), ['remark inForce']],
  ])('%s', (_, rows, told) => {
    expect(toldOf(gridded(rows), { table: 'disclosure' })).toEqual(told);
  });

  const unnamed = (name: string) => `“${name}”一列没有表头，按位置认作“${name}”`;

  test.each<[what: string, rows: Rows, words: readonly string[]]>([
    ['named as another', block([repealed, repealed, inForce]), [`“${issued}”一列的表头印作“${repealed}”，按位置认作“${issued}”`]],
    ['a dash for the last name', block([issued, repealed, '—']), [`“${inForce}”一列的表头印作“—”，按位置认作“${inForce}”`]],
    ['nothing for the last name', block([issued, repealed]), [`“${inForce}”一列没有表头，按位置认作“${inForce}”`]],
    ['a name and a value for the first column alone', block([issued], ['3']).slice(0, 2), [repealed, inForce].map(unnamed)],
    [
      'each block has one of its own',
      [...block([issued, repealed, repealed]), ['信息内容', '本年收费金额'], ['行政许可', '7'], ['行政处罚', '8']],
      [
        `“${inForce}”一列的表头印作“${repealed}”，按位置认作“${inForce}”`,
        '“本年处理决定数量”一列的表头印作“本年收费金额”，按位置认作“本年处理决定数量”',
      ],
    ],
    [
      'the caption of another article above it',
      [['第二十条第（五）项'], ...block([issued, repealed, inForce])],
      ['“第二十条第（一）项”一栏印作“第二十条第(五)项”，按行名认作“第二十条第（一）项”'],
    ],
  ])('in words: %s', (_, rows, words) => {
    expect(wordsOf(gridded(rows), { table: 'disclosure' })).toEqual(words);
  });

  test('a caption is told once a block, and only where it stands in the same table, between it and the row above', () => {
    const [five, one] = ['第二十条第（五）项', '第二十条第（一）项'];
    const head = ['信息内容', issued, repealed, inForce];
    const rows = [[five], head, ['规章', '3', '1', '20'], [five], head, ['行政规范性文件', '3', '1', '20']];
    expect(wordsOf(gridded(rows), { table: 'disclosure' })).toEqual([`“${one}”一栏印作“第二十条第(五)项”，按行名认作“${one}”`]);
    expect(wordsOf(gridded([[five], ['某某', '7'], ...rows.slice(1, 3)]), { table: 'disclosure' })).toEqual([]);
    expect(wordsOf(gridded([[five], ['某某', ''], ...rows.slice(1, 3)]), { table: 'disclosure' })).toHaveLength(1);
    expect(wordsOf(gridded([['第二十条第一款'], ...rows.slice(1, 3)]), { table: 'disclosure' })).toEqual([]);
    const [above, ...own] = gridded(rows.slice(0, 3));
    expect(above && wordsOf([{ ...above, block: 7 }, ...own], { table: 'disclosure' })).toEqual([]);
    const flow = gridded(rows).map((row): ObservedRow => ({ ...row, layout: 'flow' }));
    expect(wordsOf(flow, { table: 'disclosure' })).toEqual([]);
  });

  test('lines of a text have none', () => {
    const flow = gridded(block([repealed, repealed, inForce])).map((row): ObservedRow => ({ ...row, layout: 'flow' }));
    expect(toldOf(flow, { table: 'disclosure' })).toEqual([]);
  });

  test('a row that was put into the form’s order keeps the header that it stood below', () => {
    const rows = gridded(block([inForce, repealed, `${issued}（百件）`], ['20', '1', '3']));
    const as = (row: ObservedRow) => inFormOrder(row, { order: [2, 1, 0], width: 3 });
    expect(toldOf(rows, { table: 'disclosure', as })).toEqual(['remark issued']);
  });

  test('a unit of money is no remark over money', () => {
    const rows: Rows = [
      ['信息内容', '本年收费金额（单位：万元）'],
      ['行政事业性收费', '12.5'],
    ];
    expect(toldOf(gridded(rows), { table: 'disclosure' })).toEqual([]);
  });
});
