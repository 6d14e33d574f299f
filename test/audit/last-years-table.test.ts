import { describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit';
import { readHtml } from '../../lib/sources/html';
import { makeReport, renderHtml } from '../generator';

const own = makeReport(4, '2021');
const { year } = own.identity;
const page = renderHtml(own);
const tablesOf = (html: string) => [...html.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => table);
const others = tablesOf(renderHtml(makeReport(41, '2021')));
const [, theirs = ''] = others;
const [, ours = ''] = tablesOf(page);

const audited = (html: string) =>
  audit(readHtml(html, { name: 'page.html', url: null }), { capturedAt: '2026-01-01T00:00:00Z', file: 'page.html' });
const beside = (before: string, after = '') => page.replace(ours, () => before + ours + after);
const aboveTitle = (lines: string) => page.replace('<h1>', () => `${lines}<h1>`);

describe.each([
  ['above, with its year', beside(`<p>${year - 1}年申请情况</p>${theirs}<p>${year}年申请情况</p>`)],
  ['above, as last year’s', beside(`<p>附：上年度申请情况</p>${theirs}<p>本年度申请情况</p>`)],
  ['above, with its year in its first cell', beside(theirs.replace('<tr>', `<tr><td colspan="10">${year - 1}年度</td></tr><tr>`))],
  ['below, with its year', beside('', `<p>${year - 1}年收到和处理政府信息公开申请情况</p>${theirs}`)],
  ['above the title, under a title of its own', aboveTitle(`<h2>某县${year - 1}年政府信息公开工作年度报告</h2>${theirs}`)],
  ['above the title, all of them', aboveTitle(`<h2>${year - 1}年数据</h2>${others.join('')}`)],
])('last year’s table %s', (_, html) => {
  const { report, findings, verdict } = audited(html);

  test('takes no place of this year’s', () => {
    expect(Object.values(report?.facts ?? {}).filter(({ path, value }) => value !== own.truth[path])).toEqual([]);
  });

  test('is told, calmly, and nothing else', () => {
    expect(verdict).toBe('doubtful');
    expect(findings.filter(({ rule, severity }) => rule !== 'printed-once' || severity !== 'notice')).toEqual([]);
    expect(findings.map(({ message }) => message.zh).join()).toMatch(/另一年度的表三/);
  });
});

test('of two tables that differ throughout nobody knows which the text speaks of', () => {
  const { findings, verdict } = audited(beside(theirs));
  expect(verdict).toBe('doubtful');
  expect(findings.filter(({ rule }) => rule.startsWith('claim-'))).toEqual([]);
});

test('a caption of another year does not keep the only table from being read', () => {
  const { report, verdict } = audited(beside(`<p>${year - 1}年申请情况</p>`));
  expect(verdict).toBe('doubtful');
  expect(Object.values(report?.facts ?? {}).filter(({ path, value }) => value !== own.truth[path])).toEqual([]);
});
