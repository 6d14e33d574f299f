import { describe, expect, test } from 'vitest';
import { type Document, emptyMetadata } from '../../lib/document/document';
import { findHeadings } from '../../lib/recognise/outline/outline';
import { editionById } from '../../lib/statute';

const lines = (...texts: string[]): Document => ({
  kind: 'text',
  name: null,
  meta: emptyMetadata,
  links: [],
  pictures: [],
  blocks: texts.map((text, index) => ({
    kind: 'paragraph',
    text,
    heading: null,
    furniture: false,
    place: { kind: 'line', line: index + 1, span: null },
  })),
});
const headings = (...texts: string[]) =>
  findHeadings(lines(...texts), editionById('2021')).map(({ section, ordinal, tail }) => [section.number, ordinal, tail]);

describe('section headings are told by their words', () => {
  test.each([
    ['一、总体情况', 1, '一'],
    ['总体情况', 1, null],
    ['一、2023年政务公开总体情况', 1, '一'],
    ['二、行政机关主动公开政府信息情况', 2, '二'],
    ['三、主动公开政府信息情况', 2, '三'],
    ['四、因政府信息公开工作被申请行政复议提起行政诉讼情况', 4, '四'],
    ['四、政府信息公开行政复议及行政诉讼情况', 4, '四'],
    ['l六、存在的主要问题及改进情况', 5, '六'],
    ['五、政府信息公开工作存在的问题及改进措施', 5, '五'],
    ['第一部分 总体情况', 1, '一'],
    ['第四章 政府信息公开行政复议、行政诉讼情况', 4, '四'],
    ['六、其它需要报告事项', 6, '六'],
    ['六、 其他需要报告的事项：', 6, '六'],
  ])('%s', (text, number, ordinal) => {
    expect(headings(text)).toEqual([[number, ordinal, '']]);
  });

  test('the body may stand on the heading’s line', () => {
    expect(headings('六、其他需要报告的事项 无。')).toEqual([[6, '六', '无。']]);
  });

  test.each([
    '一、本年新收政府信息公开申请数量',
    '三、本年度办理结果',
    '四、结转下年度继续办理',
    '（一）主动公开政府信息情况',
    '（）主动公开政府信息情况。',
    '一、工作完成情况',
    '报告全文由总体情况、主动公开政府信息情况等六部分组成。',
    '表三：收到和处理政府信息公开申请情况',
  ])('%s is none', (text) => {
    expect(headings(text)).toEqual([]);
  });

  test('a table of contents is not taken for the sections', () => {
    const titles = [
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ];
    const body = titles.flatMap((title) => [title, '本节正文若干。']);
    expect(findHeadings(lines(...titles, ...body), editionById('2021')).map((heading) => heading.block)).toEqual([6, 8, 10, 12, 14, 16]);
  });
});
