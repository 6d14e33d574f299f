import { expect, test } from 'vitest';
import { isChartOfReport } from '../../../lib/sources/look/words/chart-names';
import { chartSaysOtherwise } from '../../../lib/sources/look/words/chart-words';

const rows = [
  { label: '一、本年新收政府信息公开申请数量', figures: ['12', '3', '0', '15'] },
  { label: '(一)予以公开', figures: ['9', '1', '', '10'] },
  { label: '规章', figures: ['0', '2'] },
];

test.each<[why: string, texts: readonly string[], isOther: boolean]>([
  ['a row’s name with a figure of the tables', ['予以公开', '10'], false],
  ['a row’s name with another figure', ['予以公开', '11'], true],
  ['both in one text', ['予以公开 11'], true],
  ['a part of a long name', ['新收政府信息公开申请', '16'], true],
  ['an axis', ['予以公开', '0', '20', '40', '60', '10'], false],
  ['what looks like an axis and goes on otherwise', ['予以公开', '0', '20', '40', '61'], true],
  ['steps without nought', ['予以公开', '20', '40', '60'], true],
  ['years, months and shares', ['予以公开', '2023', '7月', '66%', '10'], false],
  ['of other matters', ['政策解读', '118'], false],
  ['figures without a word', ['12', '33', '71'], true],
  ['figures of the tables without a word', ['12', '3', '15'], false],
  ['two figures without a word may be anything', ['33', '71'], false],
  ['nothing', [], false],
])('a chart with %s', (_, texts, isOther) => {
  expect(chartSaysOtherwise(rows, texts)).toBe(isOther);
});

test.each<[called: string, isChart: boolean]>([
  ['图1 依申请公开办理情况统计图', true],
  ['各类申请答复结果占比饼图', true],
  ['申请数据图表', true],
  ['表三：收到和处理申请情况', true],
  ['我局召开政务公开培训会', false],
  ['政府信息公开指南宣传海报', false],
  ['机构分布地图', false],
  [`${'本机关认真做好政府信息公开工作'.repeat(3)}情况统计图`, false],
])('a picture called %s', (called, isChart) => {
  expect(isChartOfReport(called)).toBe(isChart);
});
