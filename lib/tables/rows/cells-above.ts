import type { ObservedCell, ObservedRow } from './observed-row';

/** The cells of a grid in the rows above a table's first row of values, where its header stands. */
export function cellsAbove(rows: readonly ObservedRow[], first: number, grid: number | undefined): ObservedCell[] {
  const found: ObservedCell[] = [];
  if (grid === undefined) return found;
  for (let at = Math.max(0, first - HEADER_ROWS); at < first; at++) {
    const row = rows[at];
    if ((row?.labels[0] ?? row?.values[0])?.cell?.grid === grid) found.push(...(row?.labels ?? []), ...(row?.values ?? []));
  }
  return found;
}

/** So many rows above the first row of values a header may begin. */
const HEADER_ROWS = 6;
