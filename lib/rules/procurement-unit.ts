import { figures } from '../reckoning/figures';
import type { Advice, CheckRule, Example } from './engine/rule';
import { hintIfSure, inapplicable, pass, unread } from './engine/verdicts';

const AMOUNT = 'disclosure.procurement.amount';

/** An amount of money needs a unit, in its header or in its cell. */
const rule: CheckRule = {
  id: 'procurement-unit',
  covers: ['A2-UNIT'],
  severity: 'notice',
  needs: ['disclosure.procurement.amount'],
  basis: '国办公开办函〔2019〕60号 表二',
  tablesAlone: true,
  check: (report) => {
    const read = figures(report, [AMOUNT]);
    const fact = report.facts[AMOUNT];
    if (!read || !fact) return [unread('procurement')];
    if (!read.values[0] || fact.unit || /元/.test(fact.note ?? '')) return [pass('procurement')];
    const header = report.printed?.headers[AMOUNT];
    if (header === undefined) return [inapplicable('procurement', '表头未读取', 'its header was not read')];
    if (/元/.test(header)) return [pass('procurement')];
    return [
      hintIfSure(read.sure, {
        at: 'procurement',
        cells: [AMOUNT],
        message: { zh: `采购总金额 ${fact.raw} 未注明单位（元或万元）。`, en: `The procurement amount ${fact.raw} has no unit.` },
      }),
    ];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '采购总金额注明单位', en: 'The procurement amount has a unit' },
  why: {
    zh: '表头没有规定采购总金额的单位，元与万元相差一万倍，不注明无法比较。',
    en: 'The form names no unit for the amount; 元 and 万元 differ by ten thousand.',
  },
  fix: { zh: '在单元格或表头注明“元”或“万元”。', en: 'Print 元 or 万元 in the cell or in its header.' },
};

const header = (text: string) => ({ printed: { headers: { [AMOUNT]: text }, labels: {} } });
export const examples: readonly Example[] = [
  { name: 'unit in the cell', edition: '2019', facts: { [AMOUNT]: '64.5万元' }, report: header('采购总金额'), expect: 'pass' },
  {
    name: 'unit in the header',
    edition: '2019',
    facts: { [AMOUNT]: '1723.2952' },
    report: header('采购总金额(单位:万元,保留4位小数)'),
    expect: 'pass',
  },
  { name: 'nothing bought', edition: '2019', facts: { [AMOUNT]: 0 }, report: header('采购总金额'), expect: 'pass' },
  {
    name: 'no unit anywhere',
    edition: '2019',
    facts: { [AMOUNT]: '70487' },
    report: header('采购总金额'),
    expect: { procurement: 'fail' },
  },
];
