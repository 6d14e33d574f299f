import { openBudget } from './budget';
import { cellSets } from './cell-sets';
import { apply, effectOf, isAllowed, type Move, settledBy } from './move';
import { hypotheses } from './patterns';
import { singleCell } from './single-cell';
import { isZero, type System } from './system';

/** A complete account of what went wrong among some equations: after its moves all of them hold. */
export interface Story {
  readonly moves: readonly Move[];
}

/** More mistakes than this in one table are not told apart: the table needs re-entry. */
const MOST_CHANGES = 3;
/** Far above what a table with three mistakes takes; bounds the answer by the report, not by the machine. */
const STEPS = 10_000;

/** Every account with the fewest changes; empty when three do not suffice. `scope` is one component's equations. */
export function shortestStories(system: System, scope: readonly number[]): Story[] {
  const inScope = new Set(scope);
  const residual = system.residual.map((value, equation) => (inScope.has(equation) ? value : 0));
  if (brokenRows(system, scope, residual) > MOST_CHANGES * 2) return [];
  const forced = impossibleCells(system, scope, residual);
  const { strong, weak } = hypotheses(system, residual);
  // Those that settle most first: what follows can then settle no more than the next one.
  const patterns = strong
    .map((move) => ({ move, effect: effectOf(system, move.changes) }))
    .sort((a, b) => b.effect.length - a.effect.length);
  const mostTerms = Math.max(...system.cells.map((cell) => cell.terms.length));
  const budget = openBudget(STEPS);
  const stories: Story[] = [];
  const extend = (moves: readonly Move[], after: readonly number[], next: number, left: number) => {
    if (!budget.spend()) return;
    const barred = new Set(moves.flatMap((move) => move.changes.map(([cell]) => cell)));
    const owed = forced.filter((cell) => !barred.has(cell));
    if (left === 0) {
      if (owed.length === 0 && after.every(isZero)) stories.push({ moves });
      return;
    }
    const violated = scope.filter((equation) => !isZero(after[equation] ?? 0)).length;
    if (violated > left * Math.max(mostTerms, patterns[next]?.effect.length ?? 0)) return;
    for (const changes of cellSets(system, scope, after, left, barred, owed, budget))
      stories.push({ moves: [...moves, ...changes.map((change) => singleCell(system, change))] });
    for (let i = next; i < patterns.length; i++) {
      const pattern = patterns[i];
      if (!pattern || pattern.move.changes.some(([cell]) => barred.has(cell)) || settledBy(after, pattern.effect) === 0) continue;
      extend([...moves, pattern.move], apply(system, after, pattern.move.changes), i + 1, left - 1);
    }
  };
  for (let size = 1; size <= MOST_CHANGES && stories.length === 0; size++) {
    extend([], residual, 0, size);
    if (size === 1) for (const move of weak) if (apply(system, residual, move.changes).every(isZero)) stories.push({ moves: [move] });
  }
  return stories;
}

/** Printed rows whose own sum fails. No mistake disturbs more than two: a swap within a column. */
function brokenRows(system: System, scope: readonly number[], residual: readonly number[]): number {
  const broken = new Set<number>();
  for (const equation of scope) {
    const [first, ...rest] = (system.equations[equation]?.cells ?? []).map((index) => system.cells[index]?.row ?? -1);
    if (first !== undefined && !isZero(residual[equation] ?? 0) && rest.every((row) => row === first)) broken.add(first);
  }
  return broken.size;
}

/** Cells of violated equations that print what no such cell can hold (a negative or broken count): every account must change them. */
function impossibleCells(system: System, scope: readonly number[], residual: readonly number[]): number[] {
  const cells = new Set(
    scope.filter((equation) => !isZero(residual[equation] ?? 0)).flatMap((equation) => system.equations[equation]?.cells ?? []),
  );
  return [...cells].filter((index) => {
    const cell = system.cells[index];
    return cell !== undefined && !cell.fixed && !isAllowed(cell, cell.value);
  });
}
