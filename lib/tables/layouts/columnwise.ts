import type { Slot } from '../../report/edition';
import { keyOf } from '../../statute/label';
import type { Lexicon } from '../../statute/lexicon';
import { keyIn } from '../rows/cell-key';
import type { ObservedCell, ObservedRow } from '../rows/observed-row';

/** Rows printed as cards, each value behind its column's word (`（一）予以公开` · `自然人` `3` · `商业企业` `0` …), put together. */
export function columnwise(rows: readonly ObservedRow[], { items }: Lexicon): ObservedRow[] {
  const found: ObservedRow[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as ObservedRow;
    const known = row.layout === 'flow' && row.values.length === 0 ? items.get(lastKey(row)) : undefined;
    const values = known?.map(({ item }) => valuesOf(item.slots, rows, at + 1)).find((one) => one !== null);
    found.push(values ? { ...row, values, lastBlock: rows[at + values.length]?.lastBlock ?? row.lastBlock } : row);
    at += values?.length ?? 0;
  }
  return found;
}

/** One row for each of the columns, in any order, with its word alone; null where one is missing. */
function valuesOf(slots: readonly Slot[], rows: readonly ObservedRow[], from: number): ObservedCell[] | null {
  const own = rows
    .slice(from, from + slots.length)
    .filter(({ layout, labels, values }) => layout === 'flow' && labels.length === 1 && values.length === 1);
  const values = slots.flatMap(({ column }) => own.find((row) => lastKey(row) === keyOf(column))?.values ?? []);
  return new Set(values).size === slots.length ? values : null;
}

function lastKey({ labels }: ObservedRow): string {
  const last = labels.at(-1);
  return last ? keyIn(last) : '';
}
