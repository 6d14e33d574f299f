import { figures } from '../reckoning/figures';
import { rowCells } from './engine/row-cells';
import type { Advice, CheckRule, Example } from './engine/rule';
import { hintIfSure, pass, unread } from './engine/verdicts';

const ROWS = [
  ['rules', '规章'],
  ['normativeDocs', '规范性文件'],
] as const;

/** A body that has existed for years usually has older documents in public too. */
const rule: CheckRule = {
  id: 'public-stock',
  covers: ['A2-STOCK'],
  severity: 'notice',
  needs: ['disclosure.normativeDocs.totalPublic'],
  basis: '国办公开办函〔2019〕60号 表二',
  tablesAlone: true,
  check: (report) =>
    ROWS.map(([row, label]) => {
      const cells = cellsOf(row);
      const read = figures(report, cells);
      if (!read) return unread(row);
      const [total = 0, newly = 0] = read.values;
      if (total !== newly || total === 0) return pass(row);
      return hintIfSure(read.sure, {
        at: row,
        cells,
        expected: null,
        actual: total,
        message: {
          zh: `${label}：对外公开总数量与本年新公开数量同为 ${total} 件，请确认是否未计历年存量。`,
          en: `${label}: the public total equals this year’s ${total}; are older documents left out?`,
        },
      });
    }),
};
export default rule;

const cellsOf = rowCells('totalPublic', 'newlyPublic');

export const advice: Advice = {
  title: { zh: '对外公开总数量含历年存量', en: 'The public total holds older documents too' },
  why: {
    zh: '“对外公开总数量”为累计数。与“本年新公开数量”相同，即表示此前没有公开过同类文件，机构新设时才常见。',
    en: 'A total equal to this year’s number says that nothing older is public, which is usual only in a new body.',
  },
  fix: {
    zh: '请确认总数是否漏计历年公开的文件；确无存量的，不必修改。',
    en: 'Check whether older documents were left out; if there are none, nothing is to be changed.',
  },
};

const row = (newlyPublic: number, totalPublic: number) => ({
  'disclosure.normativeDocs.newlyPublic': newlyPublic,
  'disclosure.normativeDocs.totalPublic': totalPublic,
});
export const examples: readonly Example[] = [
  { name: 'older documents counted', edition: '2019', facts: row(2, 31), expect: 'pass' },
  { name: 'nothing at all', edition: '2019', facts: row(0, 0), expect: 'pass' },
  { name: 'only this year', edition: '2019', facts: row(7, 7), expect: { normativeDocs: 'fail' } },
];
