import { describe, expect, test } from 'vitest';
import { reckon } from '../../../lib/reckoning/reckon';
import type { Equation } from '../../../lib/report/equation';
import type { Report } from '../../../lib/report/report';
import { judgeEquation } from '../../../lib/rules/engine/equation';
import { factAt } from '../../../lib/rules/engine/fact-at';
import { equationsOf } from '../../../lib/statute/sums';
import { exampleReport } from '../example-report';

type Facts = Readonly<Record<string, number | string | null>>;
const filled: Facts = { 'remedies.review.upheld': 2, 'remedies.review.total': 2 };

function judged(report: Report, sum = 'remedy-total', at = 'review') {
  const equation = equationsOf(report.edition, sum).find((one) => one.at === at) as Equation;
  return judgeEquation(equation, report, reckon(report));
}
const of = (facts: Facts, uncertain: readonly string[] = []) =>
  judged(exampleReport({ edition: '2021', facts: { ...filled, ...facts }, uncertain }));

describe('how an equation stands', () => {
  test.each<[why: string, facts: Facts, stands: ReturnType<typeof of>]>([
    ['it holds', {}, { outcome: 'pass', reason: null, left: 0, right: 0, blank: null }],
    ['it does not', { 'remedies.review.total': 5 }, { outcome: 'fail', reason: null, left: 2, right: 5, blank: null }],
    [
      'all parts are blank',
      { 'remedies.review.*': '', 'remedies.review.upheld': '', 'remedies.review.total': 5 },
      {
        outcome: 'review',
        reason: { zh: '各项均未填，无法自动判定', en: 'all parts are blank: it cannot be judged automatically' },
        left: 0,
        right: 5,
        blank: 'left',
      },
    ],
    [
      'its total is blank, and nothing else speaks of it',
      { 'remedies.review.total': '' },
      {
        outcome: 'inapplicable',
        reason: {
          zh: '总计未填，也没有别的数字可以推算，未核对',
          en: 'the total is blank and nothing else speaks of it, so this was not checked',
        },
        left: 2,
        right: 2,
        blank: null,
      },
    ],
    [
      'the table is empty',
      { 'remedies.*': '', 'remedies.review.upheld': '', 'remedies.review.total': '—' },
      {
        outcome: 'inapplicable',
        reason: { zh: '这张表没有填任何数字，无从核对', en: 'the table has no figure in it, so there is nothing to check' },
        left: 0,
        right: 0,
        blank: null,
      },
    ],
    [
      'the table is not there',
      { 'remedies.*': null, 'remedies.review.upheld': null, 'remedies.review.total': null },
      {
        outcome: 'inapplicable',
        reason: { zh: '没有读到这张表，未核对', en: 'the table was not found, so this was not checked' },
        left: 0,
        right: 0,
        blank: null,
      },
    ],
  ])('%s', (_, facts, stands) => {
    expect(of(facts)).toEqual(stands);
  });

  test.each<[why: string, printed: string | null, zh: string, en: string]>([
    ['is not there', null, '“行政复议 · 结果纠正”没有读到，未核对', '行政复议 · 结果纠正 was not read, so this was not checked'],
    [
      'prints no number',
      '1O',
      '“行政复议 · 结果纠正”填报为“1O”，读不出数字，未核对',
      '行政复议 · 结果纠正 shows “1O”, not a number, so this was not checked',
    ],
  ])('a cell that %s is named', (_, printed, zh, en) => {
    expect(of({ 'remedies.review.corrected': printed })).toMatchObject({ outcome: 'inapplicable', reason: { zh, en }, blank: null });
  });

  test('a cell that shows no text is named as one', () => {
    const report = exampleReport({ edition: '2021', facts: filled });
    const path = 'remedies.review.corrected';
    const hidden = { ...factAt(report, path), raw: '', state: 'unreadable', value: null } as const;
    expect(judged({ ...report, facts: { ...report.facts, [path]: hidden } }).reason).toEqual({
      zh: '“行政复议 · 结果纠正”一格读不到文字，未核对',
      en: '行政复议 · 结果纠正 shows no text, so this was not checked',
    });
  });

  test('what rests on an uncertain reading is a review, unless it holds', () => {
    const uncertain = ['remedies.review.other'];
    expect(of({ 'remedies.review.total': 5 }, uncertain)).toEqual({
      outcome: 'review',
      reason: { zh: '所依据的数字读取不确定，请对照原文', en: 'it rests on an uncertain reading: please compare with the page' },
      left: 2,
      right: 5,
      blank: null,
    });
    expect(of({}, uncertain).outcome).toBe('pass');
  });

  test('a blank total of which two sums say different things is asked about; one of which they say the same holds', () => {
    const facts = { 'requests.granted.total': 2, 'requests.granted.naturalPerson': 2, 'requests.resultTotal.total': '' };
    const total = (naturalPerson: number) =>
      judged(
        exampleReport({ edition: '2021', facts: { ...facts, 'requests.resultTotal.naturalPerson': naturalPerson } }),
        'result-total',
        'total',
      );
    expect(total(3)).toEqual({
      outcome: 'review',
      reason: { zh: '总计未填，无法自动判定', en: 'the total is blank: it cannot be judged automatically' },
      left: 2,
      right: 3,
      blank: 'right',
    });
    expect(total(2).outcome).toBe('pass');
  });
});
