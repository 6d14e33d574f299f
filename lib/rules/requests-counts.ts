import type { Advice, Example, Rule } from './engine/rule';

const rule: Rule = {
  id: 'requests-counts',
  covers: ['T3-NAT'],
  severity: 'error',
  basis: '{notice} 表三',
  values: 'requests',
};

export default rule;

export const advice: Advice = {
  title: { zh: '表三各格都是不小于 0 的整数', en: 'Every cell of table three is a whole number, 0 or more' },
  why: { zh: '表三各格填的是申请件数。', en: 'The cells of table three count applications.' },
  fix: { zh: '改为件数，只填数字；没有的填 0。', en: 'Enter the number of applications, digits only; 0 where there are none.' },
};

export const examples: readonly Example[] = [
  { name: 'figures, full width, counted with 件', edition: '2019', facts: { 'requests.granted.total': '１３件' }, expect: 'pass' },
  { name: 'blanks, dashes and words are no figures', edition: '2021', facts: { 'requests.granted.total': '/' }, expect: 'pass' },
  { name: 'negative', edition: '2019', facts: { 'requests.granted.total': -1 }, expect: { 'granted.total': 'fail' } },
  { name: 'a fraction', edition: '2021', facts: { 'requests.carriedOut.enterprise': '1.5' }, expect: { 'carriedOut.enterprise': 'fail' } },
  {
    name: 'a letter for a digit',
    edition: '2019',
    facts: { 'requests.denied.stateSecret.total': '1O' },
    expect: { 'denied.stateSecret.total': 'fail' },
  },
  {
    name: 'a letter for a digit throughout is one review',
    edition: '2021',
    facts: Object.fromEntries(
      ['naturalPerson', 'enterprise', 'researchInstitute', 'publicWelfareOrg', 'legalServiceOrg', 'otherOrg', 'total'].map((column) => [
        `requests.granted.${column}`,
        'O',
      ]),
    ),
    expect: { unreadable: 'review' },
  },
  {
    name: 'an uncertain reading is compared, not failed',
    edition: '2019',
    facts: { 'requests.granted.total': 'l' },
    uncertain: ['requests.granted.total'],
    expect: { 'granted.total': 'review' },
  },
  { name: 'a doubled sign is told by another rule', edition: '2019', facts: { 'requests.granted.total': '--3' }, expect: 'pass' },
];
