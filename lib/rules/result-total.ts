import type { Advice, Example, Rule } from './engine/rule';

const rule: Rule = {
  id: 'result-total',
  covers: ['T3-SUM-A', 'T3-SUM-B'],
  severity: 'error',
  basis: '{notice} 表三（七）总计',
  sums: 'own',
};

export default rule;

export const advice: Advice = {
  title: { zh: '表三每列：（七）总计 = 各项办理结果之和', en: 'Table three, each column: （七）总计 = sum of all results' },
  why: {
    zh: '（七）总计是（一）至（六）各项的合计；（三）至（六）各组没有小计行，按其下各小项相加。',
    en: '（七）总计 adds up （一） to （六）; the groups have no subtotal of their own, so their leaves are added.',
  },
  fix: {
    zh: '把本列（一）至（六）逐项相加，与（七）总计比对，改正漏填、错列或加错的一格。',
    en: 'Add up the column and correct the cell that was left out, put into another column, or added wrongly.',
  },
};

export const examples: readonly Example[] = [
  {
    name: 'edition 2019: （六） is a leaf of its own',
    edition: '2019',
    facts: {
      'requests.granted.naturalPerson': 1,
      'requests.unable.notHeld.naturalPerson': 1,
      'requests.otherHandling.naturalPerson': 2,
      'requests.resultTotal.naturalPerson': 4,
    },
    expect: 'pass',
  },
  {
    name: 'edition 2021: the three leaves of （六） count',
    edition: '2021',
    facts: {
      'requests.otherHandling.noSupplement.otherOrg': 2,
      'requests.otherHandling.other.otherOrg': 1,
      'requests.resultTotal.otherOrg': 3,
    },
    expect: 'pass',
  },
  {
    name: 'blank total, dashes and words in the leaves',
    edition: '2021',
    facts: {
      'requests.granted.enterprise': 5,
      'requests.denied.stateSecret.enterprise': '/',
      'requests.unable.notHeld.enterprise': '无',
      'requests.resultTotal.enterprise': '',
    },
    expect: 'pass',
  },
  {
    name: 'blank row totals stand for the sums of their rows',
    edition: '2019',
    facts: {
      'requests.granted.naturalPerson': 5,
      'requests.granted.total': '',
      'requests.resultTotal.naturalPerson': 5,
      'requests.resultTotal.total': 5,
    },
    expect: 'pass',
  },
  {
    name: 'a leaf left out',
    edition: '2019',
    facts: { 'requests.granted.total': 10, 'requests.partiallyGranted.total': 1, 'requests.resultTotal.total': 12 },
    expect: { total: 'fail' },
  },
  {
    name: 'only the total is filled',
    edition: '2021',
    facts: {
      'requests.*.naturalPerson': '',
      'requests.resultTotal.naturalPerson': 6,
    },
    expect: { naturalPerson: 'review' },
  },
];
