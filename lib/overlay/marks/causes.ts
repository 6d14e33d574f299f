import type { Audit } from '../../report/audit';

/** The cells to ring on the page: those of every unambiguous correction that settles something. */
export function causeCells(audit: Audit): ReadonlySet<string> {
  const certain = audit.corrections.filter((one) => !one.ambiguous && one.resolves.length > 0);
  return new Set(certain.flatMap((one) => one.cells.map((cell) => cell.path)));
}

/** Findings that an unambiguous correction settles: drawn faintly, unless the cause stands at their own cell. */
export function consequences(audit: Audit): ReadonlySet<string> {
  return new Set(audit.corrections.filter((one) => !one.ambiguous).flatMap((one) => one.resolves));
}
