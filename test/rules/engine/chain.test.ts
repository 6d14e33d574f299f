import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../lib/report/edition';
import type { OtherReport } from '../../../lib/report/other-report';
import { judgeChains } from '../../../lib/rules/engine/chain';
import { miniature } from '../../../lib/rules/engine/miniature';
import type { ChainRule } from '../../../lib/rules/engine/rule';
import { exampleOthers, exampleReport } from '../example-report';

type Facts = Readonly<Record<string, number | string | null>>;
interface Case {
  readonly now: Facts;
  readonly last: Facts;
  readonly uncertain?: readonly string[];
  readonly unsure?: readonly string[];
  readonly text?: string;
}

const base = { covers: [], severity: 'warning', basis: '' } as const;
const rest: ChainRule = { ...base, id: 'every-chain', chains: 'rest' };
const own: ChainRule = {
  ...base,
  id: 'balance',
  chains: 'own',
  excuse: { said: [{ words: '合并', needs: '~' }], reason: { zh: '文中说到合并', en: 'the text speaks of a merger' } },
};

/** What was left, what came and what went: this year’s by last year’s. */
const edition: Edition = {
  ...miniature,
  sums: [],
  sections: [{ ...exampleReport({ edition: '2021' }).edition.sections[0], number: 1 }] as Edition['sections'],
  chains: [{ id: 'balance', table: 'cases', each: 'column', before: ['left'], parts: ['received', { minus: 'handled' }], total: 'open' }],
};
const simple: Edition = {
  ...miniature,
  chains: [{ id: 'balance', table: 'cases', each: 'column', before: ['left'], parts: [], total: 'open' }],
};

function judged({ now, last, uncertain = [], unsure = [], text }: Case, of: Edition = edition, rule = own) {
  const example = {
    edition: of,
    facts: now,
    uncertain,
    beside: { lastYear: { edition: of, facts: last, uncertain: unsure } },
    ...(text === undefined ? {} : { prose: { 1: ['无。', text] } }),
    report: { year: 2023 },
  };
  return judgeChains(rule, [rule], exampleReport(example), exampleOthers(example).lastYear);
}
const now: Facts = { 'cases.open': 9, 'cases.received': 4, 'cases.handled': 2 };
const last: Facts = { 'cases.left': 6, 'cases.received': 6 };
const equation = { at: 'value', left: ['@2022/cases.left', 'cases.received'], right: ['cases.open', 'cases.handled'] };

describe('a chain from year to year', () => {
  test('holds: a check with its cells of both years', () => {
    expect(judged({ now: { ...now, 'cases.open': 8 }, last })).toEqual([{ at: 'value', outcome: 'pass', equation }]);
  });

  test('does not: what was, what came, what went, and what should be', () => {
    expect(judged({ now, last })).toEqual([
      {
        at: 'value',
        outcome: 'fail',
        equation,
        cells: ['cases.open', 'cases.received', 'cases.handled', '@2022/cases.left'],
        expected: 8,
        actual: 9,
        message: {
          zh: '附表“上年未办结”填报为 9；上年年报“未办结”为 6，加“收到”4，减“办结”2，应为 8，相差 1。',
          en: '附表 上年未办结 shows 9; last year’s report has 未办结 6, plus 收到 4, minus 办结 2, which makes 8; the difference is 1.',
        },
        formula: { zh: '6 + 4 − 2 = 8 ≠ 9', en: '6 + 4 − 2 = 8 ≠ 9' },
      },
    ]);
  });

  test('one figure alone is no sum', () => {
    expect(judged({ now: { 'cases.open': 2 }, last: { 'cases.left': 6, 'cases.received': 6 } }, simple)[0]).toMatchObject({
      outcome: 'fail',
      expected: 6,
      actual: 2,
      message: {
        zh: '附表“上年未办结”填报为 2；上年年报“未办结”为 6，相差 4。',
        en: '附表 上年未办结 shows 2; last year’s report has 未办结 6; the difference is 4.',
      },
      formula: { zh: '6 ≠ 2', en: '6 ≠ 2' },
    });
  });

  test('what is below nought stands in brackets', () => {
    const negative = { 'cases.open': 0, 'cases.received': -3, 'cases.handled': -2 };
    expect(judged({ now: negative, last })[0]).toMatchObject({
      expected: 5,
      actual: 0,
      formula: { zh: '6 + (−3) − (−2) = 5 ≠ 0' },
      message: { zh: expect.stringContaining('加“收到”−3，减“办结”−2，应为 5，相差 5。') },
    });
  });
});

