import { claimChecks } from '../engine/claim-checks';
import { type Advice, type CheckRule, type Example, everyEdition } from '../engine/rule';

const rule: CheckRule = {
  id: 'claim-remedies',
  covers: ['N-REV'],
  severity: 'warning',
  editions: everyEdition,
  basis: '{notice} 表四',
  check: (report) => claimChecks(report, 'claim-remedies', { zh: '表四', en: 'table four' }),
};

export default rule;

export const advice: Advice = {
  title: { zh: '文中的复议、诉讼件数与表四一致', en: 'Reviews and lawsuits in the text agree with table four' },
  why: {
    zh: '行政复议件数等于表四行政复议总计，行政诉讼件数等于两类起诉总计之和；称均获维持的，纠正、其他结果和尚未审结应为 0。',
    en: 'Reviews equal their total, lawsuits the sum of both kinds; “all upheld” leaves nothing corrected, ended otherwise or pending.',
  },
  fix: { zh: '对照表四更正文中件数或结果。', en: 'Correct the count or the result by table four.' },
};

const table = { 'remedies.review.total': 3, 'remedies.litigationDirect.total': 1, 'remedies.litigationAfterReview.total': 1 };
const said = (...text: string[]) => ({ 1: text });

export const examples: readonly Example[] = [
  { name: 'both agree', edition: '2021', facts: table, prose: said('因政府信息公开引发行政复议3件、行政诉讼2件。'), expect: 'pass' },
  { name: 'another count', edition: '2021', facts: table, prose: said('因政府信息公开引发行政复议2件。'), expect: { claim1: 'fail' } },
  {
    name: 'all upheld while one is pending',
    edition: '2019',
    facts: { ...table, 'remedies.review.pending': 2 },
    prose: said('信息公开类行政复议3件，均获维持。'),
    expect: { claim2: 'fail' },
  },
  {
    name: 'perhaps another year’s cases',
    edition: '2021',
    facts: table,
    prose: said('办理因2019年政府信息公开申请引发的行政复议1件。'),
    expect: { claim1: 'review' },
  },
  {
    name: 'the business of a justice bureau',
    edition: '2021',
    facts: table,
    prose: said('全年受理行政复议案件156件。'),
    expect: 'inapplicable',
  },
];
