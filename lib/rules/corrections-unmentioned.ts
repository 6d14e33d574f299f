import { figures } from '../reckoning/figures';
import { says } from '../slips/match/said';
import table from '../slips/said/corrections-unmentioned';
import type { Advice, CheckRule, Example } from './engine/rule';
import { hintIfSure, inapplicable, pass, unread } from './engine/verdicts';

const CORRECTED = ['remedies.review.corrected', 'remedies.litigationDirect.corrected', 'remedies.litigationAfterReview.corrected'];

/** A decision that was corrected is a problem that section five should speak of. */
const rule: CheckRule = {
  id: 'corrections-unmentioned',
  covers: ['T4-TEXT5'],
  severity: 'notice',
  needs: CORRECTED,
  basis: '{notice} 五、存在的主要问题及改进情况',
  check: (report) => {
    const read = figures(report, CORRECTED);
    if (!read) return [unread('corrected')];
    const corrected = read.values.reduce((sum, value) => sum + value, 0);
    if (corrected === 0) return [inapplicable('corrected', '没有结果纠正的案件', 'nothing was corrected')];
    const five = report.prose.filter((one) => one.section === 5 && !one.isHeading);
    if (five.length === 0) return [inapplicable('corrected', '第五部分没有文字', 'section five has no text')];
    if (five.some((one) => says(table.mention, one.paragraph.text))) return [pass('corrected')];
    return [
      hintIfSure(read.sure, {
        at: 'corrected',
        cells: CORRECTED.filter((_, index) => (read.values[index] ?? 0) > 0),
        place: report.facts[CORRECTED[read.values.findIndex((value) => value > 0)] ?? '']?.place ?? null,
        message: {
          zh: `表四结果纠正共 ${corrected} 件，第五部分未提及复议、诉讼或纠正。`,
          en: `Table four shows ${corrected} corrected; section five mentions neither reviews, lawsuits nor corrections.`,
        },
      }),
    ];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '有结果纠正的案件时，第五部分有所说明', en: 'Where decisions were corrected, section five says so' },
  why: {
    zh: '复议、诉讼结果为纠正的，第五部分通常会说明原因和改进情况。',
    en: 'A correction shows a problem in the answers; section five would usually mention it.',
  },
  fix: { zh: '建议在第五部分说明被纠正的原因和改进措施。', en: 'Say in section five why it was corrected and what was improved.' },
};

const five = (text: string) => ({ 5: [text] });

export const examples: readonly Example[] = [
  {
    name: 'told',
    edition: '2021',
    facts: { 'remedies.review.corrected': 1 },
    prose: five('答复不够规范，有1件被复议机关纠正，已组织学习。'),
    expect: 'pass',
  },
  {
    name: 'not told',
    edition: '2019',
    facts: { 'remedies.review.corrected': 2 },
    prose: five('公开内容有待丰富。'),
    expect: { corrected: 'fail' },
  },
  { name: 'nothing corrected', edition: '2021', prose: five('公开内容有待丰富。'), expect: 'inapplicable' },
];
