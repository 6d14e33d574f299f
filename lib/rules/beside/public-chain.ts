import table from '../../slips/said/public-chain';
import type { Advice, ChainRule, Example } from '../engine/rule';

/** What was public a year ago and what became public since is what is public now, as a rule. */
const rule: ChainRule = {
  id: 'public-chain',
  covers: ['Y-PUB'],
  severity: 'notice',
  needs: ['disclosure.normativeDocs.totalPublic'],
  basis: '{notice} 表二',
  chains: 'own',
  excuse: {
    said: table.excuse,
    reason: { zh: '文中说到文件的清理或废止', en: 'the text speaks of documents that were reviewed or repealed' },
  },
};

export default rule;

export const advice: Advice = {
  title: { zh: '对外公开总数量接续上年年报', en: 'The public total continues last year’s report' },
  why: {
    zh: '“对外公开总数量”是累计数，通常等于上年的总数量加本年新公开数量；有文件失效或废止时除外。',
    en: 'The total is cumulative: usually last year’s total plus this year’s, unless documents lapsed or were repealed.',
  },
  fix: {
    zh: '核对总数量是否累计；因清理减少的，在第六部分说明。',
    en: 'Check that the total is cumulative; if documents were taken out, say so in section six.',
  },
};

const documents = (newlyPublic: number, totalPublic: number) => ({
  'disclosure.normativeDocs.newlyPublic': newlyPublic,
  'disclosure.normativeDocs.totalPublic': totalPublic,
});
const lastYear = { edition: '2019', facts: documents(3, 31) };

export const examples: readonly Example[] = [
  { name: 'added up', edition: '2019', facts: documents(4, 35), beside: { lastYear }, expect: 'pass' },
  { name: 'only this year’s', edition: '2019', facts: documents(4, 4), beside: { lastYear }, expect: { normativeDocs: 'fail' } },
  {
    name: 'some were repealed',
    edition: '2019',
    facts: documents(4, 30),
    beside: { lastYear },
    prose: { 1: ['清理规范性文件，废止5件。'] },
    expect: { normativeDocs: 'review' },
  },
];
