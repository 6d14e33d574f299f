import { describe, expect, test } from 'vitest';
import type { Equation } from '../../../lib/report/equation';
import type { Report } from '../../../lib/report/report';
import type { Judged } from '../../../lib/rules/engine/equation';
import { miniature } from '../../../lib/rules/engine/miniature';
import { equationMessage, totalsOnlyMessage } from '../../../lib/rules/engine/wording';
import { equationsOf } from '../../../lib/statute/sums';
import { exampleReport } from '../example-report';

const report = exampleReport({ edition: '2021', facts: { 'remedies.review.total': 3, 'remedies.litigationDirect.total': 1 } });
const fails = (left: number, right: number, blank: Judged['blank'] = null): Judged => ({
  outcome: blank ? 'review' : 'fail',
  reason: null,
  left,
  right,
  blank,
});
const equation = (sum: string, at: string) => equationsOf(report.edition, sum).find((one) => one.at === at) as Equation;

describe('what a sum that does not hold is told as', () => {
  test.each<[why: string, of: Equation, judged: Judged, zh: string, en: string]>([
    [
      'a total and its parts',
      equation('remedy-total', 'review'),
      fails(5, 3),
      '表四“行政复议 · 总计”填报为 3，各项之和为 5，相差 2。',
      '表四 行政复议 · 总计 shows 3; its parts add up to 5; the difference is 2.',
    ],
    [
      'a total below its parts, without binary dust',
      equation('remedy-total', 'review'),
      fails(0.1 + 0.2, 1),
      '表四“行政复议 · 总计”填报为 1，各项之和为 0.3，相差 0.7。',
      '表四 行政复议 · 总计 shows 1; its parts add up to 0.3; the difference is 0.7.',
    ],
    [
      'a blank total',
      equation('remedy-total', 'review'),
      fails(5, 3, 'right'),
      '表四“行政复议 · 总计”未填；各项之和为 5，由其他数字推得 3，请核对。',
      '表四 行政复议 · 总计 is blank; its parts add up to 5, other figures imply 3. Please compare.',
    ],
    [
      'rows that balance, in a column',
      equation('intake-balance', 'total'),
      fails(3, 5),
      '表三“总计”列：“一、本年新收政府信息公开申请数量”与“二、上年结转政府信息公开申请数量”合计 3，“（七）总计”与“四、结转下年度继续办理”合计 5，相差 2。',
      '表三, column 总计: “一、本年新收政府信息公开申请数量” and “二、上年结转政府信息公开申请数量” come to 3, “（七）总计” and “四、结转下年度继续办理” to 5; the difference is 2.',
    ],
  ])('%s', (_, of, judged, zh, en) => {
    expect(equationMessage(of, judged, report)).toEqual({ zh, en });
  });

  test('cells without a column that balance are named in whole', () => {
    const of = { at: 'cases', left: ['cases.open', 'cases.received'], right: ['cases.handled', 'cases.left'] };
    expect(equationMessage(of, fails(4, 1), exampleReport({ edition: miniature }))).toEqual({
      zh: '附表：“上年未办结”与“收到”合计 4，“办结”与“未办结”合计 1，相差 3。',
      en: '附表: “上年未办结” and “收到” come to 4, “办结” and “未办结” to 1; the difference is 3.',
    });
  });

  test('a row is named without its column alone, however many parts its label has', () => {
    const facts = Object.fromEntries(
      Object.entries(exampleReport({ edition: miniature }).facts).map(([path, fact]) => [
        path,
        { ...fact, label: `甲 · ${fact.label} · 乙` },
      ]),
    );
    const of = { at: 'cases', left: ['cases.open'], right: ['cases.handled', 'cases.left'] };
    const made = { ...exampleReport({ edition: miniature }), facts } as Report;
    expect(equationMessage(of, fails(4, 1), made).zh).toBe(
      '附表“乙”列：“甲 · 上年未办结”合计 4，“甲 · 办结”与“甲 · 未办结”合计 1，相差 3。',
    );
  });
});

test.each<[totals: readonly string[], zh: string, en: string]>([
  [
    ['remedies.review.total'],
    '表四“行政复议 · 总计”填报为 3，只填了总计，各项均未填，无法核对。',
    '表四 行政复议 · 总计 shows 3; only the total is filled, its parts are blank: it cannot be checked.',
  ],
  [
    ['remedies.review.total', 'remedies.litigationDirect.total', 'remedies.litigationAfterReview.total'],
    '表四“行政复议 · 总计”填报为 3，连同另外 2 处，只填了总计，各项均未填，无法核对。',
    '表四 行政复议 · 总计 shows 3; here and in 2 more places only the total is filled, its parts are blank: it cannot be checked.',
  ],
])('totals alone: %s', (totals, zh, en) => {
  expect(totalsOnlyMessage(totals, report)).toEqual({ zh, en });
});
