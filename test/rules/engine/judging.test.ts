import { describe, expect, test } from 'vitest';
import { allSteps, type Steps } from '../../../lib/document/steps';
import { type Judgement, openJudging } from '../../../lib/rules/engine/judging';
import type { CheckRule, EquationRule, Rule, Verdict } from '../../../lib/rules/engine/rule';
import { exampleReport } from '../example-report';

const report = exampleReport({ edition: '2021', facts: { 'requests.granted.total': 5 } });
const ran: string[] = [];
const check = (
  id: string,
  verdicts: readonly Verdict[] | (() => never) = [{ at: 'x', outcome: 'pass' }],
  more: Partial<CheckRule> = {},
): CheckRule => ({
  id,
  covers: [],
  severity: 'error',
  basis: '',
  check: () => {
    ran.push(id);
    return typeof verdicts === 'function' ? verdicts() : verdicts;
  },
  ...more,
});
const sums: EquationRule = { id: 'every-sum', covers: [], severity: 'error', basis: '', sums: 'rest' };
const ofTables = check('of-tables', undefined, { tablesAlone: true });
const ofText = check('of-text');
const broken = check('broken', () => {
  throw new Error('gone');
});

function rulesIn({ checks }: Judgement): string[] {
  return [...new Set(checks.map(({ rule }) => rule))];
}

function ranIn<Of>(work: () => Of): readonly [Of, readonly string[]] {
  ran.length = 0;
  const of = work();
  return [of, [...ran]];
}

function pausesIn(steps: Steps<Judgement>): number {
  let pauses = 0;
  while (!steps.next().done) pauses++;
  return pauses;
}

describe('judging in two goes', () => {
  test('the first asks the rules of tables, the second the others, none is asked twice', () => {
    const judging = openJudging({ rules: [sums, ofTables, ofText] });
    const [first, before] = ranIn(() => allSteps(judging.tables(report)));
    const [all, behind] = ranIn(() => allSteps(judging.all(report)));
    expect(rulesIn(first)).toEqual(['every-sum', 'of-tables']);
    expect(rulesIn(all)).toEqual(['every-sum', 'of-tables', 'of-text']);
    expect([before, behind]).toEqual([['of-tables'], ['of-text']]);
    expect(first.findings.length).toBeGreaterThan(0);
    expect(all.findings).toEqual(first.findings);
  });

  test('they are asked in the order in which they were given', () => {
    expect(rulesIn(allSteps(openJudging({ rules: [ofText, ofTables] }).all(report)))).toEqual(['of-text', 'of-tables']);
  });

  test('each is told the days that the user set, or none', () => {
    const seen: unknown[] = [];
    const asks: CheckRule = {
      ...ofTables,
      check: (_, { localDays }) => {
        seen.push(localDays);
        return [];
      },
    };
    allSteps(openJudging({ rules: [asks], localDays: { department: '01-20' } }).all(report));
    allSteps(openJudging({ rules: [asks] }).tables(report));
    expect(seen).toEqual([{ department: '01-20' }, {}]);
  });

  test('what came since is asked with them, in the order of names', () => {
    const judging = openJudging({ rules: [ofText] });
    expect(rulesIn(allSteps(judging.all(report, [ofTables, check('later')])))).toEqual(['later', 'of-tables', 'of-text']);
  });

  test.each<[off: readonly string[], rules: readonly string[]]>([
    [['of-text'], ['every-sum', 'of-tables']],
    [['every-sum'], ['of-tables', 'of-text']],
    [[], ['every-sum', 'of-tables', 'of-text']],
  ])('those switched off are not asked: %s', (rulesOff, rules) => {
    const judging = openJudging({ rules: [sums, ofTables, ofText], rulesOff });
    expect(rulesIn(allSteps(judging.all(report)))).toEqual(rules);
  });
});

test('asked of two reports it judges both', () => {
  const judging = openJudging({ rules: [sums, ofTables, ofText] });
  const other = exampleReport({ edition: '2021' });
  const ask = () => ranIn(() => [allSteps(judging.all(report)), allSteps(judging.all(other))].map(({ findings }) => findings.length));
  expect(ask()).toEqual([
    [expect.any(Number), 0],
    ['of-tables', 'of-text', 'of-tables', 'of-text'],
  ]);
  expect(ask()[0][0]).toBeGreaterThan(0);
});

test('a rule that breaks says so, and takes nothing of the others with it', () => {
  const rules: Rule[] = [ofTables, broken, ofText];
  const { checks, findings } = allSteps(openJudging({ rules }).all(report));
  expect(checks.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual(['of-tables pass', 'broken error', 'of-text pass']);
  expect(findings.map(({ rule }) => rule)).toEqual(['broken']);
});

test('a rule that breaks in the middle of what it says leaves nothing of it', () => {
  const half: Verdict[] = [
    { at: 'a', outcome: 'fail', message: { zh: '甲', en: 'a' } },
    Object.defineProperty({ at: 'b' }, 'outcome', {
      get: () => {
        throw new Error('half');
      },
    }) as unknown as Verdict,
  ];
  const { checks, findings } = allSteps(openJudging({ rules: [check('half', half)] }).all(report));
  expect(checks.map(({ outcome }) => outcome)).toEqual(['error']);
  expect(findings.map(({ outcome }) => outcome)).toEqual(['error']);
});

test('there is a pause before each rule, and within one that says very much', () => {
  const many = (count: number) =>
    check(
      'many',
      Array.from({ length: count }, (_, nth) => ({ at: String(nth), outcome: 'pass' })),
    );
  const pauses = (rules: readonly Rule[]) => pausesIn(openJudging({ rules }).all(report));
  expect(pauses([ofTables, ofText])).toBe(2);
  expect([pauses([many(1)]), pauses([many(100)]), pauses([many(101)]), pauses([many(301)])]).toEqual([1, 1, 2, 4]);
});

test('a document without an issuer is named by its source, else by its address', () => {
  const fail = check('fails', [{ at: 'x', outcome: 'fail', message: { zh: '甲', en: 'a' } }]);
  const nameless = { ...report, issuer: null, issuers: { title: null, signature: null, metadata: null } };
  const at = (url: string | null, source?: string) =>
    allSteps(
      openJudging({ rules: [fail], ...(source === undefined ? {} : { source }) }).all({ ...nameless, meta: { ...nameless.meta, url } }),
    ).findings[0]?.fingerprint;
  expect(at('http://a.gov.cn/1')).not.toBe(at('http://a.gov.cn/2'));
  expect(at('http://a.gov.cn/1', 'x')).toBe(at('http://a.gov.cn/2', 'x'));
  expect(at(null, 'http://a.gov.cn/1')).toBe(at('http://a.gov.cn/1'));
});
