import { figures } from '../reckoning/figures';
import type { Advice, CheckRule, Example } from './engine/rule';
import { hintIfSure, inapplicable, pass, unread } from './engine/verdicts';

const REMEDIES = ['remedies.review.total', 'remedies.litigationDirect.total', 'remedies.litigationAfterReview.total'];
const REQUESTS = ['requests.newlyReceived.total', 'requests.carriedIn.total'];

/** More reviews and lawsuits than requests: possible, when they concern earlier years. */
const rule: CheckRule = {
  id: 'remedies-without-requests',
  covers: ['T4-REQ'],
  severity: 'notice',
  needs: [...REMEDIES, ...REQUESTS],
  basis: '{notice} 表三、表四',
  tablesAlone: true,
  check: (report) => {
    const cases = figures(report, REMEDIES);
    const requests = figures(report, REQUESTS);
    if (!cases || !requests) return [unread('cases')];
    const told = cases.values.reduce((sum, value) => sum + value, 0);
    if (told === 0) return [inapplicable('cases', '没有复议、诉讼', 'there was neither review nor lawsuit')];
    const received = requests.values.reduce((sum, value) => sum + value, 0);
    if (told <= received) return [pass('cases')];
    return [
      hintIfSure(cases.sure && requests.sure && !requests.blank.every(Boolean), {
        at: 'cases',
        cells: [...REMEDIES, ...REQUESTS],
        place: report.facts[REMEDIES[cases.values.findIndex((value) => value > 0)] ?? '']?.place ?? null,
        message: {
          zh: `表四复议、诉讼共 ${told} 件，表三本年新收与上年结转共 ${received} 件；可能是以前年度申请引起的。`,
          en: `Table four counts ${told} cases, table three ${received} requests; earlier years’ requests may be the cause.`,
        },
        formula: { zh: `${told} > ${received}`, en: `${told} > ${received}` },
      }),
    ];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '复议、诉讼件数不多于本年申请件数', en: 'There are no more reviews and lawsuits than requests' },
  why: {
    zh: '复议、诉讼一般由申请引起；多于本年申请的，可能是以前年度申请引起的，也可能有误。',
    en: 'Cases usually follow requests; more of them may stem from earlier years, or be a slip.',
  },
  fix: {
    zh: '核对表四件数；属于以前年度申请引起的，可在文中说明。',
    en: 'Check table four; where earlier requests are the cause, the text may say so.',
  },
};

export const examples: readonly Example[] = [
  {
    name: 'fewer than requests',
    edition: '2021',
    facts: { 'remedies.review.total': 1, 'requests.newlyReceived.total': 3 },
    expect: 'pass',
  },
  { name: 'cases in a year without requests', edition: '2021', facts: { 'remedies.review.total': 1 }, expect: { cases: 'fail' } },
  {
    name: 'more than requests',
    edition: '2019',
    facts: { 'remedies.review.total': 2, 'remedies.litigationAfterReview.total': 1, 'requests.newlyReceived.total': 2 },
    expect: { cases: 'fail' },
  },
  { name: 'none', edition: '2019', expect: 'inapplicable' },
];
