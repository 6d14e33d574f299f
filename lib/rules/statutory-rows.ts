import type { Misfit } from '../report/report';
import { misfitVerdicts } from './engine/misfits';
import type { Advice, Example, Rule } from './engine/rule';

const rule: Rule = {
  id: 'statutory-rows',
  covers: [],
  severity: 'notice',
  basis: '{notice} 表格式样',
  tablesAlone: true,
  check: (report) =>
    report.edition.tables.flatMap((form) =>
      misfitVerdicts(report, form, ['missing-row', 'extra-row', 'extra-column', 'label-lost', 'noise']),
    ),
};

export default rule;

export const advice: Advice = {
  title: { zh: '表格的各行与法定表格一致', en: 'The tables have the rows of the form' },
  why: {
    zh: '缺行、多行或行名无法辨认时，数字可能归错项目；多出的行不计入合计。',
    en: 'Where a row is missing, added or cannot be recognised, figures may be taken for another item; added rows count in no sum.',
  },
  fix: {
    zh: '按法定格式补齐各行，行名照原文；自设的行移到正文。',
    en: 'Restore the rows of the form with their wording; move rows of your own into the text.',
  },
};

export const examples: readonly Example[] = [
  { name: 'all rows, as printed in the form', edition: '2021', expect: 'pass' },
  {
    name: 'a row of the province’s own and a row cut away',
    edition: '2019',
    report: {
      misfits: [
        {
          kind: 'extra-row',
          table: 'disclosure',
          item: null,
          place: null,
          cells: [],
          expected: 0,
          actual: 1,
          message: { zh: '表二多出一行“其他主动公开文件”', en: '表二 has a row of its own, 其他主动公开文件' },
        },
        {
          kind: 'missing-row',
          table: 'disclosure',
          item: 'disclosure.coercion',
          place: null,
          cells: [],
          expected: 1,
          actual: 0,
          message: { zh: '表二没有读到“行政强制”一行', en: '表二 lacks the row 行政强制' },
        },
      ],
    },
    expect: { disclosure: 'review', 'disclosure.coercion': 'review' },
  },
  {
    name: 'four rows whose labels were lost share one note',
    edition: '2019',
    report: { misfits: ['rules', 'normativeDocs', 'licensing', 'penalty'].map(lost) },
    expect: { 'disclosure.label-lost': 'review' },
  },
];

function lost(row: string): Misfit {
  return {
    kind: 'label-lost',
    table: 'disclosure',
    item: `disclosure.${row}`,
    place: null,
    cells: [],
    expected: null,
    actual: null,
    message: { zh: '表二有一行的标签无法辨认', en: '表二: a label could not be read' },
  };
}
