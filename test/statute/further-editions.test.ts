import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit';
import type { Audit } from '../../lib/report/audit';
import { toExport } from '../../lib/report/contract/export';
import { auditExport } from '../../lib/report/contract/schema';
import type { Edition } from '../../lib/report/edition';
import { readHtml } from '../../lib/sources/html';
import { readText } from '../../lib/sources/text';
import { editions } from '../../lib/statute';
import { instancesOf } from '../../lib/statute/sums';
import { htmlStyles, makeReport, makeReportOf, renderHtml, renderText, textStyles } from '../generator';
import { root } from '../machine/root';
import { type Calls, hotlineForm, hotlinePage, rightCalls } from './hotline-form';
import { thirdEdition } from './third-edition';

const all: readonly Edition[] = [...editions, thirdEdition, hotlineForm];

function auditHtml(html: string, known: readonly Edition[] = all): Audit {
  return audit(readHtml(html, { name: 'page.html', url: null }), { capturedAt: '2026-03-01T00:00:00Z', editions: known });
}

function auditText(text: string, known: readonly Edition[] = all): Audit {
  return audit(readText(text, { name: 'page.txt' }), { capturedAt: '2026-03-01T00:00:00Z', editions: known });
}

const errorsOf = ({ findings }: Audit) => findings.filter(({ severity, outcome }) => severity === 'error' && outcome === 'fail');

describe('a third edition of the form, from this file alone', () => {
  test.each(htmlStyles)('is recognised, bound and audited as a page published as %s', (style) => {
    for (const seed of [3, 4]) {
      const made = makeReportOf(seed, thirdEdition);
      const result = auditHtml(renderHtml(made, style));
      expect(result.report?.edition.id).toBe('2026');
      expect(Object.entries(made.truth).filter(([path, value]) => result.report?.facts[path]?.value !== value)).toEqual([]);
      expect(errorsOf(result)).toEqual([]);
      expect(result.verdict).toBe('consistent');
      const judged = result.checks.filter(({ equation, outcome }) => equation && outcome === 'pass');
      expect(judged).toHaveLength(instancesOf(thirdEdition).length);
    }
  });

  test.each(textStyles)('is read from a text saved as %s', (style) => {
    const made = makeReportOf(5, thirdEdition);
    const { report } = auditText(renderText(made, style));
    expect(report?.edition.id).toBe('2026');
    expect(Object.entries(made.truth).filter(([path, value]) => report?.facts[path]?.value !== value)).toEqual([]);
  });

  test('one wrong cell of its own row is found, with the value it should have', () => {
    const made = makeReportOf(7, thirdEdition);
    const path = 'requests.otherHandling.withdrawn.naturalPerson';
    const truth = made.truth[path] ?? 0;
    const result = auditHtml(renderHtml({ ...made, printed: { ...made.printed, [path]: String(truth + 4) } }));
    expect(result.verdict).toBe('inconsistent');
    expect([...new Set(errorsOf(result).map(({ rule }) => rule))].sort()).toEqual(['applicant-total', 'result-total']);
    expect(result.corrections.map(({ cells }) => cells)).toEqual([[{ path, from: truth + 4, to: truth }]]);
  });

  test('a report of its years in the form before it is told so', () => {
    const made = makeReport(3, '2021');
    const late = { ...made, identity: { ...made.identity, year: 2027, title: `${made.identity.body.name}2027年政府信息公开工作年度报告` } };
    const { report, findings } = auditHtml(renderHtml(late));
    expect(report?.edition.id).toBe('2021');
    expect(findings.map(({ rule }) => rule)).toContain('edition-for-year');
  });
});

