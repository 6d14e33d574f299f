import { describe, expect, test } from 'vitest';
import type { OtherReport, Others } from '../../../lib/report/other-report';
import type { Report } from '../../../lib/report/report';
import { besideRules } from '../../../lib/rules/engine/beside-rules';
import { type BesideOptions, judgeBeside, withCells } from '../../../lib/rules/engine/judge-beside';
import type { ChainRule, ComparingRule, Verdict } from '../../../lib/rules/engine/rule';
import { exampleOthers, exampleReport } from '../example-report';

const message = { zh: '说明', en: 'told' };
const reason = { zh: '原因', en: 'reason' };
const CELL = 'requests.granted.total';
const base = { covers: [], severity: 'warning', basis: '{notice} 表三' } as const;
const comparing = (id: string, verdicts: readonly Verdict[] | (() => never), more: Partial<ComparingRule> = {}): ComparingRule => ({
  ...base,
  id,
  beside: () => (typeof verdicts === 'function' ? verdicts() : verdicts),
  ...more,
});
const fails = comparing('fails', [{ at: 'x', outcome: 'fail', message }]);
const carry: ChainRule = { ...base, id: 'carry-over', chains: 'own' };

function example(then: number | string = 3, now = 3) {
  const cells = (row: string, count: number | string) => ({ [`requests.${row}.naturalPerson`]: count, [`requests.${row}.total`]: count });
  const out = { ...cells('newlyReceived', then), ...cells('carriedOut', then) };
  return { edition: '2021', facts: cells('carriedIn', now), report: { year: 2023 }, beside: { lastYear: { edition: '2021', facts: out } } };
}
const report = exampleReport(example());
const others = exampleOthers(example());
const judged = (rules: BesideOptions['rules'], options: Omit<BesideOptions, 'rules'> = {}) =>
  judgeBeside(report, others, { ...options, ...(rules ? { rules } : {}) });

