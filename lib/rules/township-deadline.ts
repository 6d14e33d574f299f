import { bodyOf } from '../recognise/body';
import { judgeDeadline } from './engine/deadline';
import type { Advice, CheckRule, Example } from './engine/rule';
import { inapplicable } from './engine/verdicts';

/** The statute does not name townships and streets; local notices mostly set the departments' day. */
const rule: CheckRule = {
  id: 'township-deadline',
  covers: ['D-TOWN'],
  severity: 'notice',
  basis: '参照《政府信息公开条例》第四十九条；以当地通知为准',
  check: (report) => {
    const { kind } = bodyOf(report.issuer);
    if (kind !== 'township' && kind !== 'street')
      return [inapplicable('publication', '发布机关不是乡镇或街道', 'the issuer is no township or street')];
    return judgeDeadline(report, 'township', { zh: '各地通常要求的时间', en: 'the usual local day' });
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '乡镇、街道年报于次年1月31日前公布', en: 'Townships and streets publish by 31 January' },
  why: {
    zh: '第四十九条未列乡镇人民政府和街道办事处，各地多要求与部门同期（1月31日前）公布。',
    en: 'Article 49 does not name townships and streets; local notices mostly set 31 January.',
  },
  fix: { zh: '对照当地通知规定的时间核对首次发布时间。', en: 'Compare the first day of publication with the local notice.' },
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
