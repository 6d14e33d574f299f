import { figures } from '../reckoning/figures';
import type { Advice, CheckRule, Example } from './engine/rule';
import { hintIfSure, inapplicable, pass, unread } from './engine/verdicts';

const AMOUNT = 'disclosure.fees.amount';

/** A hint only: the fee row covers all administrative fees, not the processing fee alone. */
const rule: CheckRule = {
  id: 'fee-silence',
  covers: ['B2-FEE0'],
  severity: 'notice',
  needs: ['disclosure.fees.amount'],
  basis: '国办函〔2020〕109号',
  check: (report) => {
    const read = figures(report, [AMOUNT]);
    if (!read) return [unread('fees')];
    if (!read.values[0]) return [inapplicable('fees', '表二没有收费', 'no fees in table two')];
    const said = report.prose
      .filter((one) => one.section === 6)
      .map((one) => one.paragraph.text.replace(/\s/g, ''))
      .filter((text) => text !== report.issuers.signature && !SIGN_OFF.test(text))
      .join('');
    if (!ONLY_NONE.test(said)) return [pass('fees')];
    return [
      hintIfSure(read.sure, {
        at: 'fees',
        cells: [AMOUNT],
        message: {
          zh: `表二行政事业性收费为 ${report.facts[AMOUNT]?.raw ?? ''} 万元，第六部分仅写“无”，建议说明是否收取信息处理费。`,
          en: 'Table two reports fees; section 6 says only 无.',
        },
      }),
    ];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '有收费的，第六部分说明信息处理费情况', en: 'Where fees were collected, section 6 speaks of the processing fee' },
  why: {
    zh: '表二有收费金额，第六部分仅写“无”，读者无法判断其中是否包含信息处理费。该金额可以全部是其他行政事业性收费。',
    en: 'With fees in table two and only 无 in section 6 the reader cannot tell whether processing fees are among them; there need be none.',
  },
  fix: { zh: '建议在第六部分写明本年度是否收取信息处理费。', en: 'Say in section 6 whether processing fees were collected.' },
};

// The body's name and the date stand under section six, and are not of it.
const SIGN_OFF = /^[（(]?20\d{2}[年\-/.\d][\d月日\-/.]*[）)]?$/;
const ONLY_NONE =
  /^(?:[六l]?[六、.．（）()]*其[他它]需?要?报告的?事项)?[:：。]?(?:本年度)?(?:暂?无|没有)(?:其[他它])?(?:需要)?(?:报告)?(?:的)?(?:事项)?[。.]?$/;

export const examples: readonly Example[] = [
  { name: 'no fees', edition: '2021', facts: { [AMOUNT]: 0 }, prose: { 6: ['无。'] }, expect: 'inapplicable' },
  { name: 'said', edition: '2021', facts: { [AMOUNT]: 12.5 }, prose: { 6: ['本年度未收取信息处理费。'] }, expect: 'pass' },
  { name: 'only 无', edition: '2021', facts: { [AMOUNT]: 12.5 }, prose: { 6: ['无。'] }, expect: { fees: 'fail' } },
  {
    name: 'only 无, at length',
    edition: '2021',
    facts: { [AMOUNT]: 12.5 },
    prose: { 6: ['无其他需要报告的事项。'] },
    expect: { fees: 'fail' },
  },
];
