import { expect, test } from 'vitest';
import type { Paragraph } from '../../../lib/document/document';
import { readText } from '../../../lib/sources/text';
import { editionById } from '../../../lib/statute';
import { lexiconOf } from '../../../lib/statute/lexicon';
import { layouts } from '../../../lib/tables/layouts';
import { observe } from '../../../lib/tables/rows/observe';

const lexicon = lexiconOf(editionById('2021'));
const empty = readText('x', { name: null });
const paragraph = (text: string): Paragraph => ({
  kind: 'paragraph',
  text,
  place: { kind: 'line', line: 1, span: null },
  heading: null,
  furniture: false,
});
const observed = (lines: readonly string[], headings: readonly number[] = []) =>
  observe({ ...empty, blocks: lines.map(paragraph) }, lexicon, new Set(headings), layouts);
/** Each row as its labels, a bar, its values. */
const rowsOf = (lines: readonly string[], headings: readonly number[] = []) =>
  observed(lines, headings).map(({ labels, values }) =>
    [...labels.map(({ text }) => text), '|', ...values.map(({ text }) => text)].join(' '),
  );

const SEVEN = '3 0 0 0 0 0 3';
const sentence = (length: number) => '本年度完善制度'.repeat(length).slice(0, length);

test.each<[what: string, lines: readonly string[], rows: readonly string[]]>([
  ['each cell on a line of its own', ['规章', '3', '1', '20', '行政许可', '97'], ['规章 | 3 1 20', '行政许可 | 97']],
  ['a label without values, and the next row', ['行政许可', '行政处罚', '3'], ['行政许可 |', '行政处罚 | 3']],
  ['words above the first row', ['某市统计', '行政许可', '97'], ['某市统计 |', '行政许可 | 97']],
  ['a group, its row and its values', ['三、本年度办理结果', '（一）予以公开', SEVEN], [`三、本年度办理结果 (一)予以公开 | ${SEVEN}`]],
  ['a row without its label behind another', ['规章', '3 1 20', '附', '5 0 9'], ['规章 | 3 1 20', '附 | 5 0 9']],
  ['figures before any label', ['3', '1', '规章', '20'], ['| 3 1', '规章 | 20']],
  ['a column’s word that is a row’s too is no row yet', ['自然人', '其他', '总计', '3'], ['自然人 其他 总计 | 3']],
  ['columns one by one behind a row’s label', ['规章', '本年制发件数', '3', '现行有效件数：20', '本年废止件数', '1'], ['规章 | 3 1 20']],
  [
    'a column below a caption is no more that row’s',
    ['行政强制', '第二十条第（八）项', '本年处理决定数量', '4'],
    ['行政强制 |', '第二十条第(八)项 本年处理决定数量 | 4'],
  ],
  ['numbered, it is one', ['3.其他', '若干', '0'], ['3.其他 | 若干 0']],
])('lines of a table: %s', (_, lines, rows) => {
  expect(rowsOf(lines)).toEqual(rows);
});

test.each<[what: string, lines: readonly string[], rows: readonly string[]]>([
  ['a sentence parts a label from figures below it', ['行政许可', sentence(71), '97'], ['行政许可 |', '| 97']],
  ['as long as a cell may be', ['行政许可', sentence(70), '97'], [`行政许可 ${sentence(70)} | 97`]],
  ['a page’s number is none', ['规章', '3', '- 2 -', '1', '第 3 页 共 9 页', '3 / 9', '20'], ['规章 | 3 1 20']],
  ['a dash and a figure are cells', ['规章', '-', '1', '20'], ['规章 | - 1 20']],
])('what stands between lines: %s', (_, lines, rows) => {
  expect(rowsOf(lines)).toEqual(rows);
});

test.each<[what: string, lines: readonly string[], rows: readonly string[]]>([
  ['where a value is due', ['规章', '若干', '1', '20'], ['规章 | 若干 1 20']],
  ['of six characters', ['规章', '详见附件二表', '1', '20'], ['规章 | 详见附件二表 1 20']],
  ['of seven is a label’s', ['规章', '详见本页附件二', '1', '20'], ['规章 详见本页附件二 | 1 20']],
  ['one character is a piece of something', ['规章', '甚', '1', '20'], ['规章 甚 | 1 20']],
  ['behind the last value begins a row', ['行政许可', '97', '若干', '3'], ['行政许可 | 97', '若干 | 3']],
  ['in brackets is a remark on the label', ['规章', '（含令）', '1', '20'], ['规章 (含令) | 1 20']],
  ['within the label’s own bracket', ['（二）部分公开（区分处理', '只计这一', '1'], ['(二)部分公开(区分处理 只计这一 | 1']],
  ['without a label before it is none', ['若干', '3'], ['若干 | 3']],
])('a word %s', (_, lines, rows) => {
  expect(rowsOf(lines)).toEqual(rows);
});

test.each<[what: string, lines: readonly string[], rows: readonly string[]]>([
  ['beside the first line', ['2.其他法律行政法', SEVEN, '规禁止公开'], [`2.其他法律行政法 规禁止公开 | ${SEVEN}`]],
  [
    'beside the second of three',
    ['1.申请人无正当理由', '逾期不补正、行政机关', SEVEN, '不再处理其政府信息公开申请'],
    [`1.申请人无正当理由 逾期不补正、行政机关 不再处理其政府信息公开申请 | ${SEVEN}`],
  ],
  [
    'beside the first, a group’s label before it',
    ['（三）不予公开', '2.其他法律行政法', SEVEN, '规禁止公开'],
    [`(三)不予公开 2.其他法律行政法 规禁止公开 | ${SEVEN}`],
  ],
  ['and the next row', ['2.其他法律行政法', SEVEN, '3.危及', SEVEN], [`2.其他法律行政法 | ${SEVEN}`, `3.危及 | ${SEVEN}`]],
  ['and a remark of its own', ['行政许可', '97', '注：以决定书为准'], ['行政许可 | 97', '注:以决定书为准 |']],
])('the values of a label on several lines %s', (_, lines, rows) => {
  expect(rowsOf(lines)).toEqual(rows);
});

test.each<[what: string, lines: readonly string[], rows: readonly string[]]>([
  ['are rows of their own', ['（一）予以公开', '三、', '本年', SEVEN], ['三、 |', '本年 |', `(一)予以公开 | ${SEVEN}`]],
  ['are not the last characters of a label', ['2.其他法律行政法规禁止', '公开', SEVEN], [`2.其他法律行政法规禁止 公开 | ${SEVEN}`]],
])('pieces of a group’s label that runs down beside its rows %s', (_, lines, rows) => {
  expect(rowsOf(lines)).toEqual(rows);
});

test('a section’s heading is a row of its own', () => {
  const lines = ['行政许可', '四、政府信息公开行政复议、行政诉讼情况', '3'];
  expect(rowsOf(lines, [1])).toEqual(['行政许可 |', '四、政府信息公开行政复议、行政诉讼情况 |', '| 3']);
});

test('a row knows from which block to which it reaches, and that its blanks may have been lost', () => {
  const rows = observed(['附表', '规章', '3', '三、', '1', '20', '行政许可', '97']);
  expect(rows.map(({ block, lastBlock, layout }) => [block, lastBlock, layout])).toEqual([
    [0, 0, 'flow'],
    [3, 3, 'flow'],
    [1, 5, 'flow'],
    [6, 7, 'flow'],
  ]);
});
