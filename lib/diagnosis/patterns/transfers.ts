import type { Change, Move } from '../move';
import { isZero, type System } from '../system';
import { wrongColumn } from './wrong-column';

/**
 * Some applications counted under another kind of applicant: one column has too many, another of the same row too few by the same
 * number. The amount is what the first column's equation is off by.
 */
export function transfers(system: System, residual: readonly number[]): Move[] {
  const out: Move[] = [];
  for (const { cells } of system.rows)
    for (const i of cells)
      for (const j of cells) {
        const [a, b] = [system.cells[i], system.cells[j]];
        if (!a || !b || i === j || a.total !== b.total || isLast(cells, i) || isLast(cells, j)) continue;
        const off = a.terms.find(([equation]) => !isZero(residual[equation] ?? 0) && !b.terms.some(([other]) => other === equation));
        if (!off) continue;
        const amount = -(residual[off[0]] ?? 0) / off[1];
        if (i > j) continue;
        // A cell that was left without anything gave all it had.
        const emptied = (amount > 0 ? a.value : b.value) === 0;
        const changes: Change[] = [
          [i, a.value + amount],
          [j, b.value - amount],
        ];
        const given = amount > 0 ? a.value + amount : b.value - amount;
        const likelihood = wrongColumn(given, emptied);
        out.push({ changes, pattern: 'moved-between-columns', plausibility: emptied ? 1.5 : 1, likelihood });
      }
  return out;
}

/** The row's own total is no applicant. */
function isLast(cells: readonly number[], index: number): boolean {
  return cells.at(-1) === index;
}
