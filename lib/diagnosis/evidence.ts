import type { Claim } from '../report/claim';
import type { Report } from '../report/report';
import type { Change } from './move';
import type { System } from './system';

/** What the prose says about cells of the system. Soft: a sentence may be the one that is wrong, so it only ranks. */
export interface Evidence {
  /** Statements that would disagree with the tables after the changes, among those that touch a changed cell. */
  readonly disagreements: (changes: readonly Change[]) => number;
  /** Conflicting claims that the changes settle. */
  readonly settled: (changes: readonly Change[]) => Claim[];
}

interface Statement {
  readonly claim: Claim;
  readonly value: number;
  readonly readings: readonly (readonly number[])[];
}

/** Claims with a number and a reading over cells that stand in equations; the same statement twice counts once. */
export function readEvidence(report: Report, system: System): Evidence {
  const statements = new Map<string, Statement>();
  for (const claim of report.claims) {
    const one = statement(claim, system);
    if (one) statements.set(`${one.value}:${one.readings.join(';')}`, one);
  }
  const all = [...statements.values()];
  return {
    disagreements: (changes) => {
      const changed = new Map(changes);
      return (
        all.filter((one) => touches(one, changed) && !holds(one, system, changed)).length -
        all.filter((one) => touches(one, changed) && !holds(one, system, none)).length
      );
    },
    settled: (changes) => {
      const changed = new Map(changes);
      const fits = (claim: Claim) => {
        const one = statement(claim, system);
        return one !== null && touches(one, changed) && holds(one, system, changed);
      };
      return report.claims.filter((claim) => claim.outcome === 'conflicts' && fits(claim));
    },
  };
}

const none: ReadonlyMap<number, number> = new Map();

function statement(claim: Claim, system: System): Statement | null {
  if (claim.outcome === 'unlinked' || claim.doubtful || claim.value === null) return null;
  const { value } = claim;
  const readings = claim.readings.flatMap((reading) => {
    if (reading.value === null) return [];
    const cells = reading.cells.map((path) => system.indexOf.get(path) ?? -1);
    return cells.every((index) => index >= 0) ? [cells] : [];
  });
  if (readings.length === 0) return null;
  // Rounded or approximate numbers agree without being equal: they cannot tell one value from another.
  if (claim.outcome === 'agrees' && !claim.readings.some((reading) => reading.value === value)) return null;
  return { claim, value, readings };
}

function touches({ readings }: Statement, changed: ReadonlyMap<number, number>): boolean {
  return readings.some((cells) => cells.some((index) => changed.has(index)));
}

function holds({ value, readings }: Statement, system: System, changed: ReadonlyMap<number, number>): boolean {
  return readings.some((cells) => cells.reduce((sum, index) => sum + (changed.get(index) ?? system.cells[index]?.value ?? 0), 0) === value);
}