describe('a report beside others', () => {
  test('is asked by every rule that needs them', () => {
    const asked = new Set(judgeBeside(report, others).checks.map(({ rule }) => rule));
    expect(asked).toContain('carry-over');
    expect([...asked].every((id) => besideRules.some((rule) => rule.id === id))).toBe(true);
    expect(judgeBeside(report, others).checks.some(({ outcome }) => outcome === 'error')).toBe(false);
  });

  test('each verdict is a check; what fails or is asked about is a finding, in the order of the rules', () => {
    const verdicts: Verdict[] = [
      { at: 'a', outcome: 'pass' },
      { at: 'b', outcome: 'review', reason },
      { at: 'c', outcome: 'inapplicable', reason },
      { at: 'd', outcome: 'fail', message, cells: [CELL] },
    ];
    const { checks, findings } = judged([comparing('says', verdicts), fails]);
    const check = { rule: 'says', reason: null, equation: null };
    expect(checks).toEqual([
      { ...check, at: 'a', outcome: 'pass' },
      { ...check, at: 'b', outcome: 'review', reason },
      { ...check, at: 'c', outcome: 'inapplicable', reason },
      { ...check, at: 'd', outcome: 'fail' },
      { ...check, rule: 'fails', at: 'x', outcome: 'fail' },
    ]);
    expect(findings.map(({ rule, at, outcome }) => `${rule} ${at} ${outcome}`)).toEqual(['says b review', 'says d fail', 'fails x fail']);
    expect(findings[0]).toMatchObject({ message: reason, equation: null });
    expect(findings[1]).toMatchObject({ message, cells: [CELL], place: report.facts[CELL]?.place, basis: `${report.edition.notice} 表三` });
  });

  test('a chain is told with its equation over the cells of both years', () => {
    const wrong = example(4);
    const { checks, findings } = judgeBeside(exampleReport(wrong), exampleOthers(wrong), { rules: [carry] });
    const equation = { at: 'total', left: ['@2022/requests.carriedOut.total'], right: ['requests.carriedIn.total'] };
    expect(checks.find(({ at }) => at === 'total')).toEqual({ rule: 'carry-over', at: 'total', outcome: 'fail', reason: null, equation });
    expect(findings.map(({ at }) => at)).toEqual(['naturalPerson', 'total']);
    expect(findings[1]).toMatchObject({
      equation,
      cells: ['requests.carriedIn.total', '@2022/requests.carriedOut.total'],
      expected: 4,
      actual: 3,
    });
    expect(new Set(checks.map(({ outcome }) => outcome))).toEqual(new Set(['pass', 'fail']));
  });

  test.each<[why: string, rules: BesideOptions['rules'], off: readonly string[] | undefined, asked: readonly string[]]>([
    ['both', [fails, comparing('more', [{ at: 'y', outcome: 'pass' }])], undefined, ['fails', 'more']],
    ['one is switched off', [fails, comparing('more', [{ at: 'y', outcome: 'pass' }])], ['fails'], ['more']],
    ['one is of another edition', [fails, comparing('old', [{ at: 'y', outcome: 'pass' }], { editions: ['2019'] })], [], ['fails']],
    ['one needs cells that are not there', [{ ...fails, needs: ['disclosure.none.total'] }], [], []],
  ])('%s', (_, rules, rulesOff, asked) => {
    expect(judged(rules, rulesOff ? { rulesOff } : {}).checks.map(({ rule }) => rule)).toEqual(asked);
  });

  test('a rule that breaks says so, and the others go on', () => {
    const broken = comparing('broken', () => {
      throw new Error('gone');
    });
    const { checks, findings } = judged([broken, fails]);
    expect(checks.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual(['broken error', 'fails fail']);
    expect(findings.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual(['broken error', 'fails fail']);
    expect(findings[0]?.message.zh).toMatch(/“broken”运行出错，本条未核对：gone$/);
  });
});

describe('a finding is known again', () => {
  const named = (more: Partial<Report>, options: BesideOptions, of: Others = others) =>
    judgeBeside({ ...report, ...more }, of, {
      rules: [comparing('x', [{ at: 'x', outcome: 'fail', message, cells: ['@2022/requests.carriedOut.total'] }])],
      ...options,
    }).findings[0]?.fingerprint;
  const at = (url: string | null, source?: string) =>
    named({ issuer: null, meta: { ...report.meta, url } }, source === undefined ? {} : { source });

  test('by its source, else by its address, where nobody knows whose it is', () => {
    expect(at('http://a.gov.cn/1')).not.toBe(at('http://a.gov.cn/2'));
    expect(at('http://a.gov.cn/1', 'x')).toBe(at('http://a.gov.cn/2', 'x'));
    expect(at('http://a.gov.cn/1', 'x')).not.toBe(at('http://a.gov.cn/1', 'y'));
    expect(at(null, 'http://a.gov.cn/1')).toBe(at('http://a.gov.cn/1'));
  });

  test('by the cells of others, too: a changed figure there is another finding', () => {
    const then = (count: number | string) => named({}, {}, exampleOthers(example(count)));
    expect(then(3)).toBe(then(3));
    expect(new Set([then(3), then(4), then('')]).size).toBe(3);
  });
});

describe('cells of others among a report’s', () => {
  const other = others.lastYear as OtherReport;

  test('each under its name, without a place on this page', () => {
    const name = '@2022/requests.carriedOut.total';
    const { facts } = withCells(report, others, [CELL, name, '@2022/requests.none.total', '@2019/requests.granted.total']);
    expect(Object.keys(facts)).toEqual([...Object.keys(report.facts), name]);
    expect(facts[name]).toEqual({ ...other.facts['requests.carriedOut.total'], path: name, place: null, cell: null });
    expect(facts[name]?.value).toBe(3);
    expect(facts[CELL]).toBe(report.facts[CELL]);
  });

  test('without any the report is as it was', () => {
    expect(withCells(report, others, [CELL])).toBe(report);
    expect(withCells(report, others, [])).toBe(report);
  });
});
