import { bodyOf } from '../bodies/body';
import { tierOf } from '../bodies/tier';
import { figures } from '../reckoning/figures';
import { feeStatements } from './engine/fee-sentences';
import type { Advice, CheckRule, Example } from './engine/rule';
import { hintIfSure, pass, unread } from './engine/verdicts';

const AMOUNT = 'disclosure.fees.amount';
const ROW = 'disclosure.fees';
const UNIT = '万元';
const EITHER = { zh: '表内印有两种单位', en: 'the table shows two units' };
/** 1 亿元 in 万元: more than a township collects in fees. */
const TOWNSHIP_CEILING = 10_000;
/** 10 亿元: more than a county or one of its departments. */
const COUNTY_CEILING = 100_000;

/** The fee row is in 万元; an amount in 元 is ten thousand times too large. Year-to-year jumps are not judged here. */
const rule: CheckRule = {
  id: 'fee-unit',
  covers: ['B2-UNIT', 'CHECK-12'],
  severity: 'notice',
  needs: ['disclosure.fees.amount'],
  basis: '{notice} 表二“本年收费金额（单位：万元）”',
  check: (report) => {
    const read = figures(report, [AMOUNT]);
    const fact = report.facts[AMOUNT];
    if (!read || !fact) return [unread('fees')];
    const value = read.values[0] ?? 0;
    const hint = (zh: string, en: string) => [hintIfSure(read.sure, { at: 'fees', cells: [AMOUNT], actual: value, message: { zh, en } })];
    if (value === 0) return [pass('fees')];
    // Of the cell, its row's label and its header the nearest that prints a unit: nobody can tell whether the form's was meant.
    const where = [fact.raw, report.printed?.labels[ROW], report.printed?.headers[AMOUNT]].find((text) => text?.includes('元')) ?? '';
    const unit = /[百千万亿]{0,4}元/.exec(where)?.[0] ?? UNIT;
    if (unit !== UNIT) {
      const zh = `“${where}”所印单位为“${unit}”，法定格式为“${UNIT}”，请核对金额 ${fact.raw}。`;
      const en = `“${where}” has the unit ${unit}, the form ${UNIT}: please check the amount ${fact.raw}.`;
      return [{ at: 'fees', outcome: 'review', reason: EITHER, cells: [AMOUNT], actual: value, message: { zh, en } }];
    }
    const stated = feeStatements(report.prose.filter((one) => one.section === 6)).find((one) => one.yuan === value);
    if (stated)
      return hint(
        `收费金额 ${fact.raw} 万元与第六部分所述 ${stated.yuan} 元数字相同，可能按元填报。`,
        `The amount ${fact.raw} 万元 has the same digits as the ${stated.yuan} 元 of section 6.`,
      );
    const body = bodyOf(report.issuer);
    const { kind } = body;
    if ((kind === 'township' || kind === 'street') && Number.isInteger(value) && value >= TOWNSHIP_CEILING)
      return hint(
        `收费金额为 ${fact.raw} 万元，对乡镇、街道而言偏大，请确认是否按元填报。`,
        `${fact.raw} 万元 is large for a township or street.`,
      );
    if (value >= COUNTY_CEILING && tierOf(body, report.meta) === 'county')
      return hint(
        `收费金额为 ${fact.raw} 万元，对县级机关而言偏大，请确认是否按元填报。`,
        `${fact.raw} 万元 is large for a body of a county.`,
      );
    return [pass('fees')];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '行政事业性收费按万元填报', en: 'Fees are reported in 万元' },
  why: { zh: '表头单位为万元，按元填报会放大一万倍。', en: 'The header’s unit is 万元; an amount in 元 is ten thousand times too large.' },
  fix: { zh: '核对金额单位，按元计的除以 10000 后填报。', en: 'Check the unit; divide an amount in 元 by 10,000.' },
};

const town = { issuer: '青河县大路镇人民政府' };
export const examples: readonly Example[] = [
  { name: 'a city’s fees', edition: '2021', facts: { [AMOUNT]: 316441 }, report: { issuer: '临江市人民政府' }, expect: 'pass' },
  { name: 'a town’s fees', edition: '2021', facts: { [AMOUNT]: 9.63 }, report: town, expect: 'pass' },
  { name: 'a town, in 元', edition: '2021', facts: { [AMOUNT]: 96300 }, report: town, expect: { fees: 'fail' } },
  {
    name: 'a county bureau, in 元',
    edition: '2021',
    facts: { [AMOUNT]: 523000 },
    report: { issuer: '青河县民政局' },
    expect: { fees: 'fail' },
  },
  { name: 'a county', edition: '2021', facts: { [AMOUNT]: 52300 }, report: { issuer: '青河县人民政府' }, expect: 'pass' },
  { name: 'another unit in the cell', edition: '2021', facts: { [AMOUNT]: '3800元' }, expect: { fees: 'review' } },
  {
    name: 'another unit in the label',
    edition: '2021',
    facts: { [AMOUNT]: 3800 },
    report: { printed: { headers: { [AMOUNT]: '本年收费金额（单位：万元）' }, labels: { [ROW]: '行政事业性收费（元）' } } },
    expect: { fees: 'review' },
  },
  {
    name: 'the digits of section 6',
    edition: '2021',
    facts: { [AMOUNT]: 380 },
    prose: { 6: ['本年度共收取信息处理费380元。'] },
    expect: { fees: 'fail' },
  },
];
