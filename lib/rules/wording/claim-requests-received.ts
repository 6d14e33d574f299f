import { claimChecks } from '../engine/claim-checks';
import { type Advice, type CheckRule, type Example, everyEdition } from '../engine/rule';

const rule: CheckRule = {
  id: 'claim-requests-received',
  covers: ['N-REQ', 'CHECK-24', 'CHECK-27'],
  severity: 'warning',
  editions: everyEdition,
  basis: '{notice} 一、总体情况；表三',
  check: (report) => {
    const claims = report.claims.filter((claim) => claim.rule === rule.id);
    return claimChecks(report, rule.id, { zh: '表三', en: 'table three' }).map((verdict, index) =>
      // Most who carry requests over still write 答复率100% or 均依法答复, of those that were due: worth a look, no warning.
      verdict.outcome === 'review' && claims[index]?.subject === 'requests answered as due' ? { ...verdict, severity: 'notice' } : verdict,
    );
  },
};

export default rule;

export const advice: Advice = {
  title: { zh: '文中的申请数与表三一致', en: 'The requests counted in the text agree with table three' },
  why: {
    zh: '总体情况写的收到、受理、答复、结转件数，应与表三的本年新收、上年结转、办理结果或其合计相等。',
    en: 'What the text says was received, answered or carried over equals the rows of table three, or their sum.',
  },
  fix: {
    zh: '对照表三更正文中数字；如有特定口径（含上年结转等），在文中写明。',
    en: 'Correct the number in the text, or say which count is meant.',
  },
};

const table = {
  'requests.newlyReceived.total': 13,
  'requests.carriedIn.total': 2,
  'requests.resultTotal.total': 14,
  'requests.carriedOut.total': 1,
};
const said = (...text: string[]) => ({ 1: text });

export const examples: readonly Example[] = [
  {
    name: 'every reading of the bare verb',
    edition: '2021',
    facts: { ...table, 'requests.newlyReceived.total': 13, 'requests.carriedIn.total': 2 },
    prose: said('全年共收到政府信息公开申请13件，加上上年结转2件，共办理15件，答复14件，结转下年度1件。'),
    expect: 'pass',
  },
  {
    name: 'no reading agrees',
    edition: '2021',
    facts: {
      ...table,
      'requests.newlyReceived.total': 3,
      'requests.carriedIn.total': 0,
      'requests.resultTotal.total': 3,
      'requests.carriedOut.total': 0,
    },
    prose: said('本年度，共受理政府信息公开申请2件。'),
    expect: { claim1: 'fail' },
  },
  {
    name: 'the wording allows one reading only',
    edition: '2019',
    facts: table,
    prose: said('全年新收政府信息公开申请15件。'),
    expect: { claim1: 'fail' },
  },
  {
    name: 'an uncertain cell',
    edition: '2021',
    facts: table,
    uncertain: ['requests.newlyReceived.total'],
    prose: said('全年新收政府信息公开申请15件。'),
    expect: { claim1: 'review' },
  },
  {
    name: 'applicants in other words',
    edition: '2021',
    facts: { ...table, 'requests.newlyReceived.naturalPerson': 9, 'requests.newlyReceived.enterprise': 4 },
    prose: said('全年新收政府信息公开申请13件，其中涉及自然人8件、商业企业4件。'),
    expect: { claim2: 'fail' },
  },
  {
    name: 'all answered, in a sentence of its own',
    edition: '2021',
    facts: table,
    prose: said('全年新收政府信息公开申请13件，上年结转2件。所有申请均已办结。'),
    expect: { claim3: 'fail' },
  },
  {
    name: 'the rate of those that were due',
    edition: '2021',
    facts: table,
    prose: said('依申请公开答复率100%。'),
    expect: { claim1: 'review' },
  },
  {
    name: 'a part, another year, another business',
    edition: '2021',
    facts: table,
    prose: said('2020年收到政府信息公开申请40件。受理12345热线工单1591件。', '办理人大代表建议12件，全部办结。'),
    expect: 'inapplicable',
  },
];
