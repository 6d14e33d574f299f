import { describe, expect, test } from 'vitest';
import { allSteps } from '../../lib/document/steps';
import { judge } from '../../lib/rules/engine/judge';
import { openJudging } from '../../lib/rules/engine/judging';
import { rules } from '../../lib/rules/engine/registry';
import { everyEdition, type Rule } from '../../lib/rules/engine/rule';
import { exampleReport } from './example-report';

const base: Omit<Rule, 'check' | 'equations'> = {
  id: 'broken',
  covers: [],
  severity: 'error',
  editions: everyEdition,
  basis: '示例',
};
const report = exampleReport({ edition: '2019', facts: { 'remedies.review.upheld': 10, 'remedies.review.corrected': 1 } });

describe('a rule that breaks', () => {
  const sums = report.edition.sums.flatMap((sum) => (sum.id === 'remedy-total' ? [sum, { ...sum, id: 'broken' }] : [sum]));
  const edition = { ...report.edition, sums };
  const throws = () => {
    throw new Error('boom');
  };
  test.each([
    ['while checking', { ...base, check: throws } satisfies Rule],
    ['while remarking on a sum', { ...base, sums: 'own', remark: throws } satisfies Rule],
  ])('%s is told, and the others go on', (_, broken) => {
    const { checks, findings } = judge({ ...report, edition }, { rules: [broken, ...rules] });
    expect(checks.filter((check) => check.rule === 'broken')).toMatchObject([{ outcome: 'error', equation: null }]);
    const told = findings.find((finding) => finding.rule === 'broken');
    expect(told).toMatchObject({ outcome: 'error', place: null });
    expect(told?.message.zh).toContain('boom');
    expect(findings.at(-1)).toBe(told);
    expect(findings.map((finding) => finding.rule)).toContain('remedy-total');
    expect(checks.filter((check) => check.rule === 'applicant-total')).toHaveLength(23);
  });
});

describe('an equation that does not hold', () => {
  const { findings } = judge(report);
  const finding = findings.find((one) => one.rule === 'remedy-total');

  test('is told with its worked sum, its cells with the total first, what is printed and what it should be', () => {
    expect(finding).toMatchObject({
      at: 'review',
      outcome: 'fail',
      severity: 'error',
      formula: { zh: '10 + 1 + 0 + 0 = 11 ≠ 0', en: '10 + 1 + 0 + 0 = 11 ≠ 0' },
      cells: ['review.total', 'review.upheld', 'review.corrected', 'review.other', 'review.pending'].map((path) => `remedies.${path}`),
      expected: 11,
      actual: 0,
    });
    expect(finding?.message.zh).toBe('表四“行政复议 · 总计”填报为 0，各项之和为 11，相差 11。');
    expect(finding?.place).toBe(report.facts['remedies.review.total']?.place);
    expect(finding?.cell).toEqual({ grid: 2, row: 0, column: 4 });
  });

  test('leaves the zeros of a long sum out and says so', () => {
    const facts = { 'requests.granted.total': 10, 'requests.unable.notHeld.total': 2, 'requests.resultTotal.total': 9 };
    const long = judge(exampleReport({ edition: '2019', facts })).findings.find((one) => one.rule === 'result-total');
    expect(long?.formula).toEqual({ zh: '10 + 2 = 12 ≠ 9（其余 17 项为 0）', en: '10 + 2 = 12 ≠ 9 (the other 17 are 0)' });
  });

  test('shows both sums of a balance', () => {
    const facts = { 'requests.newlyReceived.total': 3, 'requests.resultTotal.total': 2 };
    const balance = judge(exampleReport({ edition: '2021', facts })).findings.find((one) => one.rule === 'intake-balance');
    expect(balance?.formula?.zh).toBe('3 + 0 = 3 ≠ 2 + 0 = 2');
    expect(balance?.message.zh).toBe(
      '表三“总计”列：“一、本年新收政府信息公开申请数量”与“二、上年结转政府信息公开申请数量”合计 3，“（七）总计”与“四、结转下年度继续办理”合计 2，相差 1。',
    );
  });

  test('says it when nothing was received', () => {
    const facts = { 'requests.resultTotal.total': 2 };
    const all = judge(exampleReport({ edition: '2021', facts })).findings.find((one) => one.rule === 'intake-balance');
    expect(all?.message.zh).toContain('新收和上年结转均为 0');
  });
});

