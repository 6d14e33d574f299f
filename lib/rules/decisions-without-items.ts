import { figures } from '../reckoning/figures';
import { rowCells } from './engine/row-cells';
import type { Advice, CheckRule, Example } from './engine/rule';
import { failIfSure, inapplicable, pass, unread } from './engine/verdicts';

const ROWS = [
  ['licensing', '行政许可'],
  ['otherServices', '其他对外管理服务事项'],
  ['penalty', '行政处罚'],
  ['coercion', '行政强制'],
] as const;

/** Decisions need an item under which they are made. */
const rule: CheckRule = {
  id: 'decisions-without-items',
  covers: ['A2-DEC0'],
  severity: 'warning',
  needs: ['disclosure.licensing.itemsPrevious'],
  basis: '国办公开办函〔2019〕60号 表二',
  tablesAlone: true,
  check: (report) =>
    ROWS.map(([row, label]) => {
      const cells = cellsOf(row);
      const read = figures(report, cells);
      if (!read) return unread(row);
      const [decisions = 0, previous = 0, change = 0] = read.values;
      if (read.blank[1]) return inapplicable(row, '上一年项目数量未填', 'items of the previous year left blank');
      if (decisions === 0 || previous + change !== 0) return pass(row);
      // The year's last items may have been abolished after decisions were made.
      const abolished = previous > 0;
      return failIfSure(read.sure, {
        at: row,
        cells,
        expected: 0,
        actual: decisions,
        ...(abolished ? { severity: 'notice' as const } : {}),
        message: {
          zh: `${label}：事项数 ${previous} + (${change}) = 0，处理决定数量为 ${decisions}。`,
          en: `${label}: ${previous} + (${change}) = 0 items, but ${decisions} decisions.`,
        },
      });
    }),
};
export default rule;

const cellsOf = rowCells('decisions', 'itemsPrevious', 'itemsChange');

export const advice: Advice = {
  title: { zh: '有处理决定的，应有对应事项', en: 'Where there are decisions there is an item' },
  why: {
    zh: '处理决定依事项作出。上一年项目数量加本年增减为零，表示年末已无该类事项，却仍有处理决定。',
    en: 'Decisions are made under items; zero items and some decisions do not go together.',
  },
  fix: {
    zh: '核对事项数是否漏填；年中取消的事项当年仍有办件的，建议在第六部分说明。',
    en: 'Check whether the items were left out; if an item was abolished during the year, say so in section 6.',
  },
};

const row = (previous: number | string, change: number | string, decisions: number | string) => ({
  'disclosure.licensing.itemsPrevious': previous,
  'disclosure.licensing.itemsChange': change,
  'disclosure.licensing.decisions': decisions,
});
export const examples: readonly Example[] = [
  { name: 'new items, decisions', edition: '2019', facts: row(0, 7, 13), expect: 'pass' },
  { name: 'no items, no decisions', edition: '2019', facts: row(35, -35, 0), expect: 'pass' },
  { name: 'no items, decisions', edition: '2019', facts: row(0, 0, 13), expect: { licensing: 'fail' } },
  { name: 'items abolished this year', edition: '2019', facts: row(4, -4, 9), expect: { licensing: 'fail' } },
  { name: 'items left blank', edition: '2019', facts: row('', '', 13), expect: 'pass' },
];
