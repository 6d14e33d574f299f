import { expect, test } from 'vitest';
import type { Grid } from '../../lib/document/grid';
import { partedText, saidOtherwise, saidRows } from '../../lib/document/said-rows';

const isFigure = (text: string) => !/[\u3400-\u9fff]/.test(text);
const rows = saidRows(
  grid([
    ['', '自然人', '法人', '总计'],
    ['一、新收', '3', '', '3'],
    ['二、结转', '1', '—', '1'],
    ['（一）公开', '4', '0', '4'],
  ]),
  isFigure,
);

function grid(texts: readonly (readonly string[])[]): Grid {
  const place = { kind: 'dom', selector: 'table', quote: '' } as unknown as Grid['place'];
  const cells = texts.flatMap((row, y) =>
    row.map((text, x) => ({
      ...{ row: y, column: x, rowSpan: 1, columnSpan: 1, raw: text, text, places: [place], confidence: 1 },
      state: text === '' ? ('blank' as const) : ('text' as const),
    })),
  );
  return { kind: 'grid', index: 0, rows: texts.length, columns: 4, cells, place };
}

test('the label of a row is the words right before its figures', () => {
  expect(rows.map(({ label, figures }) => [label, ...figures])).toEqual([
    ['一、新收', '3', '', '3'],
    ['二、结转', '1', '0', '1'],
    ['(一)公开', '4', '0', '4'],
  ]);
});

test.each([
  ['lines with another figure', '一、新收\n3\n0\n9\n二、结转'],
  ['large figures one after the other', '一、新收\n341\n16\n453'],
  ['a line set by spaces', '一、新收   9   0   3'],
  ['nothing between', '二、结转100000'],
  ['a row of its own', '以下\n（一）公开\n4\n0\n5\n以上'],
  ['columns set one below another', '一、新收\n二、结转\n（一）公开\n3\n1\n9'],
])('%s is told', (_, text) => {
  expect(saidOtherwise(rows, partedText(text))).toBeGreaterThanOrEqual(0);
});

test.each([
  ['the same figures', '一、新收\n3\n0\n3\n二、结转\n1\n—\n1'],
  ['the same, blanks left out', '二、结转 1 0 1 （一）公开 4 0 4'],
  ['the same columns set one below another', '一、新收\n二、结转\n（一）公开\n3\n1\n4\n0\n4'],
  ['a sentence', '一、新收5件，（一）公开9件，共12345件。'],
  ['one number', '一、新收\n9\n件'],
  ['numbers with their units', '一、新收\n9件\n8件\n7件'],
  ['an amount with its unit', '一、新收7437.57万元。'],
  ['other words', '甲\n9\n9\n9\n乙\n123456'],
])('%s is not', (_, text) => {
  expect(saidOtherwise(rows, partedText(text))).toBe(-1);
});

test('of rows with one figure half must stand there', () => {
  const narrow = saidRows(
    grid(
      [
        ['规章', '3'],
        ['规范性文件', '12'],
        ['许可', '7'],
      ].map((row) => [...row]),
    ),
    isFigure,
  );
  expect(saidOtherwise(narrow, partedText('规章\n3\n规范性文件\n13\n许可\n7\n100000'))).toBeGreaterThanOrEqual(0);
  expect(saidOtherwise(narrow, partedText('规章\n4\n别的\n100000'))).toBe(-1);
  expect(saidOtherwise(narrow, partedText('规章\n3\n规范性文件\n12\n许可\n7\n100000'))).toBe(-1);
});

test('a word over columns is no label of a row with other columns', () => {
  const groups = saidRows(grid([['维持', '纠正', '总计'], ['1', '2', '3'].map((text) => text)].map((row) => [...row])), isFigure);
  expect(saidOtherwise(groups, partedText('总计\n5\n6\n7\n8\n9\n'))).toBe(-1);
  expect(saidOtherwise(groups, partedText('总计\n1\n2\n4\n'))).toBeGreaterThanOrEqual(0);
});

test('a long row with words between its figures, as columns of boxes are read', () => {
  const columns = ['维持', '纠正', '其他', '未结', '总计', '一维', '一纠', '一总', '二维', '二总'];
  const figures = ['11', '3', '', '5', '19', '4', '17', '21', '0', '8'];
  const long = saidRows(grid([columns, figures]), isFigure);
  const told = (other: readonly string[]) =>
    saidOtherwise(long, partedText(`前言\n${columns.map((name, at) => `${name}\n${other[at] || '0'}`).join('\n')}\n后记`));
  expect(told(figures)).toBe(-1);
  expect(told(figures.with(7, '23'))).toBeGreaterThanOrEqual(0);
  // So many others are another row.
  expect(told(['7', '7', '7', '5', '19', '4', '17', '21', '0', '8'])).toBe(-1);
});
