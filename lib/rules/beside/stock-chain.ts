import table from '../../slips/said/stock-chain';
import type { Advice, ChainRule, Example } from '../engine/rule';

/** In force a year ago, with what was issued and without what was repealed since, is in force now. */
const rule: ChainRule = {
  id: 'stock-chain',
  covers: ['Y-FORCE', 'CHECK-10'],
  severity: 'warning',
  needs: ['disclosure.normativeDocs.inForce'],
  basis: '{notice} 表二',
  chains: 'own',
  excuse: {
    said: table.excuse,
    reason: { zh: '文中说到文件的清理或调整', en: 'the text speaks of a clean-up or of another way of counting' },
  },
};

export default rule;

export const advice: Advice = {
  title: { zh: '现行有效件数接续上年年报', en: 'In force continues last year’s report' },
  why: {
    zh: '上年年报的现行有效件数，加本年制发、减本年废止，即本年末的现行有效件数；因清理调整基数的除外。',
    en: 'Last year’s stock plus what was issued minus what was repealed is the stock now, unless a clean-up re-based it.',
  },
  fix: {
    zh: '对照上年年报核对制发、废止、现行有效三个数字；因清理调整的，在第六部分说明。',
    en: 'Compare the three figures with last year’s report; if a clean-up changed the stock, say so in section six.',
  },
};

const row = (issued: number, repealed: number, inForce: number | string) => ({
  'disclosure.normativeDocs.issued': issued,
  'disclosure.normativeDocs.repealed': repealed,
  'disclosure.normativeDocs.inForce': inForce,
});
const lastYear = { edition: '2021', facts: row(5, 0, 47) };

export const examples: readonly Example[] = [
  { name: 'continued', edition: '2021', facts: row(4, 2, 49), beside: { lastYear }, expect: 'pass' },
  { name: 'another stock', edition: '2021', facts: row(4, 2, 94), beside: { lastYear }, expect: { normativeDocs: 'fail' } },
  {
    name: 'after a clean-up',
    edition: '2021',
    facts: row(4, 2, 38),
    beside: { lastYear },
    prose: { 6: ['本年度对行政规范性文件进行了全面清理，现行有效件数以本报告为准。'] },
    expect: { normativeDocs: 'review' },
  },
  { name: 'stock left blank', edition: '2021', facts: row(4, 2, ''), beside: { lastYear }, expect: { normativeDocs: 'review' } },
  {
    name: 'an uncertain reading of last year’s',
    edition: '2021',
    facts: row(4, 2, 94),
    beside: { lastYear: { ...lastYear, uncertain: ['disclosure.normativeDocs.inForce'] } },
    expect: { normativeDocs: 'review' },
  },
];
