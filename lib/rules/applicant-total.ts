import type { Advice, Example, Rule } from './engine/rule';

const rule: Rule = {
  id: 'applicant-total',
  covers: ['T3-ROW'],
  severity: 'error',
  basis: '{notice} 表三总计列',
  sums: 'own',
};

export default rule;

export const advice: Advice = {
  title: { zh: '表三每行：总计 = 各类申请人之和', en: 'Table three, each row: 总计 = sum of all kinds of applicants' },
  why: {
    zh: '总计列是自然人与五类法人或其他组织的合计。',
    en: 'The total column adds up natural persons and the five kinds of organisations.',
  },
  fix: {
    zh: '核对本行六类申请人的数字，改正填错的一格或总计。',
    en: 'Compare the six figures of the row and correct the wrong one, or the total.',
  },
};

export const examples: readonly Example[] = [
  {
    name: 'two kinds of applicants',
    edition: '2019',
    facts: { 'requests.newlyReceived.naturalPerson': 2, 'requests.newlyReceived.enterprise': 1, 'requests.newlyReceived.total': 3 },
    expect: 'pass',
  },
  {
    name: 'a blank total stands for the sum',
    edition: '2021',
    facts: { 'requests.granted.naturalPerson': 2, 'requests.granted.total': '' },
    expect: 'pass',
  },
  {
    name: 'the total was not updated',
    edition: '2021',
    facts: { 'requests.newlyReceived.legalServiceOrg': 1, 'requests.newlyReceived.total': 0 },
    expect: { newlyReceived: 'fail' },
  },
  {
    name: 'a leaf row',
    edition: '2019',
    facts: { 'requests.denied.stateSecret.naturalPerson': 2, 'requests.denied.stateSecret.total': 20 },
    expect: { 'denied.stateSecret': 'fail' },
  },
  {
    name: 'only the total is filled',
    edition: '2021',
    facts: { 'requests.carriedOut.*': '', 'requests.carriedOut.total': 4 },
    expect: { carriedOut: 'review' },
  },
  {
    name: 'an unreadable part leaves the row unchecked',
    edition: '2019',
    facts: { 'requests.granted.enterprise': '1O', 'requests.granted.total': 10 },
    expect: 'inapplicable',
  },
];
