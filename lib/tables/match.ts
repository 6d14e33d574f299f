import type { TableId } from '../report/edition';
import { labelKey, similarity } from '../statute/label';
import type { KnownItem, Lexicon } from '../statute/lexicon';
import type { ObservedRow } from './observed-row';

/** Which line items a row's labels may mean. */
export interface RowMatch {
  /** Items whose label is printed exactly, normalised; usually one. */
  readonly exact: readonly KnownItem[];
  /** The label part as one key, for fuzzy comparison. */
  readonly keys: readonly string[];
  readonly ordinal: string | null;
}

/** Tries the innermost label, then labels joined from the inside out (a label torn over two cells). */
export function matchRow(row: ObservedRow, lexicon: Lexicon): RowMatch {
  const labels = row.labels.filter((cell) => cell.kind === 'label');
  const inner = labels.at(-1);
  if (!inner) return NOTHING;
  const filled = row.values.length;
  const hasValue = row.values.some(({ kind }) => kind !== 'blank');
  const keys: string[] = [];
  let exact: readonly KnownItem[] = [];
  let { ordinal } = labelKey(inner.text);
  const most = row.layout === 'flow' ? WRAPPED : NESTED;
  for (let from = labels.length - 1; from >= Math.max(0, labels.length - most) && exact.length === 0; from--) {
    const joined = labelKey(
      labels
        .slice(from)
        .map((cell) => cell.text)
        .join(''),
    );
    if (joined.key === '') continue;
    if (labels.length - from <= NESTED) keys.push(joined.key);
    exact = narrowByOrdinal(lexicon.items.get(joined.key) ?? [], joined.ordinal);
    // `总计` and `其他` are column headers too: without their number only a row of the right width is meant, with something in it.
    if (joined.ordinal === null && lexicon.captions.has(joined.key))
      exact = hasValue ? exact.filter((one) => one.item.slots.length === filled) : [];
    if (exact.length > 0) ordinal = joined.ordinal;
  }
  return { exact, keys, ordinal };
}

/** Group, group, leaf. */
const NESTED = 3;

/** Lines over which a label may be wrapped where every line is a paragraph of its own. */
const WRAPPED = 6;

function narrowByOrdinal(items: readonly KnownItem[], ordinal: string | null): readonly KnownItem[] {
  if (items.length < 2 || ordinal === null) return items;
  const same = items.filter((one) => labelKey(one.item.label).ordinal === ordinal);
  return same.length > 0 ? same : items;
}

const NOTHING: RowMatch = { exact: [], keys: [], ordinal: null };

/** 0 (cannot be) … 10 (printed exactly). */
export function matchScore(match: RowMatch, known: KnownItem): number {
  if (match.exact.length > 0) return match.exact.includes(known) ? 10 : 0;
  let best = 0;
  for (const key of match.keys) for (const label of known.keys) best = Math.max(best, similarity(key, label));
  const agrees = match.ordinal !== null && match.ordinal === labelKey(known.item.label).ordinal;
  const score = best * 8 + (agrees && best > 0.3 ? 1 : 0);
  return score >= 3.6 ? score : 0;
}

/** Whether any exact reading belongs to the table. */
export function exactIn(match: RowMatch, table: TableId): KnownItem | undefined {
  return match.exact.find((one) => one.table === table);
}