describe('what cannot be judged', () => {
  const reasonOf = (facts: Record<string, string | null>, rule: string, at: string) =>
    judge(exampleReport({ edition: '2021', facts })).checks.find((check) => check.rule === rule && check.at === at);

  test.each([
    ['a missing cell', { 'requests.granted.enterprise': null }, '没有读到'],
    ['an unreadable cell', { 'requests.granted.enterprise': '1O' }, '1O'],
  ])('%s is named', (_, facts, words) => {
    const check = reasonOf(facts, 'applicant-total', 'granted');
    expect(check?.outcome).toBe('inapplicable');
    expect(check?.reason?.zh).toContain('（一）予以公开 · 商业企业');
    expect(check?.reason?.zh).toContain(words);
  });

  test('a table that is not there is inapplicable in each of its equations', () => {
    expect(reasonOf({ 'remedies.*': null }, 'remedy-total', 'review')).toMatchObject({ outcome: 'inapplicable' });
  });

  test('an empty table proves nothing', () => {
    expect(reasonOf({ 'remedies.*': '' }, 'remedy-total', 'review')).toMatchObject({ outcome: 'inapplicable' });
  });

  test('an implied total that rests on an unread part is unread', () => {
    const facts = { 'requests.newlyReceived.total': '', 'requests.newlyReceived.enterprise': null };
    expect(reasonOf(facts, 'intake-balance', 'total')).toMatchObject({ outcome: 'inapplicable' });
  });
});

test('a report with totals only is told once a rule, not once a row', () => {
  const facts: Record<string, string | number> = { 'requests.*': '' };
  for (const row of ['newlyReceived', 'granted', 'resultTotal']) facts[`requests.${row}.total`] = 7;
  const { checks, findings } = judge(exampleReport({ edition: '2021', facts }));
  expect(checks.filter((check) => check.rule === 'applicant-total' && check.outcome === 'review')).toHaveLength(3);
  const told = findings.filter((finding) => finding.rule === 'applicant-total');
  expect(told).toMatchObject([{ at: 'newlyReceived', outcome: 'review', formula: null }]);
  expect(told[0]?.places).toHaveLength(3);
  expect(told[0]?.message.zh).toContain('另外 2 处');
});

test('a rule that is switched off is not run, but totals stay totals', () => {
  const facts = {
    'requests.newlyReceived.naturalPerson': 2,
    'requests.newlyReceived.total': '',
    'requests.carriedOut.naturalPerson': 2,
    'requests.carriedOut.total': 2,
  };
  const { checks } = judge(exampleReport({ edition: '2021', facts }), { rulesOff: ['applicant-total'] });
  expect(checks.some((check) => check.rule === 'applicant-total')).toBe(false);
  expect(checks.find((check) => check.rule === 'intake-balance' && check.at === 'total')?.outcome).toBe('pass');
});

describe('fingerprints', () => {
  const of = (facts: Record<string, number>, issuer: string | null = '甲县乙镇人民政府') =>
    judge(exampleReport({ edition: '2021', facts, report: { issuer } }), { source: 'a.html' }).findings.find(
      (one) => one.rule === 'remedy-total',
    )?.fingerprint;

  test('stay with the same figures and change with one of them, the issuer or the source', () => {
    const first = of({ 'remedies.review.upheld': 2 });
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(of({ 'remedies.review.upheld': 2, 'requests.granted.total': 0 })).toBe(first);
    expect(of({ 'remedies.review.upheld': 3 })).not.toBe(first);
    expect(of({ 'remedies.review.upheld': 2 }, '丙县丁镇人民政府')).not.toBe(first);
    expect(of({ 'remedies.review.upheld': 2 }, null)).not.toBe(first);
  });
});

describe('judging in two goes', () => {
  const unread = (name: string) => () => {
    throw new Error(`${name} was asked for`);
  };
  const { claims: _, ...reading } = report;
  /** What is read behind the tables of a report that has them all. */
  const UNREAD = ['prose', 'claims', 'sections', 'period', 'publishedAt', 'publishedPlace', 'signedAt', 'trail', 'links', 'foreignGrids'];
  const ofTables = rules.filter((rule) => !('check' in rule) || rule.tablesAlone);

  test.each(ofTables.map((rule) => [rule.id, rule] as const))('%s looks at the tables only', (_, rule) => {
    const blind = Object.defineProperties(
      { ...report },
      Object.fromEntries(UNREAD.map((name) => [name, { enumerable: false, get: unread(name) }])),
    );
    if ('check' in rule) expect(() => rule.check(blind, { localDays: {} })).not.toThrow();
  });

  test('comes to the same as in one, and runs no rule twice', () => {
    const ran: string[] = [];
    const counted = rules.map(
      (rule): Rule =>
        'check' in rule
          ? {
              ...rule,
              check: (of, wishes) => {
                ran.push(rule.id);
                return rule.check(of, wishes);
              },
            }
          : rule,
    );
    const judging = openJudging({ rules: counted });
    const early = allSteps(judging.tables(reading));
    const asked = new Set(early.checks.map((check) => check.rule));
    expect(asked.size).toBeGreaterThan(10);
    for (const id of asked) expect(ofTables.map((rule) => rule.id)).toContain(id);
    expect(allSteps(judging.all(report))).toEqual(judge(report));
    expect(ran).toHaveLength(new Set(ran).size);
    for (const finding of early.findings) expect(judge(report).findings).toContainEqual(finding);
  });
});