describe('what cannot be decided', () => {
  const doubts: readonly [why: string, of: Case, zh: string, en: string, actual: number | null][] = [
    ['a blank total', { now: { ...now, 'cases.open': '' }, last }, '其中有一格未填', 'one of these cells is blank', null],
    ['a blank of last year', { now, last: { ...last, 'cases.left': '' } }, '其中有一格未填', 'one of these cells is blank', 9],
    ['an uncertain total', { now, last, uncertain: ['cases.open'] }, '所依据的数字读取不确定', 'it rests on an uncertain reading', 9],
    ['an uncertain part', { now, last, uncertain: ['cases.handled'] }, '所依据的数字读取不确定', 'it rests on an uncertain reading', 9],
    [
      'an uncertain figure of last year',
      { now, last, unsure: ['cases.left'] },
      '所依据的数字读取不确定',
      'it rests on an uncertain reading',
      9,
    ],
    ['words of a merger', { now, last, text: '因机构合并，口径有变。' }, '文中说到合并', 'the text speaks of a merger', 9],
  ];
  test.each(doubts)('%s is asked about', (_, of, zh, en, actual) => {
    const [verdict] = judged(of);
    expect(verdict).toMatchObject({ outcome: 'review', reason: { zh, en }, actual });
    expect(verdict?.message?.zh).toMatch(new RegExp(`^附表“上年未办结”填报为 .*，相差 \\d+。${zh}，请核对。$`));
    expect(verdict?.message?.en).toMatch(new RegExp(`; the difference is \\d+\\. Please compare: ${en}\\.$`));
  });

  test('a figure that last year’s report itself contradicts is asked about, not one beside it', () => {
    const of = { ...edition, sums: miniature.sums };
    const reason = {
      zh: '上年年报的这个数与该年报自身的合计不符',
      en: 'last year’s figure disagrees with the sums of that report itself',
    };
    expect(judged({ now, last: { 'cases.left': 6, 'cases.received': 7 } }, of)[0]).toMatchObject({ outcome: 'review', reason });
    expect(judged({ now, last }, of)[0]).toMatchObject({ outcome: 'fail' });
    const beside = { ...of, chains: [{ ...edition.chains?.[0], before: ['cost'] }] } as Edition;
    expect(judged({ now, last: { 'cases.left': 6, 'cases.received': 7, 'cases.cost': 6 } }, beside)[0]).toMatchObject({ outcome: 'fail' });
  });

  test('one blank of two cells of last year is a doubt, too', () => {
    const of = { ...edition, chains: [{ ...edition.chains?.[0], before: ['left', 'cost'] }] } as Edition;
    const costs = (cost: number | string) => judged({ now, last: { ...last, 'cases.cost': cost } }, of)[0];
    expect(costs('')).toMatchObject({ outcome: 'review', reason: { zh: '其中有一格未填' } });
    expect(costs(3)).toMatchObject({ outcome: 'fail', expected: 11, formula: { zh: '6 + 3 + 4 − 2 = 11 ≠ 9' } });
  });

  test('a blank part counts as nought, and is no doubt', () => {
    expect(judged({ now: { ...now, 'cases.handled': '' }, last })[0]).toMatchObject({ outcome: 'fail', expected: 10 });
  });

  test('words of something else, or a rule without an excuse, are none', () => {
    expect(judged({ now, last, text: '工作平稳。' })[0]?.outcome).toBe('fail');
    expect(judged({ now, last, text: '因机构合并。' }, edition, { ...base, id: 'balance', chains: 'own' })[0]?.outcome).toBe('fail');
  });

  test.each<[why: string, of: Case, zh: string, en: string]>([
    ['the total was not read', { now: { ...now, 'cases.open': null }, last }, '所需单元格未读取', 'a cell that it needs was not read'],
    ['a part was not read', { now: { ...now, 'cases.handled': '若干' }, last }, '所需单元格未读取', 'a cell that it needs was not read'],
    ['last year’s was not read', { now, last: { ...last, 'cases.left': null } }, '所需单元格未读取', 'a cell that it needs was not read'],
    ...(['', null] as const).flatMap((empty): [string, Case, string, string][] => {
      const none = { zh: '本年或上年的这张表没有读到或没有填数', en: 'this year’s table or last year’s was not found or is empty' };
      return [
        [`this year’s table is ${empty === '' ? 'empty' : 'not there'}`, { now: { 'cases.*': empty }, last }, none.zh, none.en],
        [`last year’s table is ${empty === '' ? 'empty' : 'not there'}`, { now, last: { 'cases.*': empty } }, none.zh, none.en],
      ];
    }),
  ])('%s: it is not judged', (_, of, zh, en) => {
    expect(judged(of)).toEqual([{ at: 'value', outcome: 'inapplicable', reason: { zh, en }, equation }]);
  });
});

describe('which chains a rule judges', () => {
  const two: Edition = {
    ...simple,
    chains: [...(simple.chains ?? []), { id: 'costs', table: 'cases', each: 'column', before: ['cost'], parts: [], total: 'cost' }],
  };
  const ats = (rule: ChainRule, rules: readonly ChainRule[], lastYear: OtherReport | null) =>
    judgeChains(rule, rules, exampleReport({ edition: two, report: { year: 2023 } }), lastYear).map(({ at }) => at);
  const last = exampleOthers({ edition: two, report: { year: 2023 }, beside: { lastYear: { edition: two } } }).lastYear as OtherReport;

  test('its own, and the rest those that no rule has for its own, named by their chain too', () => {
    expect(ats(own, [own, rest], last)).toEqual(['value']);
    expect(ats(rest, [own, rest], last)).toEqual(['costs.value']);
    expect(ats(rest, [rest], last)).toEqual(['balance.value', 'costs.value']);
    expect(ats({ ...own, id: 'none' }, [own, rest], last)).toEqual([]);
  });

  test('none without last year’s report, in another form, or where that has no such cells', () => {
    expect(ats(own, [own], null)).toEqual([]);
    expect(ats(own, [own], { ...last, edition: { ...two, form: 'another' } })).toEqual([]);
    const { 'cases.left': _, ...facts } = last.facts;
    expect(ats(rest, [rest], { ...last, facts })).toEqual(['costs.value']);
  });
});
