import { judgeDeadline } from './engine/deadline';
import type { Advice, CheckRule, Example } from './engine/rule';

/** An office's report on itself stands under the departments' heading of the notice; what it publishes for the government bears that name. */
const rule: CheckRule = {
  id: 'office-deadline',
  covers: ['D-OFFICE', 'CHECK-39'],
  severity: 'warning',
  basis: '{notice} 二（一）；《政府信息公开条例》第四十九条',
  check: (report, wishes) => judgeDeadline(report, wishes, 'office-deadline'),
};
export default rule;

export const advice: Advice = {
  title: { zh: '办公厅（室）本机关年报于次年1月31日前公布', en: 'An office publishes its own report by 31 January' },
  why: {
    zh: '通知把办公厅（室）公布的本政府机关年报列在部门一项之下，即1月31日前；3月31日是条例规定的本级政府年报期限。',
    en: 'The notice lists an office’s own report with the departments: 31 January; 31 March is the ordinance’s day for governments.',
  },
  fix: {
    zh: '核对首次发布时间；如是本级政府的汇总年报，标题应为“某某人民政府”。',
    en: 'Check the first day of publication; a report for the whole government should bear the government’s name.',
  },
};

const of = (issuer: string, publishedAt: string | null) => ({ issuer, year: 2023, publishedAt });
export const examples: readonly Example[] = [
  { name: 'in January', edition: '2021', report: of('青河县人民政府办公室', '2024-01-29'), expect: 'pass' },
  { name: 'in February', edition: '2021', report: of('青河县人民政府办公室', '2024-02-19'), expect: { publication: 'fail' } },
  { name: 'in April', edition: '2021', report: of('临江市人民政府办公室', '2024-04-19'), expect: { publication: 'fail' } },
  { name: 'the government', edition: '2021', report: of('青河县人民政府', '2024-02-19'), expect: 'inapplicable' },
  { name: 'no date', edition: '2021', report: of('青河县人民政府办公室', null), expect: 'inapplicable' },
];
