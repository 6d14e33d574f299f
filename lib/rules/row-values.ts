import type { TableForm } from '../report/edition';
import { type Example, everyEdition, type Rule } from './engine/rule';
import { misfitVerdicts } from './engine/misfits';

const rule: Rule = {
  id: 'row-values',
  covers: ['T3-SHIFT'],
  title: { zh: '每行的数字个数与法定表格一致', en: 'Every row has as many figures as the form' },
  severity: 'notice',
  editions: everyEdition,
  basis: '国办公开办函〔2019〕60号、〔2021〕30号 表格式样',
  why: {
    zh: '一行多出或缺少数字时，后面的数字可能错位；这往往是转换或排版造成的，所依据的数字只供比对。',
    en: 'With a figure too many or too few, the others may stand in the wrong column: often a matter of layout or conversion.',
  },
  fix: { zh: '对照原表检查该行，补齐或删去多余的格。', en: 'Compare the row with the original and add or remove the cell.' },
  check: (report) => report.edition.tables.flatMap((form: TableForm) => misfitVerdicts(report, form, ['value-count'])),
};

export default rule;

export const examples: readonly Example[] = [
  { name: 'every row fits', edition: '2019', expect: 'pass' },
  {
    name: 'sixteen values for fifteen columns',
    edition: '2019',
    report: {
      misfits: [
        {
          kind: 'value-count',
          table: 'remedies',
          item: null,
          place: null,
          cells: ['remedies.review.upheld'],
          expected: 15,
          actual: 16,
          message: { zh: '表四 16 个数，应为 15 个', en: '表四 has 16 values instead of 15' },
        },
      ],
    },
    expect: { remedies: 'review' },
  },
];
