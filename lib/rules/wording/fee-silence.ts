import { figures } from '../../reckoning/figures';
import type { Report } from '../../report/report';
import { says } from '../../slips/match/said';
import { paragraphsWith } from '../../slips/match/texts';
import table from '../../slips/said/fee-silence';
import type { Advice, CheckRule, Example, Verdict } from '../engine/rule';
import { hintIfSure, inapplicable, pass, unread } from '../engine/verdicts';
import { inPieces, isWhole } from '../engine/whole-report';

const AMOUNT = 'disclosure.fees.amount';
const UNPAID = 'requests.otherHandling.feeUnpaid.total';

/**
 * Section six is where the form of 2021 has the processing fee reported that was charged; that of 2019 did not know it. It is one of the
 * administrative fees of table two: where these are 0 the report says that none was charged, and a section six that reads 无 is right.
 * Where there are fees, silence leaves open whether it is among them: a remark on style. Where applicants did not pay one was asked for.
 */
const rule: CheckRule = {
  id: 'fee-silence',
  covers: ['B2-FEE6A', 'CHECK-13', 'CHECK-14'],
  severity: 'notice',
  style: true,
  needs: [AMOUNT, UNPAID],
  basis: '{notice} 一（六）及报告式样第六部分（收取信息处理费情况在此处报告）；国办函〔2020〕109号（信息处理费为行政事业性收费，计入表二）',
  check: (report) => {
    const six = report.sections.find(({ number }) => number === 6);
    if (!six?.found) return [inapplicable('fees', '没有读到第六部分', 'section six was not found')];
    if (speaksOfFees(report)) return [pass('fees')];
    if (!isWhole(report)) return [inapplicable('fees', ...inPieces)];
    const read = figures(report, [AMOUNT, UNPAID]);
    if (!read) return [unread('fees')];
    const [amount = 0, unpaid = 0] = read.values;
    const told = unpaid > 0 ? ofUnpaid(unpaid) : amount > 0 ? ofAmount(amount) : null;
    return [told ? hintIfSure(read.sure, { at: 'fees', place: six.place, ...told }) : pass('fees')];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '第六部分写明信息处理费收取情况', en: 'Section six says what processing fees were charged' },
  why: {
    zh: '2021年起的格式要求在第六部分报告收取信息处理费的情况；表二的收费包括各种行政事业性收费，看不出其中有没有信息处理费。',
    en: 'Since 2021 processing fees are reported in section six; table two sums up every kind of fee and does not tell them apart.',
  },
  fix: {
    zh: '补写一句，如“本年度未收取信息处理费”，或写明件数和金额。',
    en: 'Add a sentence: none was charged, or how many and how much.',
  },
};

function speaksOfFees({ prose }: Report): boolean {
  return paragraphsWith(prose, '费').some(({ section, paragraph: { text } }) => says(section === 6 ? table.inSix : table.elsewhere, text));
}

type Told = Pick<Verdict, 'style' | 'cells' | 'message'>;

function ofAmount(amount: number): Told {
  return {
    cells: [AMOUNT],
    message: {
      zh: `表二收费 ${amount} 万元，第六部分没有写明是否收取信息处理费。`,
      en: `Table two shows ${amount} 万元 of fees; section six does not say whether processing fees were charged.`,
    },
  };
}

function ofUnpaid(unpaid: number): Told {
  return {
    style: false,
    cells: [UNPAID],
    message: {
      zh: `表三有 ${unpaid} 件因逾期未缴费不再处理，第六部分没有写明信息处理费的收取情况。`,
      en: `Table three has ${unpaid} requests closed for unpaid fees; section six says nothing of processing fees.`,
    },
  };
}

const fees = { [AMOUNT]: 186.4 };
const unpaid = { [UNPAID]: 2 };
export const examples: readonly Example[] = [
  { name: 'none charged, and said', edition: '2021', facts: fees, prose: { 6: ['本年度未收取信息处理费。'] }, expect: 'pass' },
  { name: 'charged', edition: '2021', facts: unpaid, prose: { 6: ['收取信息处理费共计400元。'] }, expect: 'pass' },
  {
    name: 'said in section one',
    edition: '2021',
    facts: fees,
    prose: { 1: ['依申请公开未产生信息处理费。'], 6: ['无。'] },
    expect: 'pass',
  },
  { name: 'no fee of any kind', edition: '2021', prose: { 6: ['无其他需要报告的事项。'] }, expect: 'pass' },
  { name: 'fees, and nothing said', edition: '2021', facts: fees, prose: { 6: ['无。'] }, expect: { fees: 'fail' } },
  { name: 'fees, and other money', edition: '2021', facts: fees, prose: { 6: ['工作经费保障到位。'] }, expect: { fees: 'fail' } },
  { name: 'unpaid fees, and nothing said', edition: '2021', facts: unpaid, prose: { 6: ['无。'] }, expect: { fees: 'fail' } },
  { name: 'fees that may be misread', edition: '2021', facts: fees, uncertain: [AMOUNT], prose: { 6: ['无。'] }, expect: 'inapplicable' },
  {
    name: 'no section six',
    edition: '2021',
    report: { sections: [{ number: 6, heading: '', found: false, place: null, ordinal: null, occurrences: 0, length: 0 }] },
    expect: 'inapplicable',
  },
];
