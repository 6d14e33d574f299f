import { describe, expect, test } from 'vitest';
import { whoseOf } from '../../lib/audit/misfits-of';
import { withoutCertainty } from '../../lib/audit/unconfirmed';
import type { Check, Finding } from '../../lib/report/outcome';
import type { Report } from '../../lib/report/report';
import { exampleReport } from '../rules/example-report';

const [sure, unsure] = ['requests.granted.total', 'requests.granted.enterprise'] as const;
const report: Report = { ...exampleReport({ edition: '2021', uncertain: [unsure] }), recognised: true };
const finding = (at: string, more: Partial<Finding>): Finding =>
  ({ rule: 'r', at, outcome: 'fail', quote: null, cells: [], ...more }) as Finding;
const check = (at: string, outcome: Check['outcome'], rule = 'r'): Check => ({ rule, at, outcome, reason: null, equation: null });

describe('what rests on recognised characters', () => {
  const findings = [
    finding('confirmed', { cells: [sure] }),
    finding('cells', { cells: [sure, unsure] }),
    finding('words', { cells: [sure], quote: '共12件' }),
    finding('nothing', {}),
    finding('asked', { outcome: 'review', cells: [unsure] }),
  ];
  const checks = [
    ...['confirmed', 'cells', 'words', 'nothing'].map((at) => check(at, 'fail')),
    check('asked', 'review'),
    check('cells', 'pass', 'other'),
    check('cells', 'fail', 'third'),
    check('none', 'pass'),
  ];

  test('stays a question until its cells are confirmed, in its finding and its check', () => {
    const softer = withoutCertainty(report, { checks, findings });
    expect(softer.findings.map(({ at, outcome }) => `${at} ${outcome}`)).toEqual([
      'confirmed fail',
      'cells review',
      'words review',
      'nothing review',
      'asked review',
    ]);
    expect(softer.checks.map(({ rule, at, outcome, reason }) => `${rule} ${at} ${outcome}${reason ? ' ?' : ''}`)).toEqual([
      'r confirmed fail',
      'r cells review ?',
      'r words review ?',
      'r nothing review ?',
      'r asked review',
      'other cells pass',
      'third cells fail',
      'r none pass',
    ]);
    expect(softer.checks[1]?.reason?.zh).toMatch(/由图片识别而来/);
  });

  test('of a report that was not recognised everything stays', () => {
    const { recognised: _, ...plain } = report;
    expect(withoutCertainty(plain, { checks, findings })).toEqual({ checks, findings });
  });
});

describe('whose tables they are', () => {
  const isOther = (issuer: string | null, body: string) => whoseOf({ year: 2023, issuer }).isOther(body);

  test('another body’s name is another’s, where the report’s own is known', () => {
    expect(whoseOf({ year: 2023, issuer: '临江市财政局' }).year).toBe(2023);
    expect(isOther('临江市财政局', '临江市教育局')).toBe(true);
    expect(isOther('临江市财政局', '临江市财政局')).toBe(false);
    expect(isOther('临江市财政局', '市财政局')).toBe(false);
    expect(isOther(null, '临江市教育局')).toBe(false);
  });
});
