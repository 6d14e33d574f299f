import type { Report } from '../../report/report';
import { says } from '../../slips/match/said';
import table from '../../slips/said/title-complete';
import type { Advice, CheckRule, Example } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';

/** The title says whose report it is, of which year, and what it is. */
const rule: CheckRule = {
  id: 'title-complete',
  covers: ['CHECK-83'],
  severity: 'notice',
  style: true,
  basis: '{notice}（报告标题）',
  check: (report) => {
    const { title, titlePlace } = report;
    if (title === null || titlePlace === null) return [inapplicable('title', '没有读到标题', 'no title was found')];
    const missing = missingIn(report, title);
    if (missing.length === 0) return [pass('title')];
    return [
      {
        at: 'title',
        outcome: 'fail',
        place: titlePlace,
        quote: title,
        message: { zh: `标题没有写${missing.join('、')}。`, en: `The title lacks ${missing.join(', ')}.` },
      },
    ];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '标题写明机关、年度和“年度报告”', en: 'The title names body, year and kind' },
  why: {
    zh: '标题通常为“某机关某年政府信息公开工作年度报告”，缺一项就不便查找和汇总。',
    en: 'Body, year and 年度报告: without one of them the report is hard to find.',
  },
  fix: { zh: '补全标题。', en: 'Complete the title.' },
};

function missingIn({ issuers }: Report, title: string): string[] {
  return [
    ...(issuers.title === null ? ['机关名称'] : []),
    ...Object.entries(table).flatMap(([name, lines]) => (says(lines, title) ? [] : [name])),
  ];
}

const of = (title: string | null, issuer: string | null) => ({ title, issuers: { title: issuer, signature: null, metadata: null } });
export const examples: readonly Example[] = [
  { name: 'whole', edition: '2021', report: of('青河县民政局2023年政府信息公开工作年度报告', '青河县民政局'), expect: 'pass' },
  { name: 'no body', edition: '2021', report: of('2023年政府信息公开工作年度报告', null), expect: { title: 'fail' } },
  { name: 'no year', edition: '2021', report: of('青河县民政局政府信息公开年报', '青河县民政局'), expect: { title: 'fail' } },
  {
    name: 'another name',
    edition: '2021',
    report: of('青河县民政局2023年政府信息公开工作情况报告', '青河县民政局'),
    expect: { title: 'fail' },
  },
  { name: '年度 before it', edition: '2021', report: of('青河县民政局2023年度政府信息公开工作报告', '青河县民政局'), expect: 'pass' },
  { name: 'no title', edition: '2021', report: of(null, null), expect: 'inapplicable' },
];
