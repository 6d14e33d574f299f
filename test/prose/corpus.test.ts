import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit';
import type { Audit } from '../../lib/report/audit';
import { readHtml } from '../../lib/sources/html';
import { readText } from '../../lib/sources/text';

const CORPUS = '../shared/corpus';
const present = existsSync(CORPUS);
if (!present) console.info('claims: ../shared/corpus is not here, its tests are skipped');

function auditOf(folder: string, start: string): Audit {
  const name = readdirSync(`${CORPUS}/${folder}`).find((one) => one.startsWith(start)) ?? start;
  const text = readFileSync(`${CORPUS}/${folder}/${name}`, 'utf8');
  const document = name.endsWith('.html') ? readHtml(text, { name, url: null }) : readText(text, { name });
  return audit(document, { file: name, capturedAt: '2026-01-01T00:00:00Z' });
}

/** Rules of prose that found something: `rule:outcome:severity`. */
function told(result: Audit): string[] {
  return result.findings
    .filter((one) => PROSE.some((rule) => one.rule.startsWith(rule)))
    .map((one) => `${one.rule}:${one.outcome}:${one.severity}`);
}

const PROSE = [
  'claim-',
  'approximate-figure',
  'mixed-units',
  'counted-points',
  'parts-announced',
  'outside-period',
  'inherited-wording',
  'corrections-unmentioned',
  'remedies-without-requests',
];

describe.skipIf(!present)('the five seeds', () => {
  test('000: both sums hold, nothing is told', () => {
    const result = auditOf('seeds', '000');
    const sums = result.report?.claims.filter((claim) => claim.rule === 'claim-enumeration') ?? [];
    expect(sums.map((claim) => [claim.value, claim.outcome])).toEqual([
      [144, 'agrees'],
      [337, 'agrees'],
    ]);
    expect(told(result)).toEqual([]);
  });

  test('001: two corrections that section five leaves out, as a notice', () => {
    expect(told(auditOf('seeds', '001'))).toEqual(['corrections-unmentioned:fail:notice', 'remedies-without-requests:fail:notice']);
  });

  test('002: a lawsuit beside zero is a review; figures and points that do not fit are notices', () => {
    const result = auditOf('seeds', '002');
    expect(told(result)).toContain('claim-no-remedies:review:warning');
    expect(told(result).filter((one) => !one.endsWith(':notice'))).toEqual(['claim-no-remedies:review:warning']);
    expect(told(result)).toEqual(
      expect.arrayContaining(['approximate-figure:fail:notice', 'claim-enumeration:fail:notice', 'counted-points:fail:notice']),
    );
    expect(result.findings.filter((one) => one.rule === 'claim-enumeration').map((one) => one.at)).toEqual(
      expect.arrayContaining(['partial', 'channels']),
    );
    expect(result.report?.claims.find((claim) => claim.numeral === '13件')?.outcome).toBe('agrees');
  });

  test('003: nothing is told; five points are five', () => {
    expect(told(auditOf('seeds', '003'))).toEqual([]);
  });

  test('004: rows dated after the year, nothing false', () => {
    expect(told(auditOf('seeds', '004'))).toEqual(['outside-period:fail:notice']);
  });
});

describe.skipIf(!present)('published reports', () => {
  test.each(['city-2025', 'shanghai-kewei-2024', 'shanghai-office-2025', 'shuyang-2023', 'shuyang-county-2025'])(
    '%s: no false alarm',
    (name) => {
      expect(told(auditOf('reports', name)).filter((one) => !one.endsWith(':notice'))).toEqual([]);
    },
  );

  test('shuyang-county-2025: its applicants and results are recognised', () => {
    const claims = auditOf('reports', 'shuyang-county-2025').report?.claims ?? [];
    const agreeing = claims.filter((claim) => claim.outcome === 'agrees').map((claim) => claim.value);
    expect(agreeing).toEqual(expect.arrayContaining([749, 741, 8, 718, 31]));
  });
});
