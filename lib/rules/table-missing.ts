import { boundTable } from '../report/bound-table';
import type { TableForm } from '../report/edition';
import type { Report } from '../report/report';
import type { Advice, Example, Rule, Verdict } from './engine/rule';
import { pass } from './engine/verdicts';

/** A review, not a fail: a table that was not read may be there as a picture or an attachment. The verdict is not-fully-read anyway. */
const rule: Rule = {
  id: 'table-missing',
  covers: ['S-TABLE'],
  severity: 'warning',
  basis: '{notice}：第二、三、四部分以表格形式报告',
  ofForm: true,
  tablesAlone: true,
  check: (report) => report.edition.tables.map((form) => check(report, form)),
};

export default rule;

export const advice: Advice = {
  title: { zh: '三张法定表格齐全', en: 'All three statutory tables are there' },
  why: {
    zh: '第二、三、四部分应以统一表格报告；没有表格，数字无法核对。',
    en: 'Parts two, three and four are to be given as tables; without them the figures cannot be checked.',
  },
  fix: {
    zh: '在相应部分补上法定表格，用可复制的文字表格，不用图片。',
    en: 'Add the statutory table to its part, as text rather than as a picture.',
  },
};

function check(report: Report, form: TableForm): Verdict {
  const table = boundTable(report, form.id);
  if (table.found) return pass(form.id);
  const number = report.edition.sections.find((section) => section.id === form.id)?.number;
  const section = report.sections.find((one) => one.number === number && one.found);
  const together = report.misfits.find((misfit) => misfit.kind === 'missing-table' && misfit.table === form.id && misfit.place !== null);
  const hasText = section !== undefined && section.length > 0;
  return {
    at: form.id,
    outcome: 'review',
    reason: { zh: '没有读到，可能是图片或附件，请人工查看', en: 'not found; it may be a picture or an attachment: please look' },
    place: together?.place ?? section?.place ?? null,
    expected: table.of,
    actual: 0,
    message: together?.message ?? {
      zh: `没有读到${form.name}“${form.title}”${hasText ? '，该部分只有文字' : ''}；如以图片或附件形式公布，请人工核对。`,
      en: `${form.name} (${form.title}) was not found${hasText ? '; its part holds text only' : ''}. If it is a picture or an attachment, please check it by eye.`,
    },
  };
}

export const examples: readonly Example[] = [
  { name: 'three tables', edition: '2019', expect: 'pass' },
  { name: 'no table four', edition: '2021', facts: { 'remedies.*': null }, expect: { remedies: 'review' } },
];
