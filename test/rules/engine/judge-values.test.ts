import { describe, expect, test } from 'vitest';
import type { Check } from '../../../lib/report/outcome';
import { judgeValues } from '../../../lib/rules/engine/judge-values';
import type { ValueRule } from '../../../lib/rules/engine/rule';
import type { Sheet } from '../../../lib/rules/engine/sheet';
import { exampleReport } from '../example-report';

const own: ValueRule = { id: 'own-values', covers: [], severity: 'error', basis: '', values: 'remedies' };
const rest: ValueRule = { ...own, id: 'rest-values', values: 'rest' };
const path = 'remedies.review.upheld';
const notEntered = { zh: '未填，没有可核对的数字', en: 'nothing entered, so there is no figure to check' };

function judged(printed: Readonly<Record<string, string | number | null>>, rule = own, rules = [rule]): Sheet {
  // What stood on the sheet before is left as it is.
  const before: Check = { rule: 'before', at: 'review.upheld', outcome: 'pass', reason: null, equation: null };
  const sheet: Sheet = { report: exampleReport({ edition: '2021', facts: printed }), source: null, checks: [before], findings: [] };
  judgeValues(rule, rules, sheet);
  expect(sheet.checks.shift()).toBe(before);
  return sheet;
}
const pathsOf = (id: string) =>
  exampleReport({ edition: '2021' })
    .edition.tables.filter((form) => form.id === id)
    .flatMap(({ rows }) => rows.flatMap(({ slots }) => slots));

describe('the values of a table', () => {
  test('each cell is one check, named by its row and column; of several tables by its table too', () => {
    const cells = pathsOf('remedies').map((slot) => slot.path);
    const { checks, findings } = judged({});
    expect(checks).toEqual(
      cells.map((one) => ({ rule: 'own-values', at: one.replace('remedies.', ''), outcome: 'pass', reason: null, equation: null })),
    );
    expect(findings).toEqual([]);
    const named = judged({}, rest).checks.map(({ at }) => at);
    expect(named).toEqual(['disclosure', 'requests', 'remedies'].flatMap((id) => pathsOf(id).map((slot) => slot.path)));
    expect(judged({}, rest, [own, rest]).checks.map(({ at }) => at)).toEqual(named.filter((at) => !cells.includes(at)));
  });

  test.each<[printed: string | null, outcome: string, findings: number]>([
    ['3', 'pass', 0],
    ['', 'inapplicable', 0],
    ['—', 'inapplicable', 0],
    [null, 'inapplicable', 0],
    ['1.5', 'fail', 1],
    ['若干', 'fail', 1],
  ])('a cell that prints %s is %s, and the others pass', (printed, outcome, count) => {
    for (const rule of [own, rest]) {
      const at = rule === own ? 'review.upheld' : path;
      const { checks, findings } = judged({ [path]: printed }, rule);
      const whole = judged({}, rule).checks;
      expect(checks).toHaveLength(whole.length);
      expect(checks.map((check) => check.at)).toEqual(whole.map((check) => check.at));
      expect(checks.filter((check) => check.outcome !== 'pass').map((check) => check.at)).toEqual(outcome === 'pass' ? [] : [at]);
      expect(checks.find((check) => check.at === at)?.outcome).toBe(outcome);
      expect(findings.map((finding) => `${finding.rule} ${finding.at}`)).toEqual(Array(count).fill(`${rule.id} ${at}`));
    }
  });

  test('what is blank beside what is wrong is told as blank all the same', () => {
    const both = { [path]: '', 'remedies.review.other': '' };
    const blank = judged(both).checks.filter(({ outcome }) => outcome === 'inapplicable');
    expect(blank).toEqual(
      ['review.upheld', 'review.other'].map((at) => ({
        rule: 'own-values',
        at,
        outcome: 'inapplicable',
        reason: notEntered,
        equation: null,
      })),
    );
    const beside = judged({ ...both, 'remedies.review.corrected': '-1' }).checks.filter(({ outcome }) => outcome !== 'pass');
    expect(beside.map(({ at, outcome }) => `${at} ${outcome}`)).toEqual([
      'review.upheld inapplicable',
      'review.corrected fail',
      'review.other inapplicable',
    ]);
  });

  test('a table that was not found is one check', () => {
    expect(judged({ 'remedies.*': null })).toMatchObject({ checks: [{ at: 'remedies', outcome: 'inapplicable' }], findings: [] });
  });
});
