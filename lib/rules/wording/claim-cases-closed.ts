import { figures } from '../../reckoning/figures';
import table from '../../slips/claim-cases-closed';
import { findSlips } from '../../slips/match/find-slips';
import type { Advice, CheckRule, Example } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';

const PENDING = {
  review: 'remedies.review.pending',
  direct: 'remedies.litigationDirect.pending',
  after: 'remedies.litigationAfterReview.pending',
} as const;

/** A text that says that all cases are closed stands beside no pending ones. */
const rule: CheckRule = {
  id: 'claim-cases-closed',
  covers: ['CHECK-30'],
  severity: 'warning',
  needs: Object.values(PENDING),
  basis: '{notice} 表四',
  check: (report) => {
    const [hit] = findSlips(table, report);
    if (!hit) return [inapplicable('cases', '文中没有说案件均已审结', 'the text does not say that all cases are closed')];
    const cells = pendingOf(hit.quote);
    const read = figures(report, cells);
    const pending = read?.values.reduce((sum, value) => sum + value, 0) ?? 0;
    if (pending === 0) return [pass('cases')];
    return [
      {
        at: 'cases',
        outcome: 'review',
        reason: { zh: '所说的案件可能是其中一部分，请对照', en: 'some of the cases may be meant: please compare' },
        cells,
        place: hit.place,
        quote: hit.quote.trim(),
        expected: 0,
        actual: pending,
        message: {
          zh: `文中称案件均已审结，表四尚未审结 ${pending} 件。`,
          en: `The text says that all cases are closed; table four has ${pending} pending.`,
        },
      },
    ];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '文中称均已审结的，表四没有尚未审结', en: 'Where all cases are said to be closed none is pending' },
  why: { zh: '同一批案件不能既已全部审结，又列为尚未审结。', en: 'The same cases cannot all be closed and pending too.' },
  fix: { zh: '核对年末案件状态，更正文字或表四“尚未审结”。', en: 'Check how the cases stood at the year’s end and correct text or table.' },
};

function pendingOf(quote: string): string[] {
  const [court, office] = [/诉讼|起诉|应诉/.test(quote), /复议/.test(quote)];
  return [...(office || !court ? [PENDING.review] : []), ...(court || !office ? [PENDING.direct, PENDING.after] : [])];
}

const pending = { 'remedies.review.pending': 1, 'remedies.review.total': 3, 'remedies.review.upheld': 2 };
const said = (text: string) => ({ 1: [text] });
export const examples: readonly Example[] = [
  { name: 'all closed', edition: '2021', prose: said('发生行政复议3件，均已审结。'), expect: 'pass' },
  { name: 'one pending', edition: '2021', facts: pending, prose: said('发生行政复议3件，均已审结。'), expect: { cases: 'review' } },
  { name: 'the lawsuits only', edition: '2021', facts: pending, prose: said('行政复议3件；行政诉讼2件，均已审结。'), expect: 'pass' },
  { name: 'it says so', edition: '2019', facts: pending, prose: said('行政复议3件，2件均已审结，1件尚未审结。'), expect: 'inapplicable' },
  { name: 'the requests', edition: '2019', facts: pending, prose: said('收到申请3件，均已办结。'), expect: 'inapplicable' },
];
