import { figures } from '../reckoning/figures';
import { rowCells } from './engine/row-cells';
import type { Advice, CheckRule, Example } from './engine/rule';
import { failIfSure, inapplicable, pass, unread } from './engine/verdicts';

const ROWS = [
  ['rules', '规章'],
  ['normativeDocs', '行政规范性文件'],
] as const;

/** In force ≥ issued − repealed; otherwise the stock before this year was negative. Where nothing was repealed see stock-covers-issued. */
const rule: CheckRule = {
  id: 'stock-after-repeal',
  covers: ['B2-FORCE'],
  severity: 'warning',
  needs: ['disclosure.rules.inForce'],
  basis: '{notice} 表二',
  tablesAlone: true,
  check: (report) =>
    ROWS.map(([row, label]) => {
      const cells = cellsOf(row);
      const read = figures(report, cells);
      if (!read) return unread(row);
      const [inForce = 0, issued = 0, repealed = 0] = read.values;
      if (read.blank[0]) return inapplicable(row, '现行有效件数未填', '现行有效件数 left blank');
      if (repealed <= 0) return inapplicable(row, '本年没有废止', 'nothing was repealed');
      if (inForce >= issued - repealed) return pass(row);
      return failIfSure(read.sure, {
        at: row,
        cells,
        expected: issued - repealed,
        actual: inForce,
        message: {
          zh: `${label}：本年制发 ${issued} 件、废止 ${repealed} 件，现行有效仅 ${inForce} 件，不应小于 ${issued - repealed} 件。`,
          en: `${label}: ${issued} issued, ${repealed} repealed, but only ${inForce} in force.`,
        },
        formula: {
          zh: `${inForce} < ${issued} − ${repealed} = ${issued - repealed}`,
          en: `${inForce} < ${issued} − ${repealed} = ${issued - repealed}`,
        },
      });
    }),
};
export default rule;

const cellsOf = rowCells('inForce', 'issued', 'repealed');

export const advice: Advice = {
  title: { zh: '现行有效件数不小于制发件数减废止件数', en: 'In force is not below issued minus repealed' },
  why: {
    zh: '年末现行有效件数＝上年末件数＋本年制发－本年废止；小于后两项之差，则上年末件数为负。',
    en: 'In force = last year’s stock + issued − repealed; below issued − repealed the stock before would be negative.',
  },
  fix: {
    zh: '核对三个数字；因清理调整基数的，建议在第六部分说明。',
    en: 'Check the three numbers; if the stock was re-based after a clean-up, say so in section 6.',
  },
};

const row = (issued: number | string, repealed: number | string, inForce: number | string) => ({
  'disclosure.normativeDocs.issued': issued,
  'disclosure.normativeDocs.repealed': repealed,
  'disclosure.normativeDocs.inForce': inForce,
});
export const examples: readonly Example[] = [
  { name: 'a stock above', edition: '2021', facts: row(6, 1, 32), expect: 'pass' },
  { name: 'more repealed than issued', edition: '2021', facts: row(2, 9, 4), expect: 'pass' },
  { name: 'a negative stock before', edition: '2021', facts: row(12, 3, 5), expect: { normativeDocs: 'fail' } },
  { name: 'stock left blank', edition: '2021', facts: row(12, 3, ''), expect: 'inapplicable' },
];
