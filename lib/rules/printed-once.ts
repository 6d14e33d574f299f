import { misfitVerdicts } from './engine/misfits';
import type { Advice, Example, Rule } from './engine/rule';

/** One verdict speaks of one report and one copy of each table: what else stands on the page was not judged. */
const rule: Rule = {
  id: 'printed-once',
  formerly: ['statutory-rows'],
  covers: [],
  severity: 'notice',
  basis: '{notice}',
  tablesAlone: true,
  check: (report) => report.edition.tables.flatMap((form) => misfitVerdicts(report, form, ['other-copy', 'other-report'])),
};

export default rule;

export const advice: Advice = {
  title: { zh: '一页一份年报，每张表一份', en: 'One report a page, each table once' },
  why: {
    zh: '一次只核对一份年报；页面上的另一份没有核对，不在结论之内。',
    en: 'One report is checked at a time; another one on the page was not, and the verdict does not speak of it.',
  },
  fix: {
    zh: '另一份年报请单独打开，或复制到核对台核对；同一张表有两份的，对照后保留正确的一份。',
    en: 'Open the other report on its own, or paste it on the workbench; of a table that stands twice, compare and keep the right one.',
  },
};

export const examples: readonly Example[] = [
  { name: 'one report', edition: '2021', expect: 'pass' },
  {
    name: 'another report on the page, and a table twice',
    edition: '2021',
    report: {
      misfits: [
        {
          kind: 'other-report',
          table: 'disclosure',
          item: null,
          place: null,
          cells: [],
          expected: 1,
          actual: 2,
          message: {
            zh: '页面上还有一份年报（青河县水利局2020年年报），没有核对',
            en: 'One more report stands on the page; it was not checked',
          },
        },
        {
          kind: 'other-copy',
          table: 'requests',
          item: null,
          place: null,
          cells: [],
          expected: 0,
          actual: 3,
          message: { zh: '表三在页面上不止一份，另一份有 3 行数值不同', en: '表三 stands on the page more than once; 3 rows differ' },
        },
      ],
    },
    expect: { disclosure: 'review', requests: 'review' },
  },
];
