import { digitFaults } from './digit-faults';
import { documentFaults } from './document-faults';
import type { MadeReport } from './made-report';
import { patternFaults } from './pattern-faults';
import { proseFaults } from './prose-faults';
import { createRandom, type Random } from './random';
import { valueFaults } from './value-faults';

/** What was planted, and what an auditor should say to it. */
export interface PlantedFault {
  readonly kind: FaultKind;
  readonly family: FaultFamily;
  /** Cells whose print is no longer the truth; empty for prose and document faults. */
  readonly cells: readonly { readonly path: string; readonly printed: string; readonly truth: number }[];
  /** Rule ids (or their beginnings, ending in `*`) of which one must have a finding. */
  readonly rules: readonly string[];
}

/** arithmetic: breaks an equation of table three or four · value: a cell that cannot be such a value · prose · document. */
export type FaultFamily = 'arithmetic' | 'value' | 'prose' | 'document';

/** A way of damaging a report; null when this report has no room for it. `taken` cells are left alone. */
export type FaultMaker = (report: MadeReport, random: Random, taken: ReadonlySet<string>) => Damage | null;
export interface Damage {
  readonly report: MadeReport;
  readonly cells: readonly string[];
}

const families = { arithmetic: { ...digitFaults, ...patternFaults }, value: valueFaults, prose: proseFaults, document: documentFaults };

export type FaultKind =
  | keyof typeof digitFaults
  | keyof typeof patternFaults
  | keyof typeof valueFaults
  | keyof typeof proseFaults
  | keyof typeof documentFaults;

export const faultKinds: Readonly<Record<FaultFamily, readonly FaultKind[]>> = {
  arithmetic: [...keys(digitFaults), ...keys(patternFaults)],
  value: keys(valueFaults),
  prose: keys(proseFaults),
  document: keys(documentFaults),
};

/**
 * Plants one fault of each kind given, on cells that do not overlap. Null when the report has no room for one of them
 * (a township whose every cell is zero has no digits to transpose).
 */
export function plantFaults(
  report: MadeReport,
  seed: number,
  kinds: readonly FaultKind[],
): { readonly report: MadeReport; readonly faults: readonly PlantedFault[] } | null {
  const random = createRandom(seed + 1009);
  const taken = new Set<string>();
  const faults: PlantedFault[] = [];
  let current = report;
  for (const kind of kinds) {
    const family = (Object.keys(families) as FaultFamily[]).find((name) => kind in families[name]) ?? 'arithmetic';
    const { make, rules } = (families[family] as Record<string, { make: FaultMaker; rules: readonly string[] }>)[kind] ?? {};
    const damage = make?.(current, random, taken);
    if (!damage || !rules) return null;
    current = damage.report;
    for (const path of damage.cells) taken.add(path);
    const cells = damage.cells.map((path) => ({ path, printed: current.printed[path] ?? '', truth: report.truth[path] ?? 0 }));
    faults.push({ kind, family, cells, rules });
  }
  return { report: current, faults };
}

function keys<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(record) as K[];
}
