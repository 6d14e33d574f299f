import { figures } from '../reckoning/figures';
import { rowCells } from './engine/row-cells';
import type { Advice, CheckRule, Example } from './engine/rule';
import { failIfSure, inapplicable, pass, unread } from './engine/verdicts';

const ROWS = [
  ['licensing', '行政许可'],
  ['otherServices', '其他对外管理服务事项'],
  ['penalty', '行政处罚'],
  ['coercion', '行政强制'],
  ['fees', '行政事业性收费'],
] as const;

/** Items of the year before plus the change cannot fall below zero. */
const rule: CheckRule = {
  id: 'item-count-floor',
  covers: ['A2-NEG'],
  severity: 'warning',
  needs: ['disclosure.licensing.itemsPrevious'],
  basis: '国办公开办函〔2019〕60号 表二',
  tablesAlone: true,
  check: (report) =>
    ROWS.map(([row, label]) => {
      const cells = cellsOf(row);
      const read = figures(report, cells);
      if (!read) return unread(row);
      const [previous = 0, change = 0] = read.values;
      // A blank 上一年项目数量 is not a proven zero.
      if (read.blank[0]) return inapplicable(row, '上一年项目数量未填', 'items of the previous year left blank');
      if (previous + change >= 0) return pass(row);
      return failIfSure(read.sure, {
        at: row,
        cells,
        expected: 0,
        actual: previous + change,
        message: {
          zh: `${label}：上一年项目数量 ${previous}，本年增减 ${change}，相加为 ${previous + change}，事项数不应为负。`,
          en: `${label}: ${previous} items and a change of ${change} leave ${previous + change}, below zero.`,
        },
        formula: { zh: `${previous} + (${change}) = ${previous + change} < 0`, en: `${previous} + (${change}) = ${previous + change} < 0` },
      });
    }),
};
export default rule;

const cellsOf = rowCells('itemsPrevious', 'itemsChange');

export const advice: Advice = {
  title: { zh: '上一年项目数量加本年增减不小于零', en: 'Items of the previous year plus the change are not below zero' },
  why: {
    zh: '“上一年项目数量”与“本年增/减”都指事项数，相加即本年末的事项数，不会是负数。',
    en: 'Both columns count items; their sum is the number of items at the end of the year and cannot be negative.',
  },
  fix: {
    zh: '核对两列是否都按“事项”填报；常见原因是把办件量的增减填入了“本年增/减”。',
    en: 'Check that both columns count items; often the change in decisions was entered instead.',
  },
};

const row = (previous: number | string, change: number | string) => ({
  'disclosure.penalty.itemsPrevious': previous,
  'disclosure.penalty.itemsChange': change,
});
export const examples: readonly Example[] = [
  { name: 'fewer items, some left', edition: '2019', facts: row(1238, -53), expect: 'pass' },
  { name: 'all items removed', edition: '2019', facts: row(35, -35), expect: 'pass' },
  { name: 'more removed than there were', edition: '2019', facts: row(12, -40), expect: { penalty: 'fail' } },
  { name: 'the previous year left blank', edition: '2019', facts: row('', -4), expect: 'pass' },
];
