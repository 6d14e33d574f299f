import type { Correction } from '../../report/correction';

/** The cells to ring on the page: those of every unambiguous correction that settles something. */
export function causeCells(corrections: readonly Correction[]): ReadonlySet<string> {
  const certain = corrections.filter((one) => !one.ambiguous && one.resolves.length > 0);
  return new Set(certain.flatMap((one) => one.cells.map((cell) => cell.path)));
}

/** Findings that an unambiguous correction settles: drawn faintly, unless the cause stands at their own cell. */
export function consequences(corrections: readonly Correction[]): ReadonlySet<string> {
  return new Set(corrections.filter((one) => !one.ambiguous).flatMap((one) => one.resolves));
}
