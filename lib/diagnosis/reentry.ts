import { isZero, type System } from './system';

/**
 * Rows to enter again, in statutory order: those whose own sum fails; where only columns fail, the rows of the totals
 * and balances that do not come out.
 */
export function rowsToReenter(system: System, component: readonly number[]): string[] {
  const violated = component.filter((equation) => !isZero(system.residual[equation] ?? 0));
  const rowsOf = (equation: number) => new Set(system.equations[equation]?.cells.map((index) => system.cells[index]?.row ?? -1));
  const own = new Set(violated.flatMap((equation) => (rowsOf(equation).size === 1 ? [...rowsOf(equation)] : [])));
  if (own.size === 0)
    for (const equation of violated)
      for (const path of system.equations[equation]?.check.equation?.right ?? [])
        own.add(system.cells[system.indexOf.get(path) ?? -1]?.row ?? -1);
  return system.rows.flatMap((row, r) => (own.has(r) ? [row.id] : []));
}
