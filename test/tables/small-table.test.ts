import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit';
import { readHtml } from '../../lib/sources/html';
import { makeReport, renderHtml } from '../generator';

const options = { capturedAt: '2026-03-01T00:00:00Z', file: 'report.html' };
const html = renderHtml(makeReport(7, '2021'), 'inline');
const judged = (page: string) => audit(readHtml(page, { name: 'report.html', url: null }), options);
const total = judged(html).report?.facts['requests.newlyReceived.total']?.value ?? Number.NaN;
const rows: readonly (readonly [string, (figure: number) => string])[] = [
  ['a label of the form', (figure) => `<tr><td>本年新收政府信息公开申请数量</td><td>${figure}</td></tr>`],
  ['words of its own', (figure) => `<tr><th>指标</th><th>数量</th></tr><tr><td>收到申请（件）</td><td>${figure}</td></tr>`],
  ['a line below its labels', (figure) => `<tr><td>收到申请数</td><td>咨询</td></tr><tr><td>${figure}</td><td>7</td></tr>`],
];
/** Behind the heading of a part, where a summary may stand. */
const behind = (heading: string, table: string) => {
  const at = html.indexOf('</p>', html.indexOf(heading)) + 4;
  return `${html.slice(0, at)}<table border="1">${table}</table>${html.slice(at)}`;
};

describe.each(rows)('a small table in the text that tells a figure again by %s', (_name, row) => {
  it.each(['一、总体情况', '五、存在'])('is no part of the form under %s, and is set against it', (heading) => {
    const same = judged(behind(heading, row(total)));
    expect([same.verdict, same.findings.map(({ rule }) => rule)]).toEqual([
      judged(html).verdict,
      judged(html).findings.map(({ rule }) => rule),
    ]);
    const other = judged(behind(heading, row(total + 300)));
    expect(other.verdict).toBe('doubtful');
    expect(other.findings.find(({ rule }) => rule === 'table-elsewhere')).toMatchObject({
      outcome: 'review',
      expected: total,
      actual: total + 300,
    });
    expect(other.report?.tables.requests?.read).toBe(judged(html).report?.tables.requests?.read);
  });
});

it('a table of the body’s own offices right below table three is no part of it, and is added up', () => {
  const below = (all: number) => {
    const at = html.indexOf('</table>', html.indexOf('结转下年度继续办理')) + 8;
    const lines = [
      ['承办科室', '新收申请', '咨询'],
      ['综合科', total, 1],
      ['法规科', 0, 0],
      ['合计', all, 1],
    ];
    const of = lines.map((line) => `<tr>${line.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
    return judged(`${html.slice(0, at)}<p>各科室承办政府信息公开申请情况</p><table border="1">${of}</table>${html.slice(at)}`);
  };
  const flows = `<table border="1"><tr><td>科室</td><td>上年结转</td><td>新收</td><td>办结</td><td>结转下年</td></tr>
    <tr><td>综合科</td><td>0</td><td>${total}</td><td>1</td><td>0</td></tr><tr><td>法规科</td><td>0</td><td>0</td><td>0</td><td>0</td></tr>
    <tr><td>合计</td><td>0</td><td>${total}</td><td>1</td><td>0</td></tr></table>`;
  const at = html.indexOf('</table>', html.indexOf('结转下年度继续办理')) + 8;
  expect(judged(html.slice(0, at) + flows + html.slice(at)).findings.map(({ rule }) => rule)).not.toContain('printed-once');
  const told = (one: ReturnType<typeof judged>) => one.findings.filter(({ place }) => place).map(({ actual }) => actual);
  expect(told(below(total + 2))).toContain(total + 2);
  expect(told(below(total))).not.toContain(total);
  expect(below(total).findings.some(({ message }) => message.zh.includes('各科室'))).toBe(false);
});
