import type { Change } from './move';
import type { System } from './system';

/** That a row is alike by chance with the one above is rarer than that it was filled down; filling up is rarer than that. */
const [FROM_ABOVE, FROM_BELOW] = [4, 2.5];
/** Nobody fills an answer in from the row of the applications: rows that are no parts of one sum are alike by chance. */
const APART = 2;

/** How much it speaks for an account that all it changes is one row, and that this row prints what its neighbour prints. */
export function pasted(system: System, changes: readonly Change[]): number {
  const [row, ...others] = new Set(changes.map(([index]) => system.cells[index]?.row ?? -1));
  if (row === undefined || others.length > 0) return 0;
  const other = isAlike(system, row, row - 1) ? row - 1 : isAlike(system, row, row + 1) ? row + 1 : null;
  if (other === null) return 0;
  return (other < row ? FROM_ABOVE : FROM_BELOW) - (arePartsOfOneSum(system, row, other) ? 0 : APART) + surprise(system, row);
}

/** How rare it is, in nats, that a row is alike by chance: the larger its numbers and the more of them, the rarer. */
function surprise(system: System, row: number): number {
  const parts = (system.rows[row]?.cells ?? []).slice(0, -1);
  return parts.reduce((sum, index) => sum + Math.log(1 + Math.abs(system.cells[index]?.value ?? 0)), 0);
}

/** Do cells of both rows stand in one equation, on its same side? */
function arePartsOfOneSum(system: System, row: number, other: number): boolean {
  const terms = (r: number) => (system.rows[r]?.cells ?? []).flatMap((index) => system.cells[index]?.terms ?? []);
  const mates = terms(other);
  return terms(row).some(([equation, sign]) => mates.some(([same, as]) => same === equation && as === sign));
}

/** Two rows of one table that print the same numbers, one of them at least not nought. */
export function isAlike(system: System, row: number, other: number): boolean {
  const [a, b] = [system.rows[row], system.rows[other]];
  if (!a || !b || a.table !== b.table || a.cells.length !== b.cells.length || a.cells.length < 3) return false;
  const value = (index: number | undefined) => system.cells[index ?? -1]?.value ?? 0;
  return a.cells.some((index) => value(index) !== 0) && a.cells.every((index, i) => value(index) === value(b.cells[i]));
}
