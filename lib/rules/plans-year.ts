import { hitsIn } from '../report/prose-hits';
import type { Advice, CheckRule, Example } from './engine/rule';
import { inapplicable, pass } from './engine/verdicts';

/** A report is written after its year: that year is no time of plans. */
const rule: CheckRule = {
  id: 'plans-year',
  covers: ['CHECK-61'],
  severity: 'notice',
  basis: '《政府信息公开条例》第四十九条（上一年度）',
  check: ({ prose, year }) => {
    if (year === null) return [inapplicable('plans', '年度未知', 'the year is not known')];
    const plans = hitsIn(
      prose.filter(({ section, isHeading }) => section === 5 && !isHeading),
      PLANNED,
      /将|拟|计划/,
    );
    if (plans.length === 0) return [inapplicable('plans', '第五部分的打算没有写年份', 'plans name no year')];
    const old = plans.find(({ match }) => Number(match[1]) === year);
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

// 将 before such a word plans; 将…纳入考核 takes an object.
const PLANNED =
  /(?<=^|[。;:,、])\s*(?:在)?(20\d{2})年(?:度)?[,，]?(?:我[一-鿿]{1,4}|本[一-鿿]{1,3}|[一-鿿]{2,8}[镇乡局委办])?(?:拟|计划(?![一-鿿]{0,4}完成)|将(?=继续|进一步|[以从在按]|持续|不断|坚持|认真|切实|重点|着力|采取|严格|围绕|全面|深入|积极|努力|结合|针对|通过|做好|更加|紧紧|大力|加[强大快]|强化|完善|推[进动]|提[升高]|抓))/g;

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
    expect: 'inapplicable',
  },
  { name: 'no year', edition: '2021', report: { year: 2023 }, prose: five('下一步，我局将加强培训。'), expect: 'inapplicable' },
];
