import type { Move } from '../move';
import { columnMates, isZero, type System, type SystemCell } from '../system';
import { wrongColumn } from './wrong-column';

/** Two cells of a row, or two of a column, with each other's numbers. */
export function swaps(system: System, residual: readonly number[]): Move[] {
  const out: Move[] = [];
  const suspect = (cell: SystemCell) => cell.terms.some(([equation]) => !isZero(residual[equation] ?? 0));
  system.cells.forEach((a, i) => {
    if (!suspect(a)) return;
    const row = system.rows[a.row]?.cells ?? [];
    for (const j of [...row, ...columnMates(system, a)]) {
      const b = system.cells[j];
      if (!b || i === j || a.value === b.value || (suspect(b) && j < i) || breaks(residual, a, b) || breaks(residual, b, a)) continue;
      out.push({
        changes: [
          [i, b.value],
          [j, a.value],
        ],
        ...account(a, b),
      });
    }
  });
  return out;
}

/** Does changing this cell disturb an equation that holds, which the other cell could not set right? */
function breaks(residual: readonly number[], cell: SystemCell, other: SystemCell): boolean {
  return cell.terms.some(([equation]) => isZero(residual[equation] ?? 0) && !other.terms.some(([shared]) => shared === equation));
}

/**
 * A number beside a zero did not change places with it: it was put into the wrong column. The larger the difference, the rarer the
 * coincidence that two cells happen to be apart by just what the equations miss.
 */
function account(a: SystemCell, b: SystemCell): Omit<Move, 'changes'> {
  const apart = Math.abs(a.value - b.value);
  const rare = apart >= 10 ? 4.5 : apart >= 4 ? 3.5 : apart >= 2 ? 2.2 : 1.7;
  const zero = a.value === 0 || b.value === 0;
  if (zero && a.row === b.row && !a.total && !b.total)
    return { pattern: 'moved-between-columns', plausibility: rare, likelihood: wrongColumn(apart, true) + (slipped(a, b) ? 1 : 0) };
  const plausibility = zero ? rare - 0.5 : rare + 0.5;
  // In a row, that a number came to stand in the wrong column is commoner than that two changed places, however far they are apart.
  return { pattern: 'swapped-cells', plausibility, likelihood: a.row !== b.row ? plausibility : zero ? 3 : 2.5 };
}

/** The number stands just to the right of an empty cell: an empty one more in front of it, as in a row that was shifted. */
function slipped(a: SystemCell, b: SystemCell): boolean {
  const [left, right] = a.column < b.column ? [a, b] : [b, a];
  return right.column - left.column === 1 && left.value === 0;
}
