import { describe, expect, test } from 'vitest';
import { type VerdictFacts, verdictOf } from '../../lib/audit/verdict';
import type { Finding } from '../../lib/report/outcome';
import type { Report } from '../../lib/report/report';
import { judge } from '../../lib/rules/engine/judge';
import { instancesOf } from '../../lib/statute/sums';
import { exampleReport } from '../rules/example-report';

const report = exampleReport({ edition: '2021', facts: { 'requests.newlyReceived.*': 0 } });
const { checks } = judge(report);
const sums = checks.filter(({ equation }) => equation);
const consistent: VerdictFacts = { kind: 'report', report, checks: sums, findings: [] };

const failing = judge(exampleReport({ edition: '2021', facts: { 'remedies.review.upheld': 1 } }));
const [error] = failing.findings.filter((one) => one.outcome === 'fail' && one.severity === 'error');
function finding(changes: Partial<Finding>): readonly Finding[] {
  if (!error) throw new Error('the example does not fail');
  return [{ ...error, ...changes }];
}

function withTable(changes: Partial<Report['tables'][string]>): Report {
  const [form] = report.edition.tables;
  const table = report.tables[form?.id ?? ''];
  if (!form || !table) throw new Error('the edition has no table');
  return { ...report, tables: { ...report.tables, [form.id]: { ...table, ...changes } } };
}

function without(path: string, state: 'missing' | 'unreadable' | null): Report {
  const { [path]: fact, ...facts } = report.facts;
  if (!fact) throw new Error(`no cell ${path}`);
  return { ...report, facts: state === null ? facts : { ...facts, [path]: { ...fact, state, value: null } } };
}

function withFact(changes: Partial<Report['facts'][string]>): Report {
  const fact = report.facts['requests.granted.total'];
  if (!fact) throw new Error('no such cell');
  return { ...report, facts: { ...report.facts, [fact.path]: { ...fact, ...changes } } };
}

const [table] = Object.values(report.tables);
const first = sums[0];

describe('the verdict', () => {
  test.each<[string, Partial<VerdictFacts>, string]>([
    ['every cell read, every sum judged, nothing found', {}, 'consistent'],
    ['of a page that is no report', { kind: 'blank-form' }, 'not-a-report'],
    ['without a report', { report: null }, 'not-a-report'],
    ['an error', { findings: finding({}) }, 'inconsistent'],
    ['an error, although something is unread', { findings: finding({}), report: withTable({ read: 0 }) }, 'inconsistent'],
    ['an error that only may be one', { findings: finding({ outcome: 'review' }) }, 'doubtful'],
    ['a warning', { findings: finding({ severity: 'warning' }) }, 'doubtful'],
    ['a warning that only may be one', { findings: finding({ severity: 'warning', outcome: 'review' }) }, 'doubtful'],
    ['a notice', { findings: finding({ severity: 'notice' }) }, 'consistent'],
    ['a notice that only may be one', { findings: finding({ severity: 'notice', outcome: 'review' }) }, 'doubtful'],
    ['fewer cells counted as read than there are', { report: withTable({ read: (table?.of ?? 0) - 1 }) }, 'not-fully-read'],
    ['a table that was not found', { report: withTable({ found: false }) }, 'not-fully-read'],
    ['a cell that is missing, whatever is counted', { report: without('requests.granted.total', 'missing') }, 'not-fully-read'],
    ['a cell that could not be read, whatever is counted', { report: without('requests.granted.total', 'unreadable') }, 'not-fully-read'],
    ['a cell that is not there at all', { report: without('requests.granted.total', null) }, 'not-fully-read'],
    ['a cell recognised from pixels that nobody has confirmed', { report: withFact({ recognised: 0.9, confidence: 0.9 }) }, 'doubtful'],
    ['one that was confirmed', { report: withFact({ recognised: 0.9, confidence: 1 }) }, 'consistent'],
    ['a cell that the binder is not sure of', { report: withFact({ confidence: 0.9 }) }, 'consistent'],
    ['no check', { checks: [] }, 'not-fully-read'],
    ['a sum that no rule judged', { checks: sums.slice(1) }, 'not-fully-read'],
    ['a sum judged twice for one left out', { checks: first ? [first, ...sums] : [] }, 'not-fully-read'],
  ])('%s', (_, changes, verdict) => {
    expect(verdictOf({ ...consistent, ...changes })).toBe(verdict);
  });

  test.each<[string, 'inapplicable' | 'error' | 'review', string]>([
    ['that could not be judged', 'inapplicable', 'not-fully-read'],
    ['whose rule broke', 'error', 'not-fully-read'],
    ['that is to be looked at', 'review', 'doubtful'],
  ])('one sum %s', (_, outcome, verdict) => {
    const one = sums.map((check, at) => (at === 3 ? { ...check, outcome } : check));
    expect(one.length).toBe(instancesOf(report.edition).length);
    expect(verdictOf({ ...consistent, checks: one })).toBe(verdict);
  });

  test.each<[string, 'inapplicable' | 'error' | 'review' | 'fail', string]>([
    ['does not apply', 'inapplicable', 'consistent'],
    ['broke', 'error', 'doubtful'],
    ['could not decide', 'review', 'doubtful'],
  ])('another check %s', (_, outcome, verdict) => {
    const other = first ? { ...first, equation: null, outcome } : null;
    expect(verdictOf({ ...consistent, checks: other ? [...sums, other] : [] })).toBe(verdict);
  });
});
