import { expect, test } from 'vitest';
import { audit } from '../../../lib/audit';
import { readHtml } from '../../../lib/sources/html';
import { errataIn } from '../../../lib/tables/printed/errata';
import { errataTails, rightNames, wrongNames } from '../../../lib/tables/printed/errata-words';
import { wordCases } from '../../document/word-cases';
import { makeReport, renderHtml } from '../../generator';

const report = makeReport(11, '2021');
const page = renderHtml(report, 'inline');
const verdictOf = (html: string) =>
  audit(readHtml(html, { name: 'page.html', url: null }), { capturedAt: '2026-01-01T00:00:00Z', file: 'page.html' }).verdict;
const atEnd = (part: string) => verdictOf(page.replace('</div></body>', `${part}</div></body>`));
const above = (part: string) => verdictOf(page.replace(/<table(?=(?:(?!<table)[\s\S])*申请人情况)/, `${part}$&`));
const year = report.identity.year;

test.each([
  '<table><tr><th>位置</th><th>误</th><th>正</th></tr><tr><td>表三第一行</td><td>12</td><td>21</td></tr></table>',
  '<table><tr><th>更正前</th><th>更正后</th></tr><tr><td>12</td><td>21</td></tr></table>',
  '<dl><dt>原文</dt><dd>12件</dd><dt>现改</dt><dd>21件</dd></dl>',
  '<p>误：</p><p>12</p><p>正：</p><p>21</p>',
])('what a page puts right at its end leaves its figures open: %s', (errata) => {
  expect(atEnd(errata)).not.toBe('consistent');
});

test.each(['<table><tr><th>序号</th><th>文件名称</th></tr><tr><td>1</td><td>更正后的公开指南</td></tr></table>', '<p>原文</p><p>附件</p>'])(
  'a list of something else does not: %s',
  (list) => {
    expect(atEnd(list)).toBe('consistent');
  },
);

test.each([
  ['<select><option>件<option selected>百件</select>', '单位', false],
  ['<select><option selected>件<option>百件</select>', '单位', true],
  [`<select><option>${year}<option selected>${year - 1}</select>`, '年度', false],
  [`<select><option selected>${year}<option>${year - 1}</select>`, '年度', true],
  [`<input type="month" value="${year}-06">`, '统计截止', false],
  [`<input type="month" value="${year}-12">`, '统计截止', true],
])('what is chosen above a table is said of it: %s', (field, name, isWhole) => {
  expect(above(`<label>${name} ${field}</label>`) === 'consistent').toBe(isWhole);
});

test.each(wordCases([...wrongNames, ...rightNames, ...errataTails], '甲'))(
  '$sentence names what is wrong and what is right',
  ({ sentence, without }) => {
    expect(errataIn(sentence.split(' '))).not.toBeNull();
    expect(errataIn(without.split(' '))).toBeNull();
  },
);

test('a colon belongs to no name', () => {
  expect(errataIn(['更正前的数据：', '更正后的数据：'])).toBe('更正前的数据：');
});
