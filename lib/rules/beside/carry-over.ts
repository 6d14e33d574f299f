import table from '../../slips/said/carry-over';
import type { Advice, ChainRule, Example } from '../engine/rule';

/** What last year's report handed on is what this year's takes over, in every column. */
const rule: ChainRule = {
  id: 'carry-over',
  covers: ['Y-CARRY', 'CHECK-11'],
  severity: 'warning',
  basis: '{notice} 表三第二项',
  chains: 'own',
  excuse: {
    said: table.excuse,
    reason: { zh: '文中说到机构或统计口径的变动', en: 'the text speaks of a reorganisation, or of another way of counting' },
  },
};

export default rule;

export const advice: Advice = {
  title: { zh: '上年结转等于上年年报的结转下年度', en: 'What is carried in is what last year’s report carried out' },
  why: {
    zh: '上年年报“四、结转下年度继续办理”的件数，就是本年“二、上年结转”的件数，各类申请人逐列相等。',
    en: 'The applications that last year’s report left open are those that this year’s takes over, column by column.',
  },
  fix: {
    zh: '对照上年年报核对本行；因机构撤并、更正上年数据而不同的，在第六部分说明。',
    en: 'Compare the row with last year’s report; if bodies merged or last year’s figure was corrected, say so in section six.',
  },
};

const out = {
  'requests.newlyReceived.naturalPerson': 3,
  'requests.newlyReceived.total': 3,
  'requests.carriedOut.naturalPerson': 3,
  'requests.carriedOut.total': 3,
};
const taken = (count: number) => ({ 'requests.carriedIn.naturalPerson': count, 'requests.carriedIn.total': count });
const lastYear = { edition: '2021', facts: out };

export const examples: readonly Example[] = [
  { name: 'taken over', edition: '2021', facts: taken(3), beside: { lastYear }, expect: 'pass' },
  {
    name: 'across the change of the form',
    edition: '2021',
    facts: taken(3),
    beside: { lastYear: { edition: '2019', facts: out } },
    expect: 'pass',
  },
  {
    name: 'less than was handed on',
    edition: '2021',
    facts: taken(2),
    beside: { lastYear },
    expect: { naturalPerson: 'fail', total: 'fail' },
  },
  {
    name: 'in another column',
    edition: '2019',
    facts: { 'requests.carriedIn.enterprise': 3, 'requests.carriedIn.total': 3 },
    beside: { lastYear: { edition: '2019', facts: out } },
    expect: { naturalPerson: 'fail', enterprise: 'fail' },
  },
  {
    name: 'bodies were merged',
    edition: '2021',
    facts: taken(5),
    beside: { lastYear },
    prose: { 6: ['因机构改革，本年度结转的申请含原城管局移交的2件。'] },
    expect: { naturalPerson: 'review', total: 'review' },
  },
  {
    name: 'last year’s report contradicts itself',
    edition: '2021',
    facts: taken(2),
    beside: { lastYear: { edition: '2021', facts: { 'requests.carriedOut.naturalPerson': 3, 'requests.carriedOut.total': 2 } } },
    expect: { naturalPerson: 'review' },
  },
  {
    name: 'last year left blank',
    edition: '2021',
    facts: taken(1),
    beside: { lastYear: { edition: '2021', facts: { 'requests.carriedOut.*': '' } } },
    expect: { naturalPerson: 'review', total: 'review' },
  },
  {
    name: 'last year not read',
    edition: '2021',
    facts: taken(1),
    beside: { lastYear: { edition: '2021', facts: { 'requests.carriedOut.*': null } } },
    expect: 'inapplicable',
  },
];
