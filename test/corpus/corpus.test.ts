import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit';
import type { Audit } from '../../lib/report/audit';
import { readHtml } from '../../lib/sources/html';
import { readText } from '../../lib/sources/text';

/** Real material beside the project. Without it these tests do not run, and say so. */
const corpus = resolve(import.meta.dirname, '../../../shared/corpus');
const present = existsSync(corpus);
if (!present) console.warn('corpus tests skipped: ../shared/corpus is not there');

function auditFile(folder: string, name: string): Audit {
  const found = readdirSync(`${corpus}/${folder}`).find((file) => file.startsWith(name));
  if (!found) throw new Error(`no ${folder}/${name}`);
  const text = readFileSync(`${corpus}/${folder}/${found}`, 'utf8');
  const document = found.endsWith('.html') ? readHtml(text, { name: found, url: null }) : readText(text, { name: found });
  return audit(document, { capturedAt: '2026-01-01T00:00:00Z', file: found });
}

const value = (one: Audit, path: string) => one.report?.facts[path]?.value;
const coverage = (one: Audit) => Object.values(one.report?.tables ?? {}).map((table) => `${table.read}/${table.of}`);
const errors = (one: Audit) =>
  one.findings.filter((finding) => finding.severity === 'error' && finding.outcome === 'fail').map((finding) => finding.message.zh);
const structural = (one: Audit) => one.report?.misfits.map((misfit) => misfit.kind) ?? [];

describe.skipIf(!present)('the five seeds', () => {
  test('000: damaged beyond beauty, read whole, never consistent', () => {
    const one = auditFile('seeds', '000');
    expect(one.report).toMatchObject({ year: 2020, issuer: '银川市西夏区西花园路街道办事处', edition: { id: '2019' } });
    const facts = Object.values(one.report?.facts ?? {});
    expect(facts.filter((fact) => fact.state !== 'number').map((fact) => [fact.path, fact.state])).toEqual([
      ['requests.denied.internalAffairs.naturalPerson', 'blank'],
    ]);
    expect(facts.every((fact) => fact.value === 0 || fact.value === null)).toBe(true);
    expect(
      one.findings.some(
        (finding) => finding.rule === 'blank-cells' && finding.cells.includes('requests.denied.internalAffairs.naturalPerson'),
      ),
    ).toBe(true);
    expect(structural(one)).toEqual(['noise']);
    expect(errors(one)).toEqual([]);
    expect(one.verdict).not.toBe('consistent');
  });

  test('001: 198 of 198, every equation holds, section six is empty', () => {
    const one = auditFile('seeds', '001');
    expect(coverage(one)).toEqual(['22/22', '161/161', '15/15']);
    expect(one.checks.filter((check) => check.equation && check.outcome !== 'pass')).toEqual([]);
    expect(one.report?.sections[5]).toMatchObject({ found: true, length: 0 });
    expect(one.report?.facts['disclosure.procurement.amount']).toMatchObject({ value: 64.5, unit: '万元' });
    expect(structural(one)).toEqual([]);
    expect(one.source.publishedAt).toBe('2021-01-20T11:18');
  });

  test('002: rows of eight, six and seven values', () => {
    const one = auditFile('seeds', '002');
    for (const [item, n] of [
      ['newlyReceived', 13],
      ['granted', 10],
      ['partiallyGranted', 1],
      ['denied.processInformation', 1],
      ['unable.notHeld', 1],
      ['resultTotal', 13],
    ] as const) {
      expect([value(one, `requests.${item}.naturalPerson`), value(one, `requests.${item}.total`)]).toEqual([n, n]);
    }
    expect(['itemsPrevious', 'itemsChange', 'decisions'].map((column) => value(one, `disclosure.penalty.${column}`))).toEqual([
      1238, -53, 948,
    ]);
    expect(one.report?.facts['disclosure.procurement.amount']).toMatchObject({ value: 1723.2952, unit: '万元' });
    expect(structural(one)).toHaveLength(20);
    expect(errors(one)).toEqual([]);
    expect(one.verdict).toBe('not-fully-read');
  });

  test('003: sixteen values in table four; table three cut in two', () => {
    const one = auditFile('seeds', '003');
    expect(coverage(one)).toEqual(['22/22', '161/161', '15/15']);
    expect(one.report?.misfits).toMatchObject([{ kind: 'value-count', table: 'remedies', actual: 16, expected: 15 }]);
    expect(errors(one)).toEqual([]);
  });

  test('004: foreign tables left alone, table three cut in two', () => {
    const one = auditFile('seeds', '004');
    expect(coverage(one)).toEqual(['22/22', '161/161', '15/15']);
    expect(['itemsPrevious', 'itemsChange', 'decisions'].map((column) => value(one, `disclosure.otherServices.${column}`))).toEqual([
      78, -37, 0,
    ]);
    expect(['itemsPrevious', 'itemsChange', 'decisions'].map((column) => value(one, `disclosure.penalty.${column}`))).toEqual([35, -35, 0]);
    expect(one.report?.facts['disclosure.procurement.amount']).toMatchObject({ value: 402.2, unit: '万元' });
    expect(structural(one)).toEqual([]);
    expect(one.report?.foreignGrids).toHaveLength(3);
    expect(errors(one)).toEqual([]);
  });
});

describe.skipIf(!present)('published reports', () => {
  test('a real portal page: every cell read or honestly blank, blanks told once', () => {
    const one = auditFile('reports', 'shuyang-2023');
    expect(coverage(one)).toEqual(['10/10', '175/175', '15/15']);
    expect(one.findings.filter((finding) => finding.rule === 'blank-cells')).toHaveLength(1);
    expect(one.checks.filter((check) => check.equation && check.outcome !== 'pass')).toEqual([]);
    expect(one.report).toMatchObject({ issuer: '沭阳县发展和改革局', year: 2023, edition: { id: '2021' } });
  });

  test.each(['city-2025', 'shanghai-kewei-2024', 'shanghai-office-2025', 'shuyang-county-2025'])(
    '%s: edition 2021, no false error',
    (name) => {
      const one = auditFile('reports', name);
      expect(one.report?.edition.id).toBe('2021');
      expect(errors(one)).toEqual([]);
    },
  );

  test('what a conversion lost is unread, not guessed', () => {
    const one = auditFile('reports', 'shanghai-office-2025');
    expect(one.verdict).toBe('not-fully-read');
    for (const path of ['disclosure.rules.issued', 'disclosure.normativeDocs.repealed'])
      expect(one.report?.facts[path]?.state).toBe('missing');
  });
});

describe.skipIf(!present)('look-alikes', () => {
  test.each([
    ['001', 'report-list'],
    ['003', 'none'],
    ['006', 'none'],
    ['010', 'none'],
    ['blank-form.html', 'blank-form'],
    ['evaluation-article', 'none'],
  ])('%s is %s', (name, kind) => {
    const one = auditFile('negatives', name);
    expect(one).toMatchObject({ detection: { kind }, verdict: 'not-a-report', report: null, findings: [] });
  });
});
