import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../lib/report/fingerprint';
import type { RuleBase, Verdict } from '../../../lib/rules/engine/rule';
import { brokenRule, found, note, type Sheet } from '../../../lib/rules/engine/sheet';
import { exampleReport } from '../example-report';

const report = exampleReport({ edition: '2021', facts: {} });
const source = 'http://www.example.gov.cn/a.html';
const sheet = (): Sheet => ({ report, source, checks: [], findings: [] });
const rule: RuleBase = { id: 'some-rule', covers: [], severity: 'warning', basis: '{notice} 表三' };
const [path = '', other = ''] = Object.keys(report.facts).filter((one) => one.startsWith('requests.'));
const place = { kind: 'line', line: 3, span: [1, 4] } as const;
const reason = { zh: '原因', en: 'reason' };
const message = { zh: '说明', en: 'message' };

describe('a verdict becomes', () => {
  test.each<[outcome: Verdict['outcome'], findings: number]>([
    ['pass', 0],
    ['inapplicable', 0],
    ['review', 1],
    ['fail', 1],
  ])('a check, and %s: %i findings', (outcome, findings) => {
    const made = sheet();
    note(rule, { at: 'x', outcome, reason }, made);
    expect(made.checks).toEqual([{ rule: 'some-rule', at: 'x', outcome, reason, equation: null }]);
    expect(made.findings).toHaveLength(findings);
  });
});

describe('a finding', () => {
  const told = (more: Partial<Parameters<typeof found>[2]> = {}, of: Partial<RuleBase> = {}) =>
    found({ ...rule, ...of }, { report, source }, { at: 'x', outcome: 'fail', ...more });

  test('says no more than it knows', () => {
    expect(told()).toEqual({
      fingerprint: fingerprint({ rule: 'some-rule', at: 'x', cells: [], quote: null }, report, source),
      rule: 'some-rule',
      at: 'x',
      outcome: 'fail',
      severity: 'warning',
      message: { zh: 'some-rule', en: 'some-rule' },
      formula: null,
      cells: [],
      quote: null,
      expected: null,
      actual: null,
      basis: `${report.edition.notice} 表三`,
      place: null,
      cell: null,
      places: [],
      equation: null,
      baseline: null,
    });
  });

  test('stands at its first cell, or at a place of its own', () => {
    expect(told({ cells: [path, other] })).toMatchObject({ place: report.facts[path]?.place, cell: report.facts[path]?.cell });
    expect(told({ cells: [path], place })).toMatchObject({ place, cell: null });
    expect(told({ cells: [path], place: null })).toMatchObject({ place: null, cell: null });
    expect(told({ places: [place] }).places).toEqual([place]);
  });

  test('keeps what it was told', () => {
    const more = { expected: 3, actual: 0, quote: '共3件', basis: '条例', severity: 'notice', formula: message, message } as const;
    expect(told(more)).toMatchObject(more);
    expect(told({ reason }).message).toEqual(reason);
    expect(told({ reason, message }).message).toEqual(message);
    expect(told({ passages: [] })).toHaveProperty('passages', []);
    expect(told({ style: true })).toHaveProperty('style', true);
    expect(told({}, { style: true })).toHaveProperty('style', true);
    expect(told({ style: false }, { style: true })).not.toHaveProperty('style');
  });

  test('is known by the names that its rule had before', () => {
    const named = told({ cells: [path], quote: '甲' }, { formerly: ['old-name', 'older-name'] });
    const of = (id: string) => fingerprint({ rule: id, at: 'x', cells: [path], quote: '甲' }, report, source);
    expect(named.formerly).toEqual([of('old-name'), of('older-name')]);
    expect(named.fingerprint).toBe(of('some-rule'));
    expect(told()).not.toHaveProperty('formerly');
  });

  test('of form is a notice in a year whose notice only encouraged it', () => {
    const severity = (edition: string, year: number, ofForm?: true) => {
      const of = { ...exampleReport({ edition, facts: {} }), year };
      return found({ ...rule, ...(ofForm ? { ofForm } : {}) }, { report: of, source }, { at: 'x', outcome: 'fail' }).severity;
    };
    expect(severity('2019', 2019, true)).toBe('notice');
    expect(severity('2019', 2020, true)).toBe('warning');
    expect(severity('2019', 2019)).toBe('warning');
    expect(severity('2021', 2021, true)).toBe('warning');
  });
});

test('a rule that broke says which, and why in few words', () => {
  const { check, finding } = brokenRule(rule, new Error('甲'.repeat(300)), { report, source });
  expect(check).toMatchObject({ rule: 'some-rule', at: '', outcome: 'error', equation: null });
  expect(finding).toMatchObject({ outcome: 'error', severity: 'notice', place: null, message: check.reason });
  expect(check.reason?.zh).toContain(`“some-rule”运行出错，本条未核对：${'甲'.repeat(200)}`);
  expect(check.reason?.zh).not.toContain('甲'.repeat(201));
  expect(check.reason?.en).toMatch(/^The rule “some-rule” broke, so this was not checked: 甲/);
  expect(brokenRule(rule, 'no error', { report, source }).check.reason?.en).toMatch(/no error$/);
});
