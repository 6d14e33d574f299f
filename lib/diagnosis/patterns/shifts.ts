import { type Change, effectOf, type Move, settledBy } from '../move';
import type { System } from '../system';

/**
 * A run of a row printed one column too far right or left: the cell it left is empty, the number it covered is lost and follows from
 * the row's own equation (else it was zero). Undone, every number of the run goes back by one.
 */
export function shifts(system: System, residual: readonly number[]): Move[] {
  const out: Move[] = [];
  for (const { cells } of system.rows) {
    const values = cells.map((index) => system.cells[index]?.value ?? 0);
    if (cells.length < 3 || values.every((value) => value === 0)) continue;
    for (let from = 0; from < cells.length; from++)
      for (let to = from + 1; to < cells.length; to++) {
        if (values[from] === 0) out.push(...undone(system, residual, cells, values, from, to, 1));
        if (values[to] === 0) out.push(...undone(system, residual, cells, values, from, to, -1));
      }
  }
  return out;
}

/** The run stands at `from`…`to` with its vacated end empty; step 1: it was moved right, so each cell takes its right neighbour's number. */
function undone(
  system: System,
  residual: readonly number[],
  cells: readonly number[],
  values: readonly number[],
  from: number,
  to: number,
  step: 1 | -1,
): Move[] {
  const changes = new Map<number, number>();
  let moved = 0;
  for (let column = from; column <= to; column++) {
    const index = cells[column] ?? -1;
    if (index < 0) return [];
    const source = column + step;
    if (source < from || source > to) continue;
    const value = values[source] ?? 0;
    if (value !== 0) moved++;
    changes.set(index, value);
  }
  const lost = cells[step === 1 ? to : from] ?? -1;
  const restored = restore(system, changes, lost);
  const real: Change[] = [...changes, [lost, restored] as const].filter(([index, value]) => system.cells[index]?.value !== value);
  // Two changed cells are the simpler story of a number beside its column; swaps tell it.
  if (real.length < 3) return [];
  // A lost number that follows from an equation makes that equation hold by itself: another must bear it out.
  if (restored !== 0 && settledBy(residual, effectOf(system, real)) < 2) return [];
  return [{ changes: real, pattern: 'shifted-column', plausibility: 4.5 + Math.min(moved, 3) * 0.5 }];
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
