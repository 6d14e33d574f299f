import { expect, test } from 'vitest';
import { rivalTitles } from '../../lib/recognise/titles/rival-titles';
import { parseTitle } from '../../lib/recognise/titles/title';
import { readHtml } from '../../lib/sources/html';

const OWN = '青河县民政局2023年政府信息公开工作年度报告';
const rivalsOf = (name: string, above: string) => {
  const page = readHtml(`<title>${name}</title><body>${above}<h1>${OWN}</h1><p>全年新收申请2件。</p>`, { name: null, url: null });
  const line = page.blocks.find((block) => block.kind === 'paragraph' && block.text === OWN);
  return rivalTitles(page, line ? parseTitle(OWN, line.place, true) : null).map(({ at }) => at);
};

test.each([
  ['青河县民政局2023年政府信息公开工作年度报告_青河县人民政府', ''],
  ['政府信息公开年报-2024-青河县人民政府', ''],
  ['2024年政府信息公开工作年度报告', ''],
  ['青河县人民政府2023年政府信息公开工作年度报告', ''],
  ['', '<p>县民政局2023年政府信息公开工作年度报告</p>'],
  ['', '<ul><li><a href="a">青河县民政局2022年政府信息公开工作年度报告</a></li></ul>'],
  ['', '<p>上一篇：青河县民政局2022年政府信息公开工作年度报告</p>'],
])('no other report: %s %s', (name, above) => {
  expect(rivalsOf(name, above)).toEqual([]);
});

test('another year, another body: in the name of the page, above the report', () => {
  expect(rivalsOf('青河县民政局2022年政府信息公开工作年度报告 - 青河县人民政府', '')).toEqual(['page']);
  expect(rivalsOf('青河县水利局2023年政府信息公开工作年度报告', '')).toEqual(['page']);
  expect(rivalsOf('', '<div>青河县民政局2022年政府信息公开工作年度报告</div>')).toEqual(['heading']);
});
