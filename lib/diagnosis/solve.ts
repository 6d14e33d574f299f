import { isZero, type System } from './system';

/**
 * The change of each chosen cell that brings every equation they stand in to zero: Gaussian elimination over at most a few unknowns.
 * Null when there is none, or more than one.
 */
export function solve(system: System, residual: readonly number[], cells: readonly number[]): number[] | null {
  const rows = new Map<number, number[]>();
  cells.forEach((index, unknown) => {
    for (const [equation, coefficient] of system.cells[index]?.terms ?? []) {
      let row = rows.get(equation);
      if (!row) {
        row = [...cells.map(() => 0), -(residual[equation] ?? 0)];
        rows.set(equation, row);
      }
      row[unknown] = (row[unknown] ?? 0) + coefficient;
    }
  });
  const left = [...rows.values()];
  const solved: number[][] = [];
  for (let unknown = 0; unknown < cells.length; unknown++) {
    const at = left.findIndex((row) => !isZero(row[unknown] ?? 0));
    const pivot = left[at];
    if (!pivot) return null;
    left.splice(at, 1);
    const scale = pivot[unknown] ?? 1;
    const unit = pivot.map((value) => value / scale);
    for (const row of [...left, ...solved]) {
      const factor = row[unknown] ?? 0;
      if (factor !== 0)
        unit.forEach((value, i) => {
          row[i] = (row[i] ?? 0) - factor * value;
        });
    }
    solved.push(unit);
  }
  if (left.some((row) => !isZero(row[cells.length] ?? 0))) return null;
  return solved.map((row) => row[cells.length] ?? 0);
}
