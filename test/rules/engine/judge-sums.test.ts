import { describe, expect, test } from 'vitest';
import { reckon } from '../../../lib/reckoning/reckon';
import { factAt } from '../../../lib/rules/engine/fact-at';
import { judgeSums } from '../../../lib/rules/engine/judge-sums';
import type { EquationRule } from '../../../lib/rules/engine/rule';
import type { Sheet } from '../../../lib/rules/engine/sheet';
import { exampleReport } from '../example-report';

const rule = (more: Partial<EquationRule> = {}): EquationRule => ({
  id: 'remedy-total',
  covers: [],
  severity: 'error',
  basis: '表四',
  sums: 'own',
  ...more,
});

function judged(facts: Record<string, number | string | null>, of = rule()) {
  const report = exampleReport({ edition: '2021', facts });
  const sheet: Sheet = { report, source: null, checks: [], findings: [] };
  judgeSums(of, [of], sheet, reckon(report));
  return sheet;
}

describe('a sum of the statute', () => {
  test('that holds is a check and no finding', () => {
    const { checks, findings } = judged({ 'remedies.review.upheld': 2, 'remedies.review.total': 2 });
    expect(findings).toEqual([]);
    expect(checks.length).toBeGreaterThan(1);
    expect(new Set(checks.map(({ outcome }) => outcome))).toEqual(new Set(['pass']));
    expect(checks.every(({ equation, reason }) => equation !== null && reason === null)).toBe(true);
  });

  test('that fails is told with its cells, the total first, and what it should be', () => {
    const { checks, findings } = judged({ 'remedies.review.upheld': 2, 'remedies.review.total': 3 });
    expect(checks.filter(({ outcome }) => outcome === 'fail').map(({ at }) => at)).toEqual(['review']);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ at: 'review', outcome: 'fail', basis: '表四', expected: 2, actual: 3 });
    expect(findings[0]?.cells[0]).toBe('remedies.review.total');
    expect(findings[0]?.cells).toHaveLength(5);
    expect(findings[0]?.message.zh).toMatch(/填报为 3，各项之和为 2，相差 1。$/);
  });

  test('a remark of the rule’s stands behind', () => {
    const remark = (left: number, right: number) => (right - left === 1 ? { zh: '差一。', en: 'One short.' } : null);
    const of = (total: number) =>
      judged({ 'remedies.review.upheld': 2, 'remedies.review.total': total }, rule({ remark })).findings[0]?.message;
    expect(of(3)?.zh).toMatch(/相差 1。差一。$/);
    expect(of(3)?.en).toMatch(/ is 1\. One short\.$/);
    expect(of(4)?.zh).toMatch(/相差 2。$/);
  });

  test('under another rule’s name it cites its own place in the notice', () => {
    const { findings } = judged({ 'remedies.review.upheld': 2 }, rule({ id: 'every-sum', sums: 'rest' }));
    expect(findings.map(({ rule: id, at }) => `${id} ${at}`)).toEqual(['every-sum remedy-total.review']);
    expect(findings[0]?.basis).toMatch(/^\S.* 表四/);
    expect(findings[0]?.basis).not.toBe('表四');
  });
});

describe('totals without their parts', () => {
  const blank = (group: string, total: number | string) => ({ [`remedies.${group}.*`]: '', [`remedies.${group}.total`]: total });

  test('are told once, at the first', () => {
    const { checks, findings } = judged({ ...blank('review', 3), ...blank('litigationDirect', 1) });
    expect(checks.filter(({ outcome }) => outcome === 'review').map(({ at }) => at)).toEqual(['review', 'litigationDirect']);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      at: 'review',
      outcome: 'review',
      cells: ['remedies.review.total', 'remedies.litigationDirect.total'],
      equation: null,
      message: { zh: expect.stringContaining('填报为 3，连同另外 1 处，只填了总计') },
    });
    expect(findings[0]?.places).toHaveLength(2);
  });

  test('one alone is told with its sum', () => {
    const { findings } = judged(blank('review', 3));
    expect(findings[0]).toMatchObject({
      at: 'review',
      equation: { right: ['remedies.review.total'] },
      message: { zh: expect.not.stringContaining('另外') },
    });
  });

  test('are told without a place where they have none', () => {
    const report = exampleReport({ edition: '2021', facts: { ...blank('review', 3), ...blank('litigationDirect', 1) } });
    const path = 'remedies.review.total';
    const facts = { ...report.facts, [path]: { ...factAt(report, path), place: null, cell: null } };
    const sheet: Sheet = { report: { ...report, facts }, source: null, checks: [], findings: [] };
    judgeSums(rule(), [rule()], sheet, reckon(sheet.report));
    expect(sheet.findings[0]?.places).toEqual([report.facts['remedies.litigationDirect.total']?.place]);
  });

  test('of two totals on one side each sum is told by itself', () => {
    const facts = {
      'requests.newlyReceived.*': '',
      'requests.carriedIn.*': '',
      'requests.resultTotal.total': 2,
      'requests.carriedOut.total': 1,
    };
    const { findings } = judged(facts, rule({ id: 'intake-balance' }));
    expect(findings.filter(({ at }) => at === 'total')).toMatchObject([{ outcome: 'review', expected: 0, actual: 3 }]);
  });

  test('a blank total that two sums tell differently shows no figure of its own', () => {
    const facts = { 'requests.granted.total': 2, 'requests.resultTotal.total': '', 'requests.resultTotal.naturalPerson': 3 };
    const { findings } = judged(facts, rule({ id: 'result-total' }));
    expect(findings.find(({ at }) => at === 'total')).toMatchObject({
      outcome: 'review',
      expected: 2,
      actual: null,
      formula: { zh: '2 ≠ 3（其余 20 项为 0）（1 格未填）' },
      message: { zh: '表三“（七）总计 · 总计”未填；各项之和为 2，由其他数字推得 3，请核对。' },
    });
  });

  test('a blank total with parts says what they come to', () => {
    const { checks } = judged({ 'remedies.review.upheld': 2, 'remedies.review.total': '' });
    expect(checks.find(({ at }) => at === 'review')?.outcome).toBe('inapplicable');
  });
});
