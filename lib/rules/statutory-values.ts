import { miniature } from './engine/miniature';
import type { Advice, Example, Rule } from './engine/rule';

/** Values of tables that have no rule of their own: another statutory form needs no rule file for what its cells may hold. */
const rule: Rule = {
  id: 'statutory-values',
  covers: [],
  severity: 'error',
  basis: '法定表格各栏',
  values: 'rest',
};

export default rule;

export const advice: Advice = {
  title: { zh: '法定表格各格填的是该栏的数', en: 'Every cell of the form holds what its column takes' },
  why: { zh: '件数是不小于 0 的整数，金额不小于 0。', en: 'Counts are whole numbers, 0 or more; amounts are 0 or more.' },
  fix: { zh: '改为该栏应填的数字；没有的填 0。', en: 'Enter the figure that the column takes, 0 where there is none.' },
};

export const examples: readonly Example[] = [
  { name: 'counts and an amount', edition: miniature, facts: { 'cases.received': 12, 'cases.cost': '3.5万元' }, expect: 'pass' },
  { name: 'a negative count', edition: miniature, facts: { 'cases.received': -2 }, expect: { 'cases.received': 'fail' } },
  { name: 'tables with a rule of their own', edition: '2021', expect: {} },
];
