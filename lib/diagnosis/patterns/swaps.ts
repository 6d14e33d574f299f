import type { Move } from '../move';
import { columnMates, isZero, type System, type SystemCell } from '../system';

/** Two cells of a row, or two of a column, with each other's numbers. */
export function swaps(system: System, residual: readonly number[]): Move[] {
  const out: Move[] = [];
  const suspect = (cell: SystemCell) => cell.terms.some(([equation]) => !isZero(residual[equation] ?? 0));
  system.cells.forEach((a, i) => {
    if (!suspect(a)) return;
    const row = system.rows[a.row]?.cells ?? [];
    for (const j of [...row, ...columnMates(system, a)]) {
      const b = system.cells[j];
      if (!b || i === j || a.value === b.value || (suspect(b) && j < i)) continue;
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

/** A number beside a zero did not change places with it: it was put into the wrong column. */
function account(a: SystemCell, b: SystemCell): Pick<Move, 'pattern' | 'plausibility'> {
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  const rare = high >= 10 ? 1 : 0;
  if (low === 0 && a.row === b.row && !a.total && !b.total) return { pattern: 'moved-between-columns', plausibility: 3.5 + rare };
  return { pattern: 'swapped-cells', plausibility: (low === 0 ? 2.5 : 4) + rare };
}
