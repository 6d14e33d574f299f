import { judgeDeadline } from './engine/deadline';
import type { Advice, CheckRule, Example } from './engine/rule';

/** Governments at county level and above publish by 31 March; the day of their level is told apart, and only one of them. */
const rule: CheckRule = {
  id: 'government-deadline',
  covers: ['D-MAR31', 'D-ONE'],
  severity: 'warning',
  basis: '《政府信息公开条例》第四十九条第二款',
  check: (report, wishes) => judgeDeadline(report, wishes, 'government-deadline'),
};
export default rule;

export const advice: Advice = {
  title: { zh: '本级政府年报于次年3月31日前公布', en: 'A government’s report is published by 31 March' },
  why: {
    zh: '县级以上地方人民政府的主管部门应当在每年3月31日前公布本级政府上一年度年报。',
    en: 'The report of a local government at county level and above is published by 31 March of the next year.',
  },
  fix: {
    zh: '核对首次发布时间；系网站迁移、重新发布的，建议保留原发布日期。',
    en: 'Check the first day of publication; a page that was moved should keep its original date.',
  },
};

const of = (issuer: string, publishedAt: string, signedAt: string | null = null) => ({ issuer, year: 2023, publishedAt, signedAt });
export const examples: readonly Example[] = [
  { name: 'in March', edition: '2021', report: of('青河县人民政府', '2024-03-29'), expect: 'pass' },
  { name: 'an office has a rule of its own', edition: '2021', report: of('青河县人民政府办公室', '2024-04-19'), expect: 'inapplicable' },
  { name: 'in April', edition: '2021', report: of('青河县人民政府', '2024-04-10'), expect: { publication: 'fail' } },
  {
    name: 'signed in time, shown much later',
    edition: '2021',
    report: of('青河县人民政府', '2025-06-01', '2024-03-01'),
    expect: { publication: 'fail' },
  },
  { name: 'a department', edition: '2021', report: of('青河县民政局', '2024-04-10'), expect: 'inapplicable' },
];