describe('a form of another kind, from this file alone', () => {
  const withCalls = (calls: Partial<Calls>, beside: 1 | 2 = 1) => auditHtml(hotlinePage({ ...rightCalls, ...calls }, beside));

  test.each([1, 2] as const)('is recognised, bound and audited with %i pairs a row', (beside) => {
    const result = withCalls({}, beside);
    expect(result.detection.kind).toBe('report');
    expect(result.report).toMatchObject({ edition: { id: 'hotline-2020' }, year: 2023, issuer: '河湾市' });
    expect(result.report?.sections.map(({ found }) => found)).toEqual([true, true, true]);
    expect(result.report?.tables.calls).toMatchObject({ found: true, read: 6, of: 6 });
    expect(result.findings).toEqual([]);
    expect(result.verdict).toBe('consistent');
    expect(result.checks.filter(({ equation }) => equation).map(({ rule, at, outcome }) => [rule, at, outcome])).toEqual([
      ['statutory-sum', 'calls-received', 'pass'],
      ['statutory-sum', 'calls-open', 'pass'],
    ]);
  });

  test.each<[string, Partial<Calls>, string[], string]>([
    ['a total that is no sum', { received: 906 }, ['calls-received'], 'calls.received'],
    ['a part in both sums', { assigned: 206 }, ['calls-received', 'calls-open'], 'calls.assigned'],
    ['a rest that is no difference', { open: 61 }, ['calls-open'], 'calls.open'],
  ])('%s is wrong, and the cell is named', (_, calls, at, path) => {
    const result = withCalls(calls);
    expect(result.verdict).toBe('inconsistent');
    expect(errorsOf(result).map((finding) => finding.at)).toEqual(at);
    expect(errorsOf(result).every(({ cells }) => cells.includes(path))).toBe(true);
    expect(result.corrections.flatMap(({ cells }) => cells.map((cell) => cell.path))).toContain(path);
  });

  test.each<[string, Partial<Calls>, string]>([
    ['a count that is none', { answered: '-700' }, 'inconsistent'],
    ['a blank total that the other sum does not speak of', { received: '' }, 'not-fully-read'],
    ['a cell that is no figure', { finished: '若干' }, 'inconsistent'],
  ])('%s', (_, calls, verdict) => {
    expect(withCalls(calls).verdict).toBe(verdict);
  });

  test('its export has its own tables, cells and sections', () => {
    const exported = auditExport.parse(toExport(withCalls({ received: 906 })));
    expect(exported.report).toMatchObject({ edition: 'hotline-2020', coverage: { calls: { read: 6, of: 6 } } });
    expect(exported.report?.sections).toHaveLength(3);
    expect(Object.keys(exported.report?.cells ?? {})).toEqual(
      ['received', 'answered', 'assigned', 'finished', 'open', 'cost'].map((id) => `calls.${id}`),
    );
    expect(exported.findings[0]).toMatchObject({
      rule: 'statutory-sum',
      at: 'calls-received',
      expected: 960,
      actual: 906,
      basis: '示例办函〔2020〕7号 附表',
    });
  });

  test('a row that is not there leaves its sum open', () => {
    const page = hotlinePage(rightCalls).replace(/<tr><td>派单办结<\/td>.*?<\/tr>/, '');
    expect(auditHtml(page)).toMatchObject({ verdict: 'not-fully-read', report: { tables: { calls: { read: 5, of: 6 } } } });
  });

  test('without a title it is known by its labels', () => {
    const page = hotlinePage(rightCalls).replace(/<title>.*?<\/title>|<h1>.*?<\/h1>/g, '');
    expect(auditHtml(page).report?.edition.id).toBe('hotline-2020');
  });
});

describe('the editions before', () => {
  const folder = join(root, 'test/fixtures/pages');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const exportOf = (run: (known: readonly Edition[]) => Audit, known: readonly Edition[]) => JSON.stringify(toExport(run(known)));
  const same = (run: (known: readonly Edition[]) => Audit) => expect(exportOf(run, all)).toBe(exportOf(run, editions));

  test.each(pages)('%s is audited as without the new ones', (name) => {
    const html = readFileSync(join(folder, name), 'utf8');
    same((known) => auditHtml(html, known));
  });

  test.each(htmlStyles)('generated reports published as %s are audited as without the new ones', (style) => {
    for (const seed of [11, 12])
      for (const id of ['2019', '2021']) same((known) => auditHtml(renderHtml(makeReport(seed, id), style), known));
  });

  test.each(textStyles)('generated reports saved as %s are audited as without the new ones', (style) => {
    for (const seed of [13, 14])
      for (const id of ['2019', '2021']) same((known) => auditText(renderText(makeReport(seed, id), style), known));
  });
});
