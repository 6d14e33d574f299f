import { judgeDeadline } from './engine/deadline';
import type { Advice, CheckRule, Example } from './engine/rule';

/** Departments publish by 31 January. */
const rule: CheckRule = {
  id: 'department-deadline',
  covers: ['D-JAN31', 'CHECK-43'],
  severity: 'warning',
  basis: '《政府信息公开条例》第四十九条第一款',
  check: (report, wishes) => judgeDeadline(report, wishes, 'department-deadline'),
};
export default rule;

export const advice: Advice = {
  title: { zh: '部门年报于次年1月31日前公布', en: 'A department publishes by 31 January' },
  why: {
    zh: '县级以上人民政府部门应当在每年1月31日前公布本机关上一年度年报。',
    en: 'Departments of governments at county level and above publish by 31 January of the next year.',
  },
  fix: {
    zh: '核对首次发布时间；系网站迁移、重新发布的，建议保留原发布日期。',
    en: 'Check the first day of publication; a page that was moved should keep its original date.',
  },
};

const of = (issuer: string, publishedAt: string | null, signedAt: string | null = null) => ({ issuer, year: 2020, publishedAt, signedAt });
export const examples: readonly Example[] = [
  { name: 'in January', edition: '2019', report: of('青河县民政局', '2021-01-20T11:18'), expect: 'pass' },
  { name: 'on the last day', edition: '2019', report: of('青河县民政局', '2021-01-31'), expect: 'pass' },
  { name: 'in May', edition: '2019', report: of('青河县民政局', '2021-05-26'), expect: { publication: 'fail' } },
  { name: 'a moved page', edition: '2019', report: of('青河县民政局', '2022-09-02', '2021-01-18'), expect: { publication: 'fail' } },
  { name: 'a government has until March', edition: '2019', report: of('青河县人民政府', '2021-03-15'), expect: 'inapplicable' },
  { name: 'no date', edition: '2019', report: of('青河县民政局', null), expect: 'inapplicable' },
];
