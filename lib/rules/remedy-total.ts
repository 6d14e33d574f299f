import type { Advice, Example, Rule } from './engine/rule';

const rule: Rule = {
  id: 'remedy-total',
  covers: ['T4-SUM'],
  severity: 'error',
  basis: '{notice} 表四总计',
  sums: 'own',
};

export default rule;

export const advice: Advice = {
  title: {
    zh: '表四每组：总计 = 维持 + 纠正 + 其他 + 尚未审结',
    en: 'Table four, each group: total = upheld + corrected + other + pending',
  },
  why: {
    zh: '行政复议、未经复议直接起诉、复议后起诉三组各有总计，等于该组四种结果之和。',
    en: 'Each of the three groups has a total, which adds up its four outcomes.',
  },
  fix: {
    zh: '核对该组四种结果与总计，改正填错的一格。',
    en: 'Compare the four outcomes of the group with its total and correct the wrong cell.',
  },
};

export const examples: readonly Example[] = [
  {
    name: 'two corrected reviews',
    edition: '2019',
    facts: { 'remedies.review.corrected': 2, 'remedies.review.total': 2 },
    expect: 'pass',
  },
  {
    name: 'a blank total stands for the sum',
    edition: '2021',
    facts: { 'remedies.litigationDirect.upheld': 1, 'remedies.litigationDirect.total': '' },
    expect: 'pass',
  },
  {
    name: 'the total was not added up',
    edition: '2019',
    facts: { 'remedies.review.upheld': 10, 'remedies.review.corrected': 1, 'remedies.review.total': 0 },
    expect: { review: 'fail' },
  },
  {
    name: 'only the total is filled',
    edition: '2021',
    facts: {
      'remedies.litigationAfterReview.upheld': '',
      'remedies.litigationAfterReview.corrected': '',
      'remedies.litigationAfterReview.other': '—',
      'remedies.litigationAfterReview.pending': '',
      'remedies.litigationAfterReview.total': 3,
    },
    expect: { litigationAfterReview: 'review' },
  },
];
