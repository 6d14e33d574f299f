import { expect, test } from 'vitest';
import { isOrnament, isSaid, isTableNumber, wordsOf } from '../../../lib/sources/look/words/said-by-style';

test.each(['表1', '（一）', '第三章', '01', '1.2', '一、', '发布时间：', '→', ''])('“%s” says nothing of the report', (said) => {
  expect(isOrnament(said)).toBe(true);
  expect(isSaid(said, false)).toBe(false);
});

test.each(['本表作废', '2012年数据', '予以公开25件', '各行下移一行', '单位：', '（以百计数）'])('“%s” says something', (said) => {
  expect(isSaid(said, false)).toBe(true);
});

test('links and bars are called something', () => {
  expect(isSaid('打印本页', true)).toBe(false);
  expect(isSaid('下载12', true)).toBe(false);
  expect(isSaid('本报告已停止使用', true)).toBe(true);
  expect(isSaid('本页作废', true)).toBe(true);
});

test('a table may have a number, not a figure', () => {
  expect(isTableNumber(wordsOf('"表" counter(t)', () => null))).toBe(true);
  expect(isTableNumber(wordsOf('"47"', () => null))).toBe(false);
  expect(isTableNumber(wordsOf('attr(data-t)', () => '总计47'))).toBe(false);
});
