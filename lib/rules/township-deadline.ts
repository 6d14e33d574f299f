import { judgeDeadline } from './engine/deadline';
import type { Advice, CheckRule, Example } from './engine/rule';

/** The ordinance does not name townships and streets; by the forms' own words they follow the departments. */
const rule: CheckRule = {
  id: 'township-deadline',
  covers: ['D-TOWN', 'CHECK-40'],
  severity: 'notice',
  basis: '{notice} 二（一）；参照《政府信息公开条例》第四十九条第一款',
  check: (report, wishes) => judgeDeadline(report, wishes, 'township-deadline'),
};
export default rule;

export const advice: Advice = {
  title: { zh: '乡镇、街道年报于次年1月31日前公布', en: 'Townships and streets publish by 31 January' },
  why: {
    zh: '条例第四十九条未列乡镇人民政府和街道办事处，年报格式的通知写明参照部门执行，即1月31日前公布，并报县级主管部门。',
    en: 'Article 49 names no townships or streets; by the form’s notice they follow the departments and report to the county.',
  },
  fix: {
    zh: '核对首次发布时间；当地另有更早要求的，从其要求。',
    en: 'Check the first day of publication; an earlier local day goes first.',
  },
};

const of = (issuer: string, publishedAt: string) => ({ issuer, year: 2020, publishedAt });
export const examples: readonly Example[] = [
  { name: 'in January', edition: '2019', report: of('青河县大路镇人民政府', '2021-01-29'), expect: 'pass' },
  {
    name: 'a street in February',
    edition: '2019',
    report: of('临江市滨江区柳湖街道办事处', '2021-02-20'),
    expect: { publication: 'fail' },
  },
  { name: 'a department', edition: '2019', report: of('青河县民政局', '2021-02-20'), expect: 'inapplicable' },
];
