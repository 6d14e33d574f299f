import { figures } from '../reckoning/figures';
import { rowCells } from './engine/row-cells';
import type { Advice, CheckRule, Example } from './engine/rule';
import { failIfSure, inapplicable, pass, unread } from './engine/verdicts';

const ROWS = [
  ['rules', '规章'],
  ['normativeDocs', '规范性文件'],
] as const;

/** What was made public this year is part of all that is public. */
const rule: CheckRule = {
  id: 'public-total',
  covers: ['A2-PUB'],
  severity: 'warning',
  needs: ['disclosure.normativeDocs.totalPublic'],
  basis: '国办公开办函〔2019〕60号 表二',
  tablesAlone: true,
  check: (report) =>
    ROWS.map(([row, label]) => {
      const cells = cellsOf(row);
      const read = figures(report, cells);
      if (!read) return unread(row);
      const [total = 0, newly = 0] = read.values;
      if (read.blank[0]) return inapplicable(row, '对外公开总数量未填', '对外公开总数量 left blank');
      if (newly <= total) return pass(row);
      return failIfSure(read.sure, {
        at: row,
        cells,
        expected: newly,
        actual: total,
        message: {
          zh: `${label}：本年新公开 ${newly} 件，对外公开总数量为 ${total} 件，总数小于本年新公开数。`,
          en: `${label}: ${newly} made public this year, but only ${total} public in all.`,
        },
        formula: { zh: `${newly} > ${total}`, en: `${newly} > ${total}` },
      });
    }),
};
export default rule;

const cellsOf = rowCells('totalPublic', 'newlyPublic');

export const advice: Advice = {
  title: { zh: '本年新公开数量不大于对外公开总数量', en: 'Newly public documents do not exceed all public documents' },
  why: {
    zh: '“对外公开总数量”是累计数，包含本年新公开的文件。',
    en: '对外公开总数量 is cumulative and contains what was made public this year.',
  },
  fix: { zh: '核对“对外公开总数量”是否按历年累计填报。', en: 'Check that 对外公开总数量 is the cumulative number.' },
};

const row = (newlyPublic: number | string, totalPublic: number | string) => ({
  'disclosure.normativeDocs.newlyPublic': newlyPublic,
  'disclosure.normativeDocs.totalPublic': totalPublic,
});
export const examples: readonly Example[] = [
  { name: 'part of the stock', edition: '2019', facts: row(13, 524), expect: 'pass' },
  { name: 'all of the stock', edition: '2019', facts: row(1, 1), expect: 'pass' },
  { name: 'more than the stock', edition: '2019', facts: row(24, 9), expect: { normativeDocs: 'fail' } },
  { name: 'stock left blank', edition: '2019', facts: row(24, ''), expect: 'pass' },
];
