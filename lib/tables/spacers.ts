import type { AlignedRow } from './align';
import { trim } from './fit';
import type { ObservedRow } from './observed-row';

/** Columns in which some row of the table has anything; null where no row is too wide for the form. */
export function writtenColumns(pairs: readonly AlignedRow[]): ReadonlySet<number> | null {
  if (!pairs.some(({ row, item }) => isTooWide(row, item.slots.length))) return null;
  const written = new Set<number>();
  for (const { row } of pairs) for (const cell of row.values) if (cell.kind !== 'blank') written.add(cell.across);
  return written;
}

/** A row too wide without its cells in columns where nothing ever stands: some editors draw a narrow empty column behind each one. */
export function withoutSpacers(row: ObservedRow, width: number, written: ReadonlySet<number> | null): ObservedRow {
  if (written === null || !isTooWide(row, width)) return row;
  const cells = row.values.filter((cell) => written.has(cell.across));
  const values = trim(cells, width);
  return values.length === width ? { ...row, values } : row;
}

const isTooWide = (row: ObservedRow, width: number) => row.layout === 'grid' && row.values.length > width;
