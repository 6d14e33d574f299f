import { figures } from '../reckoning/figures';
import { rowCells } from './engine/row-cells';
import type { Advice, CheckRule, Example } from './engine/rule';
import { failIfSure, inapplicable, pass, unread } from './engine/verdicts';

const ROWS = [
  ['rules', '规章'],
  ['normativeDocs', '行政规范性文件'],
] as const;

/** Where nothing was repealed, all that was issued this year is in force. */
const rule: CheckRule = {
  id: 'stock-covers-issued',
  covers: ['B2-FORCE2'],
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
      if (repealed > 0) return inapplicable(row, '本年有废止', 'some were repealed');
      if (inForce >= issued) return pass(row);
      return failIfSure(read.sure, {
        at: row,
        cells,
        expected: issued,
        actual: inForce,
        message: {
          zh: `${label}：本年制发 ${issued} 件、没有废止，现行有效仅 ${inForce} 件。`,
          en: `${label}: ${issued} issued, none repealed, but only ${inForce} in force.`,
        },
        formula: { zh: `${inForce} < ${issued}`, en: `${inForce} < ${issued}` },
      });
    }),
};
export default rule;

const cellsOf = rowCells('inForce', 'issued', 'repealed');

export const advice: Advice = {
  title: { zh: '未废止时，现行有效件数不小于本年制发件数', en: 'With nothing repealed, in force is not below issued' },
  why: {
    zh: '本年制发的文件没有废止，年末即为现行有效，应计入现行有效件数。',
    en: 'What was issued this year and not repealed is in force at its end.',
  },
  fix: {
    zh: '核对现行有效件数是否漏计本年制发的文件，或废止件数是否漏填。',
    en: 'Check whether the stock leaves out this year’s documents, or repeals were left out.',
  },
};

const row = (issued: number | string, repealed: number | string, inForce: number | string) => ({
  'disclosure.normativeDocs.issued': issued,
  'disclosure.normativeDocs.repealed': repealed,
  'disclosure.normativeDocs.inForce': inForce,
});
export const examples: readonly Example[] = [
  { name: 'a stock above', edition: '2021', facts: row(13, 0, 55), expect: 'pass' },
  { name: 'only this year’s', edition: '2021', facts: row(2, 0, 2), expect: 'pass' },
  { name: 'fewer in force than issued', edition: '2021', facts: row(13, 0, 5), expect: { normativeDocs: 'fail' } },
  { name: 'some repealed: another rule’s', edition: '2021', facts: row(13, 9, 5), expect: 'pass' },
  { name: 'stock left blank', edition: '2021', facts: row(13, 0, ''), expect: 'pass' },
];
