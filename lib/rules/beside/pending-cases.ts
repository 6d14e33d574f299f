import { figures } from '../../reckoning/figures';
import { nameOf } from '../../report/other-report';
import type { Advice, ComparingRule, Example } from '../engine/rule';
import { hintIfSure, inapplicable, pass, unread } from '../engine/verdicts';

const GROUPS = [
  ['review', '行政复议'],
  ['litigationDirect', '未经复议直接起诉'],
  ['litigationAfterReview', '复议后起诉'],
] as const;

/** Cases that were pending a year ago are usually told again when they are closed. */
const rule: ComparingRule = {
  id: 'pending-cases',
  covers: ['T4-PEND'],
  severity: 'notice',
  needs: ['remedies.review.pending'],
  basis: '{notice} 表四',
  beside: (report, { lastYear }) => {
    if (!lastYear?.facts['remedies.review.pending']) return [];
    return GROUPS.map(([group, label]) => {
      const cells = [`remedies.${group}.total`];
      const before = [`remedies.${group}.pending`];
      const [now, then] = [figures(report, cells), figures(lastYear, before)];
      if (!now || !then) return unread(group);
      const [total = 0, pending = 0] = [...now.values, ...then.values];
      if (pending === 0) return inapplicable(group, '上年没有尚未审结的案件', 'no case was pending last year');
      if (total >= pending) return pass(group);
      return hintIfSure(now.sure && then.sure, {
        at: group,
        cells: [...cells, ...before.map((path) => nameOf(lastYear, path))],
        expected: pending,
        actual: total,
        message: {
          zh: `${label}：上年年报有 ${pending} 件尚未审结，本年总计只有 ${total} 件，请确认审结的案件是否漏报。`,
          en: `${label}: ${pending} were pending in last year’s report, this year’s total is ${total}; were those that closed left out?`,
        },
      });
    });
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '上年尚未审结的案件在本年有交代', en: 'Cases pending last year are told of this year' },
  why: {
    zh: '上年尚未审结的案件，通常在审结的年度再次列入；本年总计少于上年未审结数，可能漏报。',
    en: 'Pending cases are usually listed again when they are closed: a total below last year’s pending may leave some out.',
  },
  fix: { zh: '核对上年未审结案件的结果是否已计入本年。', en: 'Check whether the outcome of last year’s pending cases is counted.' },
};

const pending = { edition: '2021', facts: { 'remedies.review.pending': 2, 'remedies.review.total': 2 } };

export const examples: readonly Example[] = [
  {
    name: 'told again',
    edition: '2021',
    facts: { 'remedies.review.upheld': 2, 'remedies.review.total': 2 },
    beside: { lastYear: pending },
    expect: 'pass',
  },
  {
    name: 'gone',
    edition: '2021',
    facts: { 'remedies.review.upheld': 1, 'remedies.review.total': 1 },
    beside: { lastYear: pending },
    expect: { review: 'fail' },
  },
  { name: 'none was pending', edition: '2019', beside: { lastYear: { edition: '2019' } }, expect: 'inapplicable' },
];
