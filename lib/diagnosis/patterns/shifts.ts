import { type Change, effectOf, type Move, settledBy } from '../move';
import { isZero, type System } from '../system';

/**
 * A run of a row printed one column too far right or left: the cell it left is empty, the number it covered is lost and follows from
 * the row's own equation (else it was zero). Undone, every number of the run goes back by one.
 */
export function shifts(system: System, residual: readonly number[]): Move[] {
  const out: Move[] = [];
  for (const { cells } of system.rows) {
    const values = cells.map((index) => system.cells[index]?.value ?? 0);
    const suspect = cells.map((index) => isSuspect(system, residual, index));
    if (cells.length < 3 || values.every((value) => value === 0) || !suspect.includes(true)) continue;
    const run = { cells, values, suspect };
    for (let from = 0; from < cells.length; from++)
      for (let to = from + 1; to < cells.length; to++) {
        if (values[from] === 0) out.push(...undone(system, residual, { ...run, from, to, step: 1 }));
        if (values[to] === 0) out.push(...undone(system, residual, { ...run, from, to, step: -1 }));
      }
  }
  return out;
}

/** A run stands at `from`…`to` with its vacated end empty; step 1: it was moved right, so each cell takes its right neighbour's number. */
interface Run {
  readonly cells: readonly number[];
  readonly values: readonly number[];
  readonly suspect: readonly boolean[];
  readonly from: number;
  readonly to: number;
  readonly step: 1 | -1;
}

function undone(system: System, residual: readonly number[], { cells, values, suspect, from, to, step }: Run): Move[] {
  const changes = new Map<number, number>();
  let moved = 0;
  for (let column = from; column <= to; column++) {
    const source = column + step;
    if (source < from || source > to) continue;
    const value = values[source] ?? 0;
    if (value !== values[column] && !suspect[column]) return [];
    if (value !== 0) moved++;
    changes.set(cells[column] ?? -1, value);
  }
  const lost = cells[step === 1 ? to : from] ?? -1;
  if (lost < 0 || changes.has(-1)) return [];
  const restored = restore(system, changes, lost);
  const real: Change[] = [...changes, [lost, restored] as const].filter(([index, value]) => system.cells[index]?.value !== value);
  // Two changed cells are the simpler story of a number beside its column; swaps tell it.
  if (real.length < 3) return [];
  // A lost number that follows from an equation makes that equation hold by itself: another must bear it out.
  if (restored !== 0 && settledBy(residual, effectOf(system, real)) < 2) return [];
  return [{ changes: real, pattern: 'shifted-column', plausibility: 4.5 + Math.min(moved, 3) * 0.5 }];
}

/** Stands in an equation that fails: in a run that slipped, every cell that changed does, through its column. */
function isSuspect(system: System, residual: readonly number[], index: number): boolean {
  return system.cells[index]?.terms.some(([equation]) => !isZero(residual[equation] ?? 0)) ?? false;
}

/** What the covered cell must hold for the first equation of the row that contains it; zero when no equation says. */
function restore(system: System, changes: ReadonlyMap<number, number>, lost: number): number {
  const cell = system.cells[lost];
  for (const [equation, coefficient] of cell?.terms ?? []) {
    const members = system.equations[equation]?.cells ?? [];
    if (!members.every((index) => system.cells[index]?.row === cell?.row)) continue;
    let rest = 0;
    for (const index of members) {
      if (index === lost) continue;
      const member = system.cells[index];
      const weight = member?.terms.find(([one]) => one === equation)?.[1] ?? 0;
      rest += weight * (changes.get(index) ?? member?.value ?? 0);
    }
    return -rest / coefficient;
  }
  return 0;
}
