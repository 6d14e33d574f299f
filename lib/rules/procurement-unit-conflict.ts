import { figures } from '../reckoning/figures';
import type { Advice, CheckRule, Example, Verdict } from './engine/rule';
import { failIfSure, inapplicable, pass, unread } from './engine/verdicts';

const AMOUNT = 'disclosure.procurement.amount';

/** The cell keeps to the unit and the decimals that its own header asks for. Year-to-year jumps are not judged here. */
const rule: CheckRule = {
  id: 'procurement-unit-conflict',
  covers: ['A2-UNIT2'],
  severity: 'warning',
  needs: ['disclosure.procurement.amount'],
  basis: '国办公开办函〔2019〕60号 表二',
  tablesAlone: true,
  check: (report) => {
    const read = figures(report, [AMOUNT]);
    const fact = report.facts[AMOUNT];
    if (!read || !fact) return [unread('unit')];
    const header = report.printed?.headers[AMOUNT];
    const headerUnit = header && /亿元|万元|元/.exec(header)?.[0];
    if (!header || !headerUnit) return [inapplicable('unit', '表头没有规定单位', 'the header states no unit')];
    const verdicts: Verdict[] = [];
    // The unit as the cell itself prints it: the binder may have lent it the header's.
    const cellUnit = /亿元|万元|元/.exec(fact.raw)?.[0];
    verdicts.push(
      cellUnit && cellUnit !== headerUnit && fact.value !== 0
        ? failIfSure(read.sure, {
            at: 'unit',
            cells: [AMOUNT],
            message: {
              zh: `表头单位为“${headerUnit}”，单元格写作“${fact.raw}”，单位不一致。`,
              en: `The header asks for ${headerUnit}, the cell shows ${fact.raw}.`,
            },
          })
        : pass('unit'),
    );
    const places = /保留(\d|[一二两三四五六])位小数/.exec(header)?.[1];
    const limit = places === undefined ? null : (CHINESE[places] ?? Number(places));
    if (limit !== null && fact.decimals > limit)
      verdicts.push(
        failIfSure(read.sure, {
          at: 'decimals',
          cells: [AMOUNT],
          expected: limit,
          actual: fact.decimals,
          message: {
            zh: `表头要求保留 ${limit} 位小数，单元格 ${fact.raw} 有 ${fact.decimals} 位。`,
            en: `The header asks for ${limit} decimals, ${fact.raw} has ${fact.decimals}.`,
          },
        }),
      );
    return verdicts;
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '采购总金额的单位和小数位与表头一致', en: 'The procurement amount keeps to its header’s unit and decimals' },
  why: {
    zh: '表头已规定单位或小数位，单元格另写单位会使金额产生歧义。',
    en: 'A cell with another unit than its header’s makes the amount ambiguous.',
  },
  fix: { zh: '按表头规定的单位换算，并按规定保留小数位。', en: 'Convert the amount to the header’s unit and round it as the header says.' },
};

const CHINESE: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6 };

const header = (text: string) => ({ printed: { headers: { [AMOUNT]: text }, labels: {} } });
const asked = header('采购总金额(单位:万元,保留4位小数)');
export const examples: readonly Example[] = [
  { name: 'as the header asks', edition: '2019', facts: { [AMOUNT]: '1723.2952' }, report: asked, expect: 'pass' },
  { name: 'the unit repeated', edition: '2019', facts: { [AMOUNT]: '64.5万元' }, report: asked, expect: 'pass' },
  { name: 'another unit', edition: '2019', facts: { [AMOUNT]: '645000元' }, report: asked, expect: { unit: 'fail' } },
  { name: 'too many decimals', edition: '2019', facts: { [AMOUNT]: '17.23295' }, report: asked, expect: { decimals: 'fail' } },
  {
    name: 'the header asks nothing',
    edition: '2019',
    facts: { [AMOUNT]: '251000元' },
    report: header('采购总金额'),
    expect: 'inapplicable',
  },
];
