import { judgeDeadline } from './engine/deadline';
import type { Advice, CheckRule, Example } from './engine/rule';

/** A day that the user's own authority set. None is built in: every place sets its own. */
const rule: CheckRule = {
  id: 'local-deadline',
  covers: ['D-LOCAL', 'CHECK-41'],
  severity: 'notice',
  basis: '当地编制发布年报的通知（日期由使用者设定）',
  check: (report, wishes) => judgeDeadline(report, wishes, 'local-deadline'),
};
export default rule;

export const advice: Advice = {
  title: { zh: '在当地要求的日期前公布', en: 'Published by the local day' },
  why: {
    zh: '不少地方的通知要求早于条例期限公布，如1月26日前；日期在设置或命令行中填写。',
    en: 'Many local notices set an earlier day, such as 26 January: it is entered in the settings or on the command line.',
  },
  fix: { zh: '对照当地通知核对首次发布时间。', en: 'Compare the first day of publication with the local notice.' },
};

const of = (issuer: string, publishedAt: string) => ({ issuer, year: 2023, publishedAt });
const localDays = { department: '01-26', county: '02-10' };
export const examples: readonly Example[] = [
  { name: 'in time', edition: '2021', localDays, report: of('青河县民政局', '2024-01-26'), expect: 'pass' },
  { name: 'after the local day', edition: '2021', localDays, report: of('青河县民政局', '2024-01-29'), expect: { publication: 'fail' } },
  { name: 'after the ordinance’s day', edition: '2021', localDays, report: of('青河县民政局', '2024-02-29'), expect: 'inapplicable' },
  { name: 'a county', edition: '2021', localDays, report: of('青河县人民政府', '2024-02-19'), expect: { publication: 'fail' } },
  {
    name: 'no day set for such a body',
    edition: '2021',
    localDays,
    report: of('青河县大路镇人民政府', '2024-01-29'),
    expect: 'inapplicable',
  },
];
