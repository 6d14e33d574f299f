import table from '../../slips/said/item-chain';
import type { Advice, ChainRule, Example } from '../engine/rule';

/** The items that last year's report ended with are this year's 上一年项目数量. */
const rule: ChainRule = {
  id: 'item-chain',
  covers: ['Y-ITEM'],
  severity: 'warning',
  needs: ['disclosure.licensing.itemsPrevious'],
  basis: '{notice} 表二',
  chains: 'own',
  excuse: {
    said: table.excuse,
    reason: { zh: '文中说到事项清单的调整', en: 'the text speaks of a revised list of items' },
  },
};

export default rule;

export const advice: Advice = {
  title: { zh: '上一年项目数量接续上年年报', en: 'Items of the previous year continue last year’s report' },
  why: {
    zh: '上年年报的“上一年项目数量”加“本年增/减”是上年末的项目数，应等于本年的“上一年项目数量”。',
    en: 'Last year’s items plus their change are the items at its end, where this year’s report begins.',
  },
  fix: {
    zh: '对照上年年报核对项目数量；清单作过调整的，在第六部分说明。',
    en: 'Compare with last year’s report; if the list was revised, say so in section six.',
  },
};

const items = (previous: number | string, change: number) => ({
  'disclosure.licensing.itemsPrevious': previous,
  'disclosure.licensing.itemsChange': change,
});

export const examples: readonly Example[] = [
  {
    name: 'continued',
    edition: '2019',
    facts: items(92, 4),
    beside: { lastYear: { edition: '2019', facts: items(67, 25) } },
    expect: 'pass',
  },
  {
    name: 'begun elsewhere',
    edition: '2019',
    facts: items(67, 4),
    beside: { lastYear: { edition: '2019', facts: items(67, 25) } },
    expect: { licensing: 'fail' },
  },
  {
    name: 'a revised list',
    edition: '2019',
    facts: items(60, 0),
    beside: { lastYear: { edition: '2019', facts: items(67, 25) } },
    prose: { 1: ['按照权责清单动态调整要求，对行政许可事项进行了清理。'] },
    expect: { licensing: 'review' },
  },
  {
    name: 'a cell that is no number',
    edition: '2019',
    facts: items('若干', 0),
    beside: { lastYear: { edition: '2019', facts: items(67, 25) } },
    expect: 'inapplicable',
  },
];
