import { misfitVerdicts } from './engine/misfits';
import type { Advice, Example, Rule } from './engine/rule';

const rule: Rule = {
  id: 'printed-labels',
  covers: [],
  severity: 'notice',
  basis: '{notice} 表格式样',
  tablesAlone: true,
  check: (report) => report.edition.tables.flatMap((form) => misfitVerdicts(report, form, ['header', 'label', 'repeated-row', 'remark'])),
};

export default rule;

export const advice: Advice = {
  title: { zh: '表头、行名、单位与法定表格一致', en: 'Headers, labels and units are those of the form' },
  why: {
    zh: '数字按法定表格的位置核对；表头、行名或单位印得不同，读者看到的就是另一个意思。',
    en: 'Figures are checked by their place in the form; under another header, label or unit a reader takes them otherwise.',
  },
  fix: {
    zh: '表头、行名照法定表格，不加单位和说明；需要说明的写进正文，数字以件计。',
    en: 'Print headers and labels as the form has them, without units or remarks; put explanations into the text.',
  },
};

export const examples: readonly Example[] = [
  { name: 'as printed in the form', edition: '2021', expect: 'pass' },
  {
    name: 'a column named twice',
    edition: '2021',
    report: {
      misfits: [
        {
          kind: 'header',
          table: 'requests',
          item: null,
          place: null,
          cells: ['requests.granted.naturalPerson'],
          expected: null,
          actual: null,
          message: { zh: '表三“自然人”一列的表头印作“商业企业”', en: '表三: the column of 自然人 is headed 商业企业' },
        },
      ],
    },
    expect: { requests: 'review' },
  },
];
