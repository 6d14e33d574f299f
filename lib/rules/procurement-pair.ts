import { figures } from '../reckoning/figures';
import type { Advice, CheckRule, Example } from './engine/rule';
import { failIfSure, inapplicable, pass, unread } from './engine/verdicts';

const CELLS = ['disclosure.procurement.projects', 'disclosure.procurement.amount'];

/** No project, no amount, and the other way round. */
const rule: CheckRule = {
  id: 'procurement-pair',
  covers: ['A2-PROC'],
  severity: 'warning',
  needs: ['disclosure.procurement.projects', 'disclosure.procurement.amount'],
  basis: '国办公开办函〔2019〕60号 表二',
  tablesAlone: true,
  check: (report) => {
    const read = figures(report, CELLS);
    if (!read) return [unread('procurement')];
    const [projects = 0, amount = 0] = read.values;
    if ((projects === 0) === (amount === 0)) return [pass('procurement')];
    if (read.blank.some(Boolean)) return [inapplicable('procurement', '两格之一未填', 'one of the two cells is blank')];
    return [
      failIfSure(read.sure, {
        at: 'procurement',
        cells: CELLS,
        message:
          projects === 0
            ? {
                zh: `采购项目数量为 0，采购总金额为 ${report.facts['disclosure.procurement.amount']?.raw ?? amount}。`,
                en: `No project, but an amount of ${amount}.`,
              }
            : { zh: `采购项目数量为 ${projects}，采购总金额为 0。`, en: `${projects} projects, but an amount of 0.` },
      }),
    ];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '采购项目数量与采购总金额同为零或同不为零', en: 'Procurement projects and their amount are both zero or both not' },
  why: { zh: '有采购项目就有金额，没有项目就没有金额。', en: 'Projects have an amount; without projects there is none.' },
  fix: {
    zh: '核对“政府集中采购”一行，补填或更正其中一格。',
    en: 'Check the row 政府集中采购 and fill in or correct one of the two cells.',
  },
};

const row = (projects: number | string, amount: number | string) => ({
  'disclosure.procurement.projects': projects,
  'disclosure.procurement.amount': amount,
});
export const examples: readonly Example[] = [
  { name: 'both', edition: '2019', facts: row(38, '64.5万元'), expect: 'pass' },
  { name: 'neither', edition: '2019', facts: row(0, '0'), expect: 'pass' },
  { name: 'an amount without a project', edition: '2019', facts: row(0, '64.5万元'), expect: { procurement: 'fail' } },
  { name: 'projects without an amount', edition: '2019', facts: row(9, 0), expect: { procurement: 'fail' } },
  { name: 'amount left blank', edition: '2019', facts: row(9, ''), expect: 'inapplicable' },
];
