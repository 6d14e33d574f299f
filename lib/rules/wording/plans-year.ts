import { findSlips } from '../../slips/match/find-slips';
import table from '../../slips/plans-year';
import type { Advice, CheckRule, Example } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';

/** A report is written after its year: that year is no time of plans. */
const rule: CheckRule = {
  id: 'plans-year',
  covers: ['CHECK-61'],
  severity: 'notice',
  basis: '《政府信息公开条例》第四十九条（上一年度）',
  check: (report) => {
    const { year } = report;
    if (year === null) return [inapplicable('plans', '年度未知', 'the year is not known')];
    const [old] = findSlips(table, report);
    if (!old) return [pass('plans')];
    return [
      {
        at: 'plans',
        outcome: 'fail',
        place: old.place,
        quote: old.quote.trim(),
        expected: year + 1,
        actual: year,
        message: {
          zh: `报告为 ${year} 年度，第五部分的打算写作“${old.quote.trim()}”，应为下一年。`,
          en: `The report is for ${year}; section five plans for ${year}.`,
        },
      },
    ];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '下一步打算写的是下一年', en: 'Plans are for the next year' },
  why: {
    zh: '年报在年度结束后编制，下一步的年份应是次年；写成本年度的多为沿用旧稿。',
    en: 'The report is written after the year: plans for it are left from an older text.',
  },
  fix: { zh: '核对年份，改为次年，或写已经采取的措施。', en: 'Correct the year, or tell what was done.' },
};

const five = (text: string) => ({ 5: [text] });
export const examples: readonly Example[] = [
  { name: 'the next year', edition: '2021', report: { year: 2023 }, prose: five('2024年，我局将加强培训。'), expect: 'pass' },
  { name: 'its own year', edition: '2021', report: { year: 2023 }, prose: five('2023年，我局将加强培训。'), expect: { plans: 'fail' } },
  { name: 'behind a word', edition: '2021', report: { year: 2023 }, prose: five('下一步，2023年将加强培训。'), expect: { plans: 'fail' } },
  {
    name: 'what was done',
    edition: '2021',
    report: { year: 2023 },
    prose: five('2023年，我局将公开情况纳入考核。'),
    expect: 'pass',
  },
  { name: 'no year', edition: '2021', report: { year: 2023 }, prose: five('下一步，我局将加强培训。'), expect: 'pass' },
];
