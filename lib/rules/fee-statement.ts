import { figures } from '../reckoning/figures';
import type { Report } from '../report/report';
import { type FeeStatement, feeStatements } from './engine/fee-sentences';
import type { Advice, CheckRule, Example, Verdict } from './engine/rule';
import { hintIfSure, inapplicable, pass, unread } from './engine/verdicts';

const AMOUNT = 'disclosure.fees.amount';
const REQUESTS = ['requests.newlyReceived.total', 'requests.carriedIn.total', 'requests.resultTotal.total'];

/** The 信息处理费 that section 六 reports is one of the fees of table two. */
const rule: CheckRule = {
  id: 'fee-statement',
  covers: ['B2-FEE6'],
  severity: 'warning',
  needs: ['disclosure.fees.amount'],
  basis: '国办函〔2020〕109号；表二“行政事业性收费”',
  check: (report) => {
    const read = figures(report, [AMOUNT]);
    if (!read) return [unread('fees')];
    const stated = feeStatements(report.prose.filter((one) => one.section === 6)).sort((a, b) => b.yuan - a.yuan)[0];
    if (!stated) return [inapplicable('fees', '第六部分没有收取信息处理费的表述', 'section 6 states no collected fee')];
    // Fees for disclosure are taken from those who apply: where nobody did, one of the two is wrong.
    const asked = figures(report, REQUESTS);
    if (asked?.values.every((value) => value === 0) && !isOfArea(report, stated)) return [withoutRequests(stated)];
    const amount = read.values[0] ?? 0;
    // Half a unit of the last printed digit: 380 元 may be printed as 0.04 万元, or as 0.
    const decimals = report.facts[AMOUNT]?.decimals ?? 0;
    if (amount + 0.5 * 10 ** -Math.max(decimals, 2) >= stated.yuan / 10_000) return [pass('fees')];
    // An office may tell the whole district's sum, which is not in its own table.
    if (isOfArea(report, stated)) return [inapplicable('fees', '第六部分说的是全地区的收费', 'section 6 speaks of the whole district')];
    return [
      hintIfSure(read.sure, {
        at: 'fees',
        severity: 'notice',
        cells: [AMOUNT],
        place: stated.place,
        quote: stated.quote,
        expected: stated.yuan / 10_000,
        actual: amount,
        message: {
          zh: `第六部分称收取信息处理费 ${stated.yuan} 元（${stated.yuan / 10_000} 万元），表二行政事业性收费为 ${amount} 万元。`,
          en: `Section 6 states ${stated.yuan} 元 of processing fees, table two shows ${amount} 万元 of fees.`,
        },
      }),
    ];
  },
};
export default rule;

function isOfArea({ issuer }: Report, { quote }: FeeStatement): boolean {
  return !/人民政府$/.test(issuer ?? '') && /全[省市县区州盟旗]/.test(quote);
}

function withoutRequests({ yuan, place, quote }: FeeStatement): Verdict {
  return {
    at: 'requests',
    outcome: 'review',
    reason: { zh: '可能收取的是以前年度申请的费用', en: 'it may have been charged for requests of earlier years' },
    cells: REQUESTS,
    place,
    quote,
    expected: yuan,
    actual: 0,
    message: {
      zh: `第六部分称收取信息处理费 ${yuan} 元，表三没有一件申请。`,
      en: `Section 6 states ${yuan} 元 of processing fees, table three has not one request.`,
    },
  };
}

export const advice: Advice = {
  title: { zh: '第六部分所述信息处理费计入行政事业性收费', en: 'The processing fees of section 6 are part of the fees of table two' },
  why: {
    zh: '信息公开处理费属于行政事业性收费，表二的收费金额（万元）应不小于第六部分所述金额。',
    en: 'Processing fees are administrative fees: table two’s amount (万元) is not below what section 6 states.',
  },
  fix: {
    zh: '核对表二收费金额是否漏计信息处理费，或换算为万元时有误。',
    en: 'Check whether table two leaves the fee out, or the conversion to 万元 went wrong.',
  },
};

const said = (text: string) => ({ 6: [text] });
export const examples: readonly Example[] = [
  {
    name: 'covered',
    edition: '2021',
    facts: { 'requests.*.total': 1, [AMOUNT]: 4068.2 },
    prose: said('全县收取信息处理费共计380元。'),
    expect: 'pass',
  },
  { name: 'none collected', edition: '2021', facts: { [AMOUNT]: 0 }, prose: said('本年度未收取信息处理费。'), expect: 'inapplicable' },
  {
    name: 'a tariff, not a sum',
    edition: '2021',
    facts: { [AMOUNT]: 0 },
    prose: said('信息处理费按件收取的，每件100元。'),
    expect: 'inapplicable',
  },
  {
    name: 'too small for two decimals',
    edition: '2021',
    facts: { 'requests.*.total': 1, [AMOUNT]: '0.04' },
    prose: said('收取信息处理费380元。'),
    expect: 'pass',
  },
  {
    name: 'asked for and not collected',
    edition: '2021',
    facts: { [AMOUNT]: 0 },
    prose: said('发出收费通知1件，金额380元，未实际收取信息处理费。'),
    expect: 'inapplicable',
  },
  {
    name: 'asked for, and less collected',
    edition: '2021',
    facts: { [AMOUNT]: 0 },
    prose: said('对2件申请收取信息处理费，应收1260元，实收0元。'),
    expect: 'inapplicable',
  },
  {
    name: 'asked for, and less collected than that, but more than table two holds',
    edition: '2021',
    facts: { 'requests.*.total': 1, [AMOUNT]: 0 },
    prose: said('收取信息处理费，应收3260元，实收2180元。'),
    expect: { fees: 'fail' },
  },
  {
    name: 'of the whole district',
    edition: '2021',
    facts: { [AMOUNT]: 0 },
    prose: said('全区共收取信息处理费1860元。'),
    expect: 'inapplicable',
  },
  {
    name: 'left out of table two',
    edition: '2021',
    facts: { 'requests.*.total': 1, [AMOUNT]: 0 },
    prose: said('全年共收取信息处理费2600元。'),
    expect: { fees: 'fail' },
  },
  {
    name: 'collected, and nobody applied',
    edition: '2021',
    facts: { [AMOUNT]: 12.5 },
    prose: said('全年共收取信息处理费2600元。'),
    expect: { requests: 'review' },
  },
];
