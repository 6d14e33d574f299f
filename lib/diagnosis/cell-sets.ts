import type { Budget } from './budget';
import type { Change } from './move';
import { isAllowed } from './move';
import { solve } from './solve';
import { isZero, type System } from './system';

/**
 * Fellegi and Holt's error localisation for single cells: every set of exactly `size` cells whose change satisfies every equation of
 * `scope`, with the values they then have. A violated equation must contain a chosen cell; a satisfied one none, or more than one.
 */
export function cellSets(
  system: System,
  scope: readonly number[],
  residual: readonly number[],
  size: number,
  barred: ReadonlySet<number>,
  forced: readonly number[],
  budget: Budget,
): Change[][] {
  const chosen: number[] = [];
  const cover = new Array<number>(system.equations.length).fill(0);
  const found = new Map<string, Change[]>();
  const mostTerms = Math.max(...system.cells.map((cell) => cell.terms.length));
  const choose = (cell: number, step: 1 | -1) => {
    if (step === 1) chosen.push(cell);
    else chosen.pop();
    for (const [equation] of system.cells[cell]?.terms ?? []) cover[equation] = (cover[equation] ?? 0) + step;
  };
  const search = () => {
    if (!budget.spend()) return;
    const unmet = unmetEquations(scope, residual, cover);
    const left = size - chosen.length;
    if (unmet.length === 0) {
      if (left === 0) record(system, residual, chosen, found);
      return;
    }
    if (left === 0 || unmet.length > left * mostTerms) return;
    for (const cell of smallest(system, unmet)) {
      if (barred.has(cell) || chosen.includes(cell) || system.cells[cell]?.fixed !== false) continue;
      if (left === 1 && !settlesAll(system, cell, unmet, cover)) continue;
      choose(cell, 1);
      search();
      choose(cell, -1);
    }
  };
  for (const cell of forced) choose(cell, 1);
  if (chosen.length <= size) search();
  return [...found.values()];
}

function unmetEquations(scope: readonly number[], residual: readonly number[], cover: readonly number[]): number[] {
  return scope.filter((equation) => (isZero(residual[equation] ?? 0) ? cover[equation] === 1 : cover[equation] === 0));
}

function smallest(system: System, equations: readonly number[]): readonly number[] {
  let best: readonly number[] | null = null;
  for (const equation of equations) {
    const cells = system.equations[equation]?.cells ?? [];
    if (!best || cells.length < best.length) best = cells;
  }
  return best ?? [];
}

/** A last cell must stand in every unmet equation, and in no other that it would break alone. */
function settlesAll(system: System, cell: number, unmet: readonly number[], cover: readonly number[]): boolean {
  const terms = system.cells[cell]?.terms ?? [];
  let met = 0;
  for (const [equation] of terms) {
    if (unmet.includes(equation)) met++;
    else if (cover[equation] === 0) return false;
  }
  return met === unmet.length;
}

function record(system: System, residual: readonly number[], chosen: readonly number[], found: Map<string, Change[]>): void {
  const cells = [...chosen].sort((a, b) => a - b);
  const key = cells.join();
  if (found.has(key)) return;
  const deltas = solve(system, residual, cells);
  if (!deltas) return;
  const changes: Change[] = [];
  for (const [i, index] of cells.entries()) {
    const cell = system.cells[index];
    const delta = deltas[i] ?? 0;
    const to = tidy((cell?.value ?? 0) + delta);
    if (!cell || isZero(delta) || !isAllowed(cell, to)) return;
    changes.push([index, to]);
  }
  found.set(key, changes);
}

/** Binary noise away; amounts are printed with at most six decimals. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
