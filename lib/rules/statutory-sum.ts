import { miniature } from './engine/miniature';
import type { Advice, Example, Rule } from './engine/rule';

/** Sums that a form states and that have no rule of their own: another statutory form needs no rule file for what it adds up. */
const rule: Rule = {
  id: 'statutory-sum',
  covers: [],
  severity: 'error',
  basis: '法定表格的勾稽关系',
  sums: 'rest',
};

export default rule;

export const advice: Advice = {
  title: { zh: '法定表格的各项合计相符', en: 'What the form adds up adds up' },
  why: {
    zh: '表格中的合计由其各部分相加而来，不相符就有一格填错。',
    en: 'A total is made of its parts: where they do not agree, one cell is wrong.',
  },
  fix: { zh: '核对各部分与合计，改正填错的一格。', en: 'Compare the parts with the total and correct the wrong cell.' },
};

export const examples: readonly Example[] = [
  { name: 'what is left', edition: miniature, facts: { 'cases.received': 9, 'cases.handled': 7, 'cases.left': 2 }, expect: 'pass' },
  {
    name: 'what is left, and more',
    edition: miniature,
    facts: { 'cases.received': 9, 'cases.handled': 7, 'cases.left': 3 },
    expect: { 'cases-left': 'fail' },
  },
  {
    name: 'a blank total that nothing else speaks of',
    edition: miniature,
    facts: { 'cases.received': 9, 'cases.handled': 7, 'cases.left': '' },
    expect: 'inapplicable',
  },
];
