import type { EditionId } from '../../lib/report/edition';
import type { Finding } from '../../lib/report/outcome';
import { type FaultFamily, type FaultKind, faultKinds, makeReport, type PlantedFault, plantFaults } from '../generator';
import { publishAndAudit, publishings } from './accuracy-publish';
import { openTally, type Tally } from './accuracy-tally';

const TARGETS: Readonly<Record<FaultFamily, number | null>> = { arithmetic: 1, value: 1, prose: null, document: null };

/** One fault of each kind, in turn over every way of publishing: is it said? */
export function measureFaults(perKind: number, missed: (line: string) => void): Tally[] {
  return (Object.keys(faultKinds) as FaultFamily[]).map((family) => {
    const target = TARGETS[family];
    const tally = openTally(`faults caught: ${family}`, '0 %', target === null ? null : { least: target });
    for (const [index, kind] of faultKinds[family].entries()) plant(kind, index, perKind, tally, missed);
    return tally;
  });
}

function plant(kind: FaultKind, offset: number, wanted: number, tally: ReturnType<typeof openTally>, missed: (line: string) => void): void {
  let planted = 0;
  for (let seed = offset * 1000; planted < wanted && seed < offset * 1000 + wanted * 4; seed++) {
    const edition: EditionId = seed % 2 ? '2021' : '2019';
    const damaged = plantFaults(makeReport(seed, edition), seed, [kind]);
    const way = publishings[planted % publishings.length];
    if (!damaged || !way) continue;
    planted++;
    const { findings } = publishAndAudit(damaged.report, way);
    const caught = damaged.faults.every((fault) => isCaught(fault, findings));
    tally.add(seed, caught ? 1 : 0);
    if (!caught) missed(`seed ${seed} edition ${edition} ${way.as}/${way.style}: ${kind} not said`);
  }
}

/**
 * Arithmetic must fail at one of its cells; a cell that holds no number must be named, if only as one to look at (a text source may
 * have damaged it); what has no cell must be said by a rule that is meant for it.
 */
function isCaught(fault: PlantedFault, findings: readonly Finding[]): boolean {
  return findings.some((finding) => {
    if (fault.cells.length === 0) return fault.rules.some((rule) => matches(rule, finding.rule));
    const certain = finding.outcome === 'fail' && finding.severity === 'error';
    return (certain || fault.family === 'value') && fault.cells.some((cell) => finding.cells.includes(cell.path));
  });
}

function matches(pattern: string, rule: string): boolean {
  return new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(rule);
}
