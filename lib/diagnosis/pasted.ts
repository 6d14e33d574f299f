import type { Change } from './move';
import type { System } from './system';

/** That a row is alike by chance with the one above is rarer than that it was filled down; filling up is rarer than that. */
const [FROM_ABOVE, FROM_BELOW] = [4, 2.5];

/** How much it speaks for an account that all it changes is one row, and that this row prints what its neighbour prints. */
export function pasted(system: System, changes: readonly Change[]): number {
  const [row, ...others] = new Set(changes.map(([index]) => system.cells[index]?.row ?? -1));
  if (row === undefined || others.length > 0) return 0;
  return isAlike(system, row, row - 1) ? FROM_ABOVE : isAlike(system, row, row + 1) ? FROM_BELOW : 0;
}

/** Two rows of one table that print the same numbers, one of them at least not nought. */
export function isAlike(system: System, row: number, other: number): boolean {
  const [a, b] = [system.rows[row], system.rows[other]];
  if (!a || !b || a.table !== b.table || a.cells.length !== b.cells.length || a.cells.length < 3) return false;
  const value = (index: number | undefined) => system.cells[index ?? -1]?.value ?? 0;
  return a.cells.some((index) => value(index) !== 0) && a.cells.every((index, i) => value(index) === value(b.cells[i]));
}
