import type { Change, Move } from '../move';
import { isAlike } from '../pasted';
import { isZero, type System } from '../system';

/**
 * Two neighbouring rows print the same numbers: one of them was pasted twice. What stood there follows column by column from the
 * equations that cross the row. Where another mistake disturbs one column, that column follows from the row's own sum instead.
 */
export function duplicatedRows(system: System, residual: readonly number[]): Move[] {
  const out: Move[] = [];
  system.rows.forEach((row, r) => {
    for (const neighbour of [r - 1, r + 1]) {
      if (!isAlike(system, r, neighbour)) continue;
      const byColumns = row.cells.map((index) => acrossValue(system, residual, index));
      // The row above is copied downwards more often than the other way round.
      const plausibility = sameness(system, row.cells) + (neighbour < r ? 0.6 : 0);
      for (let disturbed = -1; disturbed < row.cells.length; disturbed++) {
        const values = disturbed < 0 ? byColumns : withRowSum(system, row.cells, byColumns, disturbed);
        if (!values) continue;
        const changes = row.cells.flatMap((index, i): Change[] => {
          const to = values[i];
          return index < 0 || to === undefined || to === null || to === system.cells[index]?.value ? [] : [[index, to]];
        });
        // A single one in each, and that with its 总计 away: no more a pasted row than any other pair of cells.
        const single = row.cells.every((index) => (system.cells[index]?.value ?? 0) <= 1);
        if (!single || changes.length > 2) out.push({ changes, pattern: 'duplicated-row', plausibility });
      }
    }
  });
  return out;
}

/** Short rows (1 and a 总计 of 1) are alike by chance; large numbers, or several, are not. */
function sameness(system: System, cells: readonly number[]): number {
  const values = cells.map((index) => system.cells[index]?.value ?? 0).filter((value) => value !== 0);
  return Math.max(...values) >= 10 || values.length > 2 ? 4 : 2.2;
}

/** The value under which the first equation that leaves the row holds; null when none does. */
export function acrossValue(system: System, residual: readonly number[], index: number): number | null {
  const cell = system.cells[index];
  if (!cell) return null;
  for (const [equation, coefficient] of cell.terms)
    if (!inRow(system, equation, cell.row)) return cell.value - (residual[equation] ?? 0) / coefficient;
  return cell.value;
}

export function inRow(system: System, equation: number, row: number): boolean {
  return system.equations[equation]?.cells.every((index) => system.cells[index]?.row === row) ?? false;
}

function withRowSum(system: System, cells: readonly number[], values: readonly (number | null)[], at: number): (number | null)[] | null {
  const index = cells[at] ?? -1;
  const cell = system.cells[index];
  const own = cell?.terms.find(([equation]) => inRow(system, equation, cell.row));
  if (!cell || !own) return null;
  const [equation, coefficient] = own;
  let rest = 0;
  cells.forEach((member, i) => {
    const weight = system.cells[member]?.terms.find(([one]) => one === equation)?.[1] ?? 0;
    if (i !== at) rest += weight * (values[i] ?? 0);
  });
  const to = -rest / coefficient;
  return isZero(to - (values[at] ?? 0)) ? null : values.map((value, i) => (i === at ? to : value));
}
