import { MOST_CANDIDATES } from '../budget';
import { type Change, effectOf, type Move, settledBy } from '../move';
import { isZero, type System } from '../system';
import { acrossValue, inRow } from './duplicated-rows';

/** Fewer cells are told one by one. */
const LEAST = 3;
const FORGOTTEN = 3.5;

/**
 * A row that was forgotten: each of its cells follows from the equation that leaves the row, and the row's own sum then bears them
 * out. A row beside it that would come out as well may hold another year's figures: it is told too. Where many rows would do (the
 * results of table three), none is named.
 */
export function rewrittenRows(system: System, residual: readonly number[]): Move[] {
  const out = system.rows.flatMap(({ cells }): Move[] => {
    const changes = cells.flatMap((index): Change[] => {
      const to = acrossValue(system, residual, index);
      return to === null || to === system.cells[index]?.value ? [] : [[index, to]];
    });
    if (changes.length < LEAST || changes.some(([, to]) => to < 0) || !addsUp(system, residual, cells, changes)) return [];
    const empty = cells.every((index) => (system.cells[index]?.value ?? 0) === 0);
    return settledBy(residual, effectOf(system, changes)) < LEAST ? [] : [{ changes, pattern: null, plausibility: empty ? FORGOTTEN : 2 }];
  });
  return out.length <= MOST_CANDIDATES && out.some((move) => move.plausibility === FORGOTTEN) ? out : [];
}

/** Does the row's own sum hold once it is changed? */
function addsUp(system: System, residual: readonly number[], cells: readonly number[], changes: readonly Change[]): boolean {
  const after = new Map(effectOf(system, changes));
  return cells.every((index) => {
    const cell = system.cells[index];
    return (cell?.terms ?? []).every(
      ([equation]) => !inRow(system, equation, cell?.row ?? -1) || isZero((residual[equation] ?? 0) + (after.get(equation) ?? 0)),
    );
  });
}
