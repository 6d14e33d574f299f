import type { CorrectionPattern } from '../report/correction';
import { isZero, type System, type SystemCell } from './system';

/** One mistake undone: cells and the values they should have. One change, however many cells it moves. */
export interface Move {
  readonly changes: readonly Change[];
  readonly pattern: CorrectionPattern | null;
  /** How well it fits how people err; higher is likelier. */
  readonly plausibility: number;
  /** Where that says too little: how likely it is among other accounts that are told as well, on the same scale. */
  readonly likelihood?: number;
}

export type Change = readonly [cell: number, to: number];

/** The residuals after the changes. */
export function apply(system: System, residual: readonly number[], changes: readonly Change[]): number[] {
  const after = [...residual];
  for (const [index, to] of changes) {
    const cell = system.cells[index];
    if (!cell) continue;
    for (const [equation, coefficient] of cell.terms) after[equation] = (after[equation] ?? 0) + coefficient * (to - cell.value);
  }
  return after;
}

/** What a changed cell may hold: counts are integers from zero, signed counts integers, money from zero. */
export function isAllowed(cell: SystemCell, to: number): boolean {
  if (cell.fixed) return false;
  if (cell.kind !== 'signed' && to < 0) return false;
  return cell.kind === 'money' || Number.isInteger(to);
}

/** What changes add to each equation they touch; those they leave as they are left out. */
export type Effect = readonly (readonly [equation: number, delta: number])[];

export function effectOf(system: System, changes: readonly Change[]): Effect {
  const effect: [number, number][] = [];
  for (const [index, to] of changes) {
    const cell = system.cells[index];
    if (!cell) continue;
    for (const [equation, coefficient] of cell.terms) {
      const delta = coefficient * (to - cell.value);
      const known = effect.find(([other]) => other === equation);
      if (known) known[1] += delta;
      else effect.push([equation, delta]);
    }
  }
  return effect.filter(([, delta]) => !isZero(delta));
}

/**
 * How many violated equations come out even by an effect; 0 as well when one that held is broken, for then it explains nothing here.
 * Equations that it leaves violated are left to other changes.
 */
export function settledBy(residual: readonly number[], effect: Effect): number {
  let settled = 0;
  for (const [equation, delta] of effect) {
    const before = residual[equation] ?? 0;
    if (isZero(before)) return 0;
    if (isZero(before + delta)) settled++;
  }
  return settled;
}
