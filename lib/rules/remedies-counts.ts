import type { Advice, Example, Rule } from './engine/rule';

const rule: Rule = {
  id: 'remedies-counts',
  covers: ['T4-NAT'],
  severity: 'error',
  basis: '{notice} 表四',
  values: 'remedies',
};

export default rule;

export const advice: Advice = {
  title: { zh: '表四各格都是不小于 0 的整数', en: 'Every cell of table four is a whole number, 0 or more' },
  why: { zh: '表四各格填的是案件数。', en: 'The cells of table four count cases.' },
  fix: { zh: '改为件数，只填数字；没有的填 0。', en: 'Enter the number of cases, digits only; 0 where there are none.' },
};

export const examples: readonly Example[] = [
  { name: 'a figure with a remark', edition: '2021', facts: { 'remedies.review.pending': '2（含上年1件）' }, expect: 'pass' },
  { name: 'negative', edition: '2021', facts: { 'remedies.review.pending': '－2' }, expect: { 'review.pending': 'fail' } },
  { name: 'two figures in one cell', edition: '2019', facts: { 'remedies.review.upheld': '1 2' }, expect: { 'review.upheld': 'fail' } },
  {
    name: 'uncertain',
    edition: '2019',
    facts: { 'remedies.litigationDirect.total': '\\vdash' },
    uncertain: ['remedies.litigationDirect.total'],
    expect: { 'litigationDirect.total': 'review' },
  },
];
