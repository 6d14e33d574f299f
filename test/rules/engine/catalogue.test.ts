import { describe, expect, test } from 'vitest';
import type { AdvisedRule } from '../../../lib/rules/engine/advice';
import { byFile } from '../../../lib/rules/engine/by-file';
import { catalogue } from '../../../lib/rules/engine/catalogue';
import type { Example, Rule, RuleBase } from '../../../lib/rules/engine/rule';
import { byId } from '../../../lib/rules/engine/rule-order';
import { rulePages } from '../../../lib/rules/engine/rule-pages';
import { editionById, editions } from '../../../lib/statute';
import { equationsOf } from '../../../lib/statute/sums';

const advice = { title: { zh: '题', en: 'title' }, why: { zh: '因', en: 'why' }, fix: { zh: '改', en: 'fix' } };
const advised = (more: Partial<RuleBase> & Readonly<Record<string, unknown>> = {}): AdvisedRule => ({
  rule: { id: 'some-rule', covers: [], severity: 'error', basis: '{notice} 表三', check: () => [], ...more } as Rule,
  advice,
});
const both = [editionById('2019'), editionById('2021')];
const notices = both.map(({ notice }) => notice);

/** The page's parts by severity, without its head and its foot. */
function partsOf(rules: readonly AdvisedRule[], examples?: ReadonlyMap<string, readonly Example[]>): string[] {
  const page = catalogue(rules, both, examples);
  expect(page).toMatch(/^# 核查规则 Rules\n[\s\S]*\n\n## 未设规则 Not judged\n[\s\S]*[^\n]\n$/);
  return page.split(/\n\n(?=## )/).slice(1, -1);
}
const lines = (...more: readonly string[]) =>
  [
    '### 题\n\n`some-rule` · title\n',
    `- 依据 Basis: ${notices.join(' / ')} 表三`,
    '- 为何 Why: 因 why',
    '- 更正 Fix: 改 fix',
    ...more,
  ].join('\n');
const everywhere = '- 适用格式 Editions: 2019, 2021';

describe('the catalogue', () => {
  test('tells a rule with its basis, why, what to do and where it holds', () => {
    expect(partsOf([advised()])).toEqual([`## 错误 Errors: arithmetic and kinds of values, certain (1)\n\n${lines(everywhere)}`]);
  });

  test.each<[why: string, more: Partial<RuleBase> & Readonly<Record<string, unknown>>, told: readonly string[]]>([
    [
      'what it answers',
      { covers: ['T3-BAL', 'CHECK-7', 'CHECK-12', 'T3-X'] },
      ['- 规则编号 Dossier: T3-BAL, T3-X', '- 审核要点 Auditors’ checks: 7, 12'],
    ],
    ['that it needs others', { check: undefined, beside: () => [] }, ['- 对照 Beside: 需要其他年报 needs other reports']],
    ['that it judges chains', { check: undefined, chains: 'rest' }, ['- 对照 Beside: 需要其他年报 needs other reports']],
    ['that it is style', { style: true }, ['- 文字与格式 Style: 不计入角标和结论 neither badge nor verdict']],
    ['that it is of form', { ofForm: true }, ['- 鼓励适用年度 Form only encouraged: 仅作提示 a notice']],
    [
      'all of it in this order',
      { beside: () => [], style: true, ofForm: true, covers: ['CHECK-1', 'A'] },
      [
        '- 对照 Beside: 需要其他年报 needs other reports',
        '- 文字与格式 Style: 不计入角标和结论 neither badge nor verdict',
        '- 鼓励适用年度 Form only encouraged: 仅作提示 a notice',
        '- 规则编号 Dossier: A',
        '- 审核要点 Auditors’ checks: 1',
      ],
    ],
  ])('%s', (_, more, told) => {
    expect(partsOf([advised(more)])[0]).toBe(
      `## 错误 Errors: arithmetic and kinds of values, certain (1)\n\n${lines(everywhere, ...told)}`,
    );
  });

  test('how many equations a sum has in each edition; the rest is not counted', () => {
    const counts = both.map((edition) => `${equationsOf(edition, 'remedy-total').length} (${edition.id})`).join(', ');
    const sum = { id: 'remedy-total', check: undefined, sums: 'own' } as const;
    expect(partsOf([advised(sum)])[0]).toContain(`\n${everywhere} · 等式 equations: ${counts}`);
    expect(partsOf([advised({ ...sum, sums: 'rest' })])[0]).toMatch(/Editions: 2019, 2021$/);
  });

  test('only the editions in which it holds, and only their notices', () => {
    const [part] = partsOf([advised({ editions: ['2021'] })]);
    expect(part).toContain(`- 依据 Basis: ${notices[1]} 表三\n`);
    expect(part).toMatch(/Editions: 2021$/);
    const needy = partsOf([advised({ id: 'x', check: undefined, sums: 'own', editions: ['2019'] })])[0];
    expect(needy).toMatch(/Editions: 2019 · 等式 equations: 0 \(2019\)$/);
  });

  test('its examples with what is expected of them, each outcome once', () => {
    const example = (name: string, expected: Example['expect']): Example => ({ name, edition: '2021', expect: expected });
    const examples = [example('right', 'pass'), example('both', { a: 'fail', b: 'review', c: 'fail' }), example('none', 'inapplicable')];
    const told = '- 示例 Examples: right → pass; both → fail / review; none → inapplicable';
    expect(partsOf([advised()], new Map([['some-rule', examples]]))[0]).toMatch(new RegExp(`\n${told}$`));
    expect(partsOf([advised()], new Map([['other', examples]]))[0]).not.toContain('示例');
  });

  test('rules stand by their severity, and a severity without rules is left out', () => {
    const rules = (['notice', 'error', 'notice'] as const).map((severity, nth) => advised({ severity, id: `rule-${nth}` }));
    const parts = partsOf(rules);
    expect(parts.map((part) => part.split('\n')[0])).toEqual([
      '## 错误 Errors: arithmetic and kinds of values, certain (1)',
      '## 提示 Notices: hints for a human eye (2)',
    ]);
    expect(parts[1]?.match(/`rule-\d`/g)).toEqual(['`rule-0`', '`rule-2`']);
    expect(partsOf([advised({ severity: 'warning' })])[0]).toMatch(/^## 警告 Warnings: strong expectations with known exceptions \(1\)/);
    expect(partsOf([])).toEqual([]);
  });
});

describe('a rule as a page', () => {
  const pages = rulePages();
  const page = (id: string) => pages.find((one) => one.id === id);

  test('there is one for each, by id', () => {
    const ids = pages.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(ids).toContain('intake-balance');
    expect(ids).toContain('carry-over');
    expect(ids).toContain('issuer-name');
  });

  test('with its equation, without what all operands share', () => {
    expect(page('intake-balance')).toMatchObject({
      severity: 'error',
      style: false,
      title: { zh: expect.any(String), en: expect.any(String) },
      basis: `${editions.map(({ notice }) => notice).join('、')} 表三表头：第一项加第二项之和，等于第三项加第四项之和`,
      editions: ['2019', '2021'],
      formulas: ['一、本年新收政府信息公开申请数量 + 二、上年结转政府信息公开申请数量 = （七）总计 + 四、结转下年度继续办理'],
    });
    expect(page('remedy-total')?.formulas).toEqual(['结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计']);
  });

  test('one that judges no sum of its own, or no sum at all, has none', () => {
    expect(page('statutory-sum')?.formulas).toEqual([]);
    expect(page('issuer-name')).toMatchObject({ formulas: [], severity: 'warning' });
    expect(pages.filter(({ style }) => style).length).toBeGreaterThan(0);
  });

  test('each example with its gravest outcome', () => {
    const outcomes = (id: string) => page(id)?.examples.map(({ outcome }) => outcome);
    expect(outcomes('carry-over')).toEqual(['pass', 'pass', 'fail', 'fail', 'review', 'review', 'review', 'inapplicable']);
    expect(page('carry-over')?.examples[0]?.name).toBe('taken over');
  });

  test('only the editions in which it holds, and their notices', () => {
    const old = editionById('2019');
    expect(page('item-chain')).toMatchObject({ editions: ['2019'], basis: `${old.notice} 表二` });
  });
});

test('files are named by their rule, in whichever folder they stand', () => {
  expect(byFile({ '../a-rule.ts': 1, '../wording/b-rule.ts': 2, '../x.ts/c.tsv.ts': 3 })).toEqual({ 'a-rule': 1, 'b-rule': 2, 'c.tsv': 3 });
});

test('rules stand in the order of their ids, and those given stay as they were', () => {
  const given = ['b', 'a', 'd', 'c'].map((id) => ({ id }));
  expect(byId(given).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(given.map(({ id }) => id)).toEqual(['b', 'a', 'd', 'c']);
});
