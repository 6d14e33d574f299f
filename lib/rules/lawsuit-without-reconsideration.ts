import { figures } from '../reckoning/figures';
import type { Advice, CheckRule, Example } from './engine/rule';
import { hintIfSure, inapplicable, pass, unread } from './engine/verdicts';

const AFTER = 'remedies.litigationAfterReview.total';
const RECONSIDERED = 'remedies.review.total';

/** A lawsuit after 行政复议 was preceded by one; it may have been another year's. */
const rule: CheckRule = {
  id: 'lawsuit-without-reconsideration',
  covers: ['CHECK-20'],
  severity: 'notice',
  needs: [AFTER, RECONSIDERED],
  basis: '{notice} 一（四）；表四',
  tablesAlone: true,
  check: (report) => {
    const read = figures(report, [AFTER, RECONSIDERED]);
    if (!read) return [unread('cases')];
    const [after = 0, reconsidered = 0] = read.values;
    if (after === 0) return [inapplicable('cases', '没有复议后起诉', 'no lawsuit followed a review')];
    if (reconsidered > 0) return [pass('cases')];
    return [
      hintIfSure(read.sure, {
        at: 'cases',
        cells: [AFTER, RECONSIDERED],
        actual: reconsidered,
        message: {
          zh: `表四复议后起诉 ${after} 件，行政复议为 0 件；如复议是以前年度的，可不改。`,
          en: `Table four shows ${after} lawsuits after review and no review: fine if the review was an earlier year’s.`,
        },
      }),
    ];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '有复议后起诉的，也有行政复议', en: 'Lawsuits after review go with reviews' },
  why: {
    zh: '复议后起诉以行政复议为前提；复议在上年办结的，本年可以只有诉讼。',
    en: 'Such a lawsuit presupposes a review, which may have ended the year before.',
  },
  fix: {
    zh: '核对案件是未经复议直接起诉，还是漏填了行政复议；复议机关作共同被告的不计。',
    en: 'Check whether it was a direct lawsuit, or a review was left out; co-defendant review bodies do not count it.',
  },
};

export const examples: readonly Example[] = [
  { name: 'both', edition: '2021', facts: { [AFTER]: 1, [RECONSIDERED]: 2 }, expect: 'pass' },
  { name: 'no review', edition: '2019', facts: { [AFTER]: 1 }, expect: { cases: 'fail' } },
  { name: 'neither', edition: '2021', expect: 'inapplicable' },
];
