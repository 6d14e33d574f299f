import type { Advice, Example, Rule } from './engine/rule';

const rule: Rule = {
  id: 'disclosure-values',
  covers: ['A2-NAT', 'B2-NAT'],
  severity: 'error',
  basis: '{notice} 表二',
  values: 'disclosure',
};

export default rule;

export const advice: Advice = {
  title: {
    zh: '表二各格填法正确：数量为整数，增减可为负，金额不小于 0',
    en: 'Table two: counts are whole numbers, changes may be negative, amounts are 0 or more',
  },
  why: {
    zh: '数量列填件数或项目数，本年增/减可以为负，金额列填金额。',
    en: 'Count columns take whole numbers, the change column may be negative, amount columns take amounts.',
  },
  fix: {
    zh: '按列的要求改正：数量只填整数，减少用 -8 的写法，金额注明单位。',
    en: 'Correct the cell as its column asks: whole numbers, -8 for a decrease, a unit with an amount.',
  },
};

export const examples: readonly Example[] = [
  {
    name: 'a decrease, an increase, an amount with its unit',
    edition: '2019',
    facts: {
      'disclosure.penalty.itemsChange': '−53',
      'disclosure.licensing.itemsChange': '+3',
      'disclosure.procurement.amount': '402.2 万元',
    },
    expect: 'pass',
  },
  { name: 'fees in 万元 with decimals', edition: '2021', facts: { 'disclosure.fees.amount': '9.63211' }, expect: 'pass' },
  {
    name: 'a negative number of decisions',
    edition: '2019',
    facts: { 'disclosure.penalty.decisions': -35 },
    expect: { 'penalty.decisions': 'fail' },
  },
  {
    name: 'a fraction of a change',
    edition: '2019',
    facts: { 'disclosure.fees.itemsChange': '0.5' },
    expect: { 'fees.itemsChange': 'fail' },
  },
  { name: 'a negative amount', edition: '2021', facts: { 'disclosure.fees.amount': -2 }, expect: { 'fees.amount': 'fail' } },
  { name: 'numerals in words', edition: '2021', facts: { 'disclosure.rules.issued': '三' }, expect: { 'rules.issued': 'fail' } },
  {
    name: 'uncertain',
    edition: '2021',
    facts: { 'disclosure.rules.issued': 'l' },
    uncertain: ['disclosure.rules.issued'],
    expect: { 'rules.issued': 'review' },
  },
];
