import { diagnose } from '../../lib/diagnosis';
import { judge } from '../../lib/rules/engine/judge';
import { type FaultKind, makeReport, plantFaults } from '../generator';
import { publishAndAudit } from './accuracy-publish';

const LIMIT_MS = 20;
const DAMAGE: readonly (readonly FaultKind[])[] = [
  ['wrong-interior'],
  ['duplicated-row', 'shifted-column'],
  ['swapped-in-row', 'swapped-in-column', 'shifted-column'],
  ['wrong-interior', 'wrong-interior', 'wrong-interior', 'wrong-interior'],
  ['wrong-number', 'wrong-number', 'wrong-number', 'wrong-total', 'wrong-total', 'wrong-interior'],
];

/** Processor time of the slowest diagnosis, warm, in milliseconds: a busy machine does not count against it. */
export function measureCost(perDamage: number): { readonly line: string; readonly met: boolean } {
  let worst = 0;
  let reports = 0;
  for (const kinds of DAMAGE)
    for (let seed = 0; seed < perDamage; seed++) {
      const damaged = plantFaults(makeReport(seed, seed % 2 ? '2021' : '2019'), seed, kinds);
      const { report } = damaged ? publishAndAudit(damaged.report, { as: 'text', style: 'pipe' }) : { report: null };
      if (!report) continue;
      reports++;
      const { checks, findings } = judge(report);
      worst = Math.max(worst, Math.min(...[0, 1, 2].map(() => processorTime(() => diagnose(report, checks, findings)))));
    }
  const met = reports > 0 && worst < LIMIT_MS;
  return {
    line: `slowest diagnosis of ${reports} damaged reports: ${worst.toFixed(1)} ms (limit ${LIMIT_MS} ms)${met ? '' : '  MISSED'}`,
    met,
  };
}

function processorTime(run: () => unknown): number {
  const times = 4;
  const before = process.cpuUsage();
  for (let i = 0; i < times; i++) run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}
