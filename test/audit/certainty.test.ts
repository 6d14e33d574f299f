import { expect, test } from 'vitest';
import { audit } from '../../lib/audit';
import { chooseHeadings } from '../../lib/audit/choose-headings';
import { readReport } from '../../lib/audit/read-report';
import { withoutCertainty } from '../../lib/audit/unconfirmed';
import { findHeadings } from '../../lib/recognise/outline/outline';
import { judge } from '../../lib/rules/engine/judge';
import { readText } from '../../lib/sources/text';
import { editionById } from '../../lib/statute';
import { makeReport, renderText } from '../generator';
import { exampleReport } from '../rules/example-report';

const failing = exampleReport({ edition: '2021', facts: { 'remedies.review.upheld': 1 } });
const judged = judge(failing);
const text = renderText(makeReport(4, '2021'), 'tab');

test('what no recogniser read is certain', () => {
  expect(withoutCertainty(failing, judged)).toEqual(judged);
});

test('what rests on recognised cells asks, until they are confirmed', () => {
  const doubtful = Object.fromEntries(Object.entries(failing.facts).map(([path, fact]) => [path, { ...fact, confidence: 0.8 }]));
  const asked = withoutCertainty({ ...failing, facts: doubtful, recognised: true }, judged);
  expect(judged.findings.some(({ outcome }) => outcome === 'fail')).toBe(true);
  expect(asked.findings.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
  const softer = asked.checks.filter(({ outcome }, at) => outcome !== judged.checks[at]?.outcome);
  expect(softer.length).toBeGreaterThan(0);
  for (const { outcome, reason } of softer)
    expect([outcome, reason?.zh, reason?.en]).toEqual(['review', expect.stringContaining('图片'), expect.stringContaining('picture')]);
  const confirmed = withoutCertainty({ ...failing, recognised: true }, judged);
  expect(confirmed.findings.filter(({ cells, quote }) => quote === null && cells.length > 0)).toEqual(
    judged.findings.filter(({ cells, quote }) => quote === null && cells.length > 0),
  );
});

test('a saved page named by its address keeps it', () => {
  const urlOf = (name: string) => readReport(readText(text, { name })).report.meta.url;
  expect(urlOf('https://www.example.gov.cn/a.txt')).toBe('https://www.example.gov.cn/a.txt');
  expect(urlOf('a.txt')).toBeNull();
});

test('an audit says whose it is', () => {
  expect(audit(readText(text, { name: 'a.txt' }), { capturedAt: '2026-01-01T00:00:00Z' }).tool.name).toBe('gouji');
});

test('of headings that are printed again the one with most under it is the section’s, the first of equals, in their order', () => {
  const edition = editionById('2021');
  const lines = [
    '一、总体情况',
    '甲。',
    '二、主动公开政府信息情况',
    '乙。',
    '一、总体情况',
    '丙。',
    '丁。',
    '三、收到和处理政府信息公开申请情况',
    '戊。',
    '二、主动公开政府信息情况',
    '己。',
  ];
  const document = readText(lines.join('\n\n'), { name: 'a.txt' });
  const headings = findHeadings(document, edition);
  expect(headings).toHaveLength(5);
  const chosen = chooseHeadings(headings, edition, document);
  expect(chosen.map((heading) => headings.indexOf(heading))).toEqual([1, 2, 3]);
});
