import { figures } from '../reckoning/figures';
import { rowCells } from './engine/row-cells';
import type { Advice, CheckRule, Example } from './engine/rule';
import { hintIfSure, inapplicable, pass } from './engine/verdicts';

const ROWS = ['licensing', 'otherServices', 'penalty', 'coercion'] as const;

/** 处理决定数量 counts decisions; some fill in the running total of items. */
const rule: CheckRule = {
  id: 'decisions-column',
  covers: ['A2-RUN'],
  severity: 'notice',
  needs: ['disclosure.licensing.itemsChange'],
  basis: '国办公开办函〔2019〕60号 表二',
  tablesAlone: true,
  check: (report) => {
    const cells: string[] = [];
    let equal = 0;
    let other = 0;
    let largest = 0;
    let sure = true;
    for (const row of ROWS) {
      const paths = cellsOf(row);
      const read = figures(report, paths);
      if (!read) continue;
      const [decisions = 0, previous = 0, change = 0] = read.values;
      if (change === 0) continue;
      if (decisions !== previous + change) {
        other += 1;
        continue;
      }
      equal += 1;
      largest = Math.max(largest, decisions);
      sure &&= read.sure;
      cells.push(...paths);
    }
    if (equal + other === 0) return [inapplicable('decisions', '没有增减不为零的行', 'no row with a change')];
    // Equal zeros are no evidence.
    if (equal < 2 || other >= equal || largest === 0) return [pass('decisions')];
    return [
      hintIfSure(sure, {
        at: 'decisions',
        cells,
        message: {
          zh: `有 ${equal} 行的处理决定数量恰好等于“上一年项目数量＋本年增/减”，请确认填的是办件量而不是事项合计。`,
          en: `In ${equal} rows 处理决定数量 equals the sum of items: is it the number of decisions?`,
        },
      }),
    ];
  },
};
export default rule;

const cellsOf = rowCells('decisions', 'itemsPrevious', 'itemsChange');

export const advice: Advice = {
  title: { zh: '处理决定数量不是事项数的合计', en: '处理决定数量 is not the running total of items' },
  why: {
    zh: '“处理决定数量”指本年办件量。多行都恰好等于“上一年项目数量＋本年增/减”时，可能被当作事项合计填报。',
    en: 'The column counts this year’s decisions; where it equals the sum of items in several rows it was probably read as their total.',
  },
  fix: { zh: '核对“处理决定数量”是否按本年作出的决定（办件）填报。', en: 'Check that 处理决定数量 counts the decisions made this year.' },
};

const licensing = (previous: number, change: number, decisions: number) => ({
  'disclosure.licensing.itemsPrevious': previous,
  'disclosure.licensing.itemsChange': change,
  'disclosure.licensing.decisions': decisions,
});
export const examples: readonly Example[] = [
  { name: 'decisions of their own', edition: '2019', facts: licensing(67, 25, 24092), expect: 'pass' },
  { name: 'one row by chance', edition: '2019', facts: licensing(22, 1, 23), expect: 'pass' },
  { name: 'no change', edition: '2019', facts: licensing(22, 0, 22), expect: 'inapplicable' },
  {
    name: 'three running totals',
    edition: '2019',
    facts: {
      'disclosure.licensing.itemsPrevious': 22,
      'disclosure.licensing.itemsChange': 1,
      'disclosure.licensing.decisions': 23,
      'disclosure.otherServices.itemsPrevious': 1168,
      'disclosure.otherServices.itemsChange': 173,
      'disclosure.otherServices.decisions': 1341,
      'disclosure.penalty.itemsPrevious': 2,
      'disclosure.penalty.itemsChange': -2,
      'disclosure.penalty.decisions': 0,
    },
    expect: { decisions: 'fail' },
  },
];
