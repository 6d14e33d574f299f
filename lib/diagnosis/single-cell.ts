import { digitMistake } from './digits';
import type { Change, Move } from './move';
import { columnMates, type System, type SystemCell } from './system';

/** A single cell's change as a move: the best account of how the printed number came about. */
export function singleCell(system: System, change: Change): Move {
  const [index, to] = change;
  const cell = system.cells[index];
  if (!cell) return { changes: [change], pattern: null, plausibility: 0 };
  const digits = digitMistake(cell.value, to);
  const copied = copiedTotal(system, index, cell);
  const best = copied > digits.plausibility ? { pattern: 'copied-total' as const, plausibility: copied } : digits;
  // Sums are where adding goes wrong; a part that nobody entered is less common than a forgotten total.
  const omitted = cell.value === 0 ? (cell.total ? 1.2 : 0.5) : 0;
  return { changes: [change], pattern: best.pattern, plausibility: Math.max(best.plausibility, omitted) + (cell.total ? 0.5 : 0) };
}

/** The printed number is that of another total in its row or column: likelier from a neighbour, and for a number that is not tiny. */
function copiedTotal(system: System, index: number, cell: SystemCell): number {
  if (!cell.total || cell.value === 0) return 0;
  const row = (system.rows[cell.row]?.cells ?? []).filter((other) => other !== index);
  const tiny = Math.abs(cell.value) < 10 ? 2 : 0;
  const same = [...row, ...columnMates(system, cell)].flatMap((other) => {
    const mate = system.cells[other];
    return mate?.total && mate.value === cell.value ? [mate] : [];
  });
  if (same.length === 0) return 0;
  const beside = same.some((mate) => Math.abs(mate.row - cell.row) + Math.abs(mate.column - cell.column) === 1);
  return (beside ? 4 : 3) - tiny;
}
