import { figures } from '../reckoning/figures';
import type { Report } from '../report/report';
import type { Advice, CheckRule, Example } from './engine/rule';
import { inapplicable, pass } from './engine/verdicts';

const UNPAID = 'requests.otherHandling.feeUnpaid.total';

/**
 * Section six is where the form asks for the processing fee, none included. Told as style; as a notice where table three has applicants
 * who did not pay: then one was asked for.
 */
const rule: CheckRule = {
  id: 'fee-silence',
  covers: ['B2-FEE6A', 'CHECK-13', 'CHECK-14'],
  severity: 'notice',
  style: true,
  needs: ['disclosure.fees.amount', UNPAID],
  basis: '{notice} 一（六）；国办函〔2020〕109号',
  check: (report) => {
    const six = report.sections.find(({ number }) => number === 6);
    if (!six?.found) return [inapplicable('fees', '没有读到第六部分', 'section six was not found')];
    if (speaksOfFees(report)) return [pass('fees')];
    const unpaid = figures(report, [UNPAID])?.values[0] ?? 0;
    if (unpaid === 0)
      return [
        {
          at: 'fees',
          outcome: 'fail',
          place: six.place,
          message: { zh: '第六部分没有写明是否收取信息处理费。', en: 'Section six does not say whether processing fees were charged.' },
        },
      ];
    return [
      {
        at: 'fees',
        outcome: 'fail',
        style: false,
        place: six.place,
        cells: [UNPAID],
        message: {
          zh: `表三有 ${unpaid} 件因逾期未缴费不再处理，第六部分没有写明信息处理费的收取情况。`,
          en: `Table three has ${unpaid} requests closed for unpaid fees; section six says nothing of processing fees.`,
        },
      },
    ];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '第六部分写明信息处理费收取情况', en: 'Section six says what processing fees were charged' },
  why: {
    zh: '2021年起的格式要求收取信息处理费的情况在第六部分报告，没有收取的也要写明。',
    en: 'Since 2021 the form has processing fees reported in section six, none included.',
  },
  fix: {
    zh: '补写一句，如“本年度未收取信息处理费”，或写明件数和金额。',
    en: 'Add a sentence: none was charged, or how many and how much.',
  },
};

/** In section six any word about fees; elsewhere only the processing fee. */
function speaksOfFees({ prose }: Report): boolean {
  return prose.some(({ section, paragraph: { text } }) => (section === 6 ? ANY_FEE : PROCESSING_FEE).test(text));
}

const ANY_FEE = /(?<![经免消话])费/;
const PROCESSING_FEE = /处理费|公开(?:申请)?[^。；，,]{0,12}(?:收费|费用)|(?:收取|收费)[^。；，,]{0,12}费用?/;

const unpaid = { [UNPAID]: 2 };
export const examples: readonly Example[] = [
  { name: 'none charged, and said', edition: '2021', prose: { 6: ['本年度未收取信息处理费。'] }, expect: 'pass' },
  { name: 'charged', edition: '2021', facts: unpaid, prose: { 6: ['收取信息处理费共计400元。'] }, expect: 'pass' },
  { name: 'said in section one', edition: '2021', prose: { 1: ['依申请公开未产生信息处理费。'], 6: ['无。'] }, expect: 'pass' },
  { name: 'nothing said', edition: '2021', prose: { 6: ['无其他需要报告的事项。'] }, expect: { fees: 'fail' } },
  { name: 'other money', edition: '2021', prose: { 6: ['工作经费保障到位。'] }, expect: { fees: 'fail' } },
  { name: 'unpaid fees, and nothing said', edition: '2021', facts: unpaid, prose: { 6: ['无。'] }, expect: { fees: 'fail' } },
  {
    name: 'no section six',
    edition: '2021',
    report: { sections: [{ number: 6, heading: '', found: false, place: null, ordinal: null, occurrences: 0, length: 0 }] },
    expect: 'inapplicable',
  },
];
