import { describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit';
import { maySayStatus } from '../../lib/document/status-words';
import statusSlips from '../../lib/slips/report-status';
import { readHtml } from '../../lib/sources/html';
import { makeReport, renderHtml } from '../generator';

const page = renderHtml(makeReport(4, '2021'));
const told = (html: string) =>
  audit(readHtml(html, { name: 'page.html', url: null }), { capturedAt: '2026-01-01T00:00:00Z', file: 'page.html' })
    .findings.filter(({ rule }) => rule === 'report-status' || rule === 'own-figures')
    .map(({ rule, at }) => `${rule} ${at}`);
const above = (line: string) => page.replace('<div class="article">', () => `${line}$&`.replace('$&', '<div class="article">'));
const below = (line: string) => page.replace('</body>', () => `<p>主办单位：某县人民政府办公室</p>${line}</body>`);

test.each(statusSlips.slips.flatMap(({ needs }) => needs))('a line that says “%s” is kept for the rule', (line) => {
  expect(maySayStatus(line)).toBe(true);
});

describe.each([
  ['above', above],
  ['below', below],
])('%s the report', (_, put) => {
  test.each([
    ['report-status void', '<div class="banner">本报告已作废</div>'],
    ['report-status void', '<div>已撤回</div>'],
    ['report-status void', '<aside><a href="/new">本报告已被新版替代，点击查看</a></aside>'],
    ['report-status void', '<table><tr><td>索引号</td><td>014000</td><td>有效性：</td><td>失效</td></tr></table>'],
    ['report-status void', '<dl><dt>效力状态</dt><dd>废止</dd></dl>'],
    ['report-status draft', '<p>（征求意见稿）</p>'],
    ['own-figures wrong', '<p>更正说明：本报告表三数据有误。</p>'],
  ])('%s: %s', (finding, line) => {
    expect(told(put(line))).toEqual([finding]);
  });

  test.each([
    '<dl><dt>有效性</dt><dd>有效</dd><dt>废止日期</dt><dd></dd></dl>',
    '<table><tr><td>索引号</td><td>014000</td><td>效力状态</td><td>现行有效</td></tr></table>',
    '<div>已归档</div><div>历史数据</div>',
    '<div><div>全部</div><div>现行有效</div><div>已失效</div><div>已废止</div></div>',
    '<ul><li><a href="/1">已失效文件</a></li><li><a href="/2">某办法（征求意见稿）</a></li></ul>',
    '<div><a href="/3">已废止</a></div>',
    '<p>上一篇：<a href="/4">关于《办法》公开征求意见的公告（草案）</a></p>',
    '<div style="display:none"><p>该稿件已下线</p></div>',
    '<style>.away{display:none}</style><div class="away"><div>已撤回</div></div>',
    '<p>本网站已改版，旧版网站已下线</p>',
    '<p>如发现本页面内容有误，请点击纠错</p>',
  ])('nothing of %s', (line) => {
    expect(told(put(line))).toEqual([]);
  });
});
