import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit';
import { toExport } from '../../lib/report/contract/export';
import { readHtml } from '../../lib/sources/html';
import { jsonInstead } from '../../lib/workbench/taking-in/json-instead';
import { makeReport } from '../generator/make-report';
import { renderHtml } from '../generator/render-html';

const made = makeReport(11, '2021');
const document = readHtml(renderHtml(made), { name: 'a.html', url: null });
const exported = toExport(audit(document, { capturedAt: '2026-01-01T00:00:00Z', file: '甲县年报.html' }));

describe('JSON on the workbench', () => {
  it.each([
    ['as it is exported', `${JSON.stringify(exported, null, 2)}\n`],
    ['in one line, behind a byte order mark', `\ufeff${JSON.stringify(exported)}`],
  ])('is told as our own audit, whose it is and where the report was: %s', (_, text) => {
    const told = jsonInstead(text);
    expect(told?.zh).toContain(`这是勾稽导出的核查结果（${exported.report?.issuer} ${exported.report?.year}）`);
    expect(told?.zh).toContain('当时取自 甲县年报.html');
    expect(told?.en).toMatch(/^this is an audit exported by Gouji/);
  });

  it('is told as so many audits where there is one a line', () => {
    expect(jsonInstead(`${JSON.stringify(exported)}\n${JSON.stringify(exported)}\n`)?.zh).toContain('2 份核查结果');
  });

  it.each([
    ['an object', '{"a":1}'],
    ['a list', ' [1, 2]\n'],
    ['nothing in it', '[]'],
    ['with markup in it', '{"html":"<p>一、总体情况</p>"}'],
    ['one a line', '{"a":1}\n{"a":2}'],
    ['an audit and something else', `[${JSON.stringify(exported)}, 3]`],
  ])('is told as data where it is none of ours: %s', (_, text) => {
    expect(jsonInstead(text)?.zh).toMatch(/^这是 JSON 数据，不是年报/);
  });

  it.each([
    ['a report', '云溪市自然资源局2021年政府信息公开工作年度报告\n一、总体情况'],
    ['rich text', '{\\rtf1 年报}'],
    ['a line in brackets', '[本页打印]\n云溪市自然资源局2021年年度报告'],
    ['a number', '12'],
    ['cut off', '{"schema":"gouji.audit/1","report":{'],
    ['nothing', ''],
  ])('is not seen in what is none: %s', (_, text) => {
    expect(jsonInstead(text)).toBeNull();
  });
});
