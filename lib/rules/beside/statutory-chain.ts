import { miniature } from '../engine/miniature';
import type { Advice, ChainRule, Example } from '../engine/rule';

/** Chains of a form that no rule has for its own. */
const rule: ChainRule = {
  id: 'statutory-chain',
  covers: [],
  severity: 'warning',
  basis: '{notice}',
  chains: 'rest',
};

export default rule;

export const advice: Advice = {
  title: { zh: '本年的期初数接续上年年报', en: 'This year begins where last year’s report ended' },
  why: {
    zh: '上年年报的期末数就是本年的期初数。',
    en: 'What last year’s report ended with is what this year’s begins with.',
  },
  fix: { zh: '对照上年年报核对，有调整的在报告中说明。', en: 'Compare with last year’s report, and explain any adjustment.' },
};

export const examples: readonly Example[] = [
  {
    name: 'the rest of last year',
    edition: miniature,
    facts: { 'cases.open': 4, 'cases.received': 6, 'cases.handled': 2, 'cases.left': 4 },
    beside: { lastYear: { edition: miniature, facts: { 'cases.received': 4, 'cases.left': 4 } } },
    expect: 'pass',
  },
  {
    name: 'another rest',
    edition: miniature,
    facts: { 'cases.open': 3, 'cases.received': 6, 'cases.handled': 2, 'cases.left': 4 },
    beside: { lastYear: { edition: miniature, facts: { 'cases.received': 4, 'cases.left': 4 } } },
    expect: { 'cases-taken-over.value': 'fail' },
  },
];
