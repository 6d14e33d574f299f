import type { TableId } from '../../report/edition';
import { labelKey, similarity } from '../../statute/label';
import type { KnownItem, Lexicon } from '../../statute/lexicon';
import type { ObservedCell, ObservedRow } from '../rows/observed-row';
import type { RowMatch } from '../rows/row-match';

/** What a row may mean that a form has as it is: the same for all that print it, but for its being filled in. */
export function matchOf(row: ObservedRow, lexicon: Lexicon): RowMatch {
  const { of, values } = row;
  if (!of) return matchRow(row, lexicon);
  const known = values.every(({ kind }) => kind === 'blank') ? of.blank : of.filled;
  known.match ??= matchRow(row, lexicon);
  return known.match;
}

/** Tries the innermost label, then labels joined from the inside out (a label torn over two cells). */
export function matchRow(row: ObservedRow, lexicon: Lexicon): RowMatch {
  const { labels, values } = row;
  let keys: readonly string[] = NO_KEYS;
  let exact: readonly KnownItem[] = NONE;
  let ordinal: string | null = null;
  let words = '';
  let count = 0;
  const most = row.layout === 'flow' ? WRAPPED : NESTED;
  for (let at = labels.length - 1; at >= 0 && count < most && exact.length === 0; at--) {
    const { said, text } = labels[at] as ObservedCell;
    if (said === null) continue;
    words = text + words;
    const joined = ++count === 1 ? said : labelKey(words);
    if (count === 1) ordinal = joined.ordinal;
    if (joined.key === '') continue;
    if (count <= NESTED) keys = keys.length === 0 ? [joined.key] : [...keys, joined.key];
    exact = narrowByOrdinal(lexicon.items.get(joined.key) ?? NONE, joined.ordinal);
    // `总计` and `其他` are column headers too: without their number only a row of the right width is meant, with something in it.
    if (exact.length > 0 && joined.ordinal === null && lexicon.captions.has(joined.key))
      exact = values.some(({ kind }) => kind !== 'blank') ? exact.filter((one) => one.item.slots.length === values.length) : NONE;
    if (exact.length > 0) ordinal = joined.ordinal;
  }
  return count === 0 ? NOTHING : { exact, keys, ordinal };
}

const NONE: readonly KnownItem[] = [];

/** Group, group, leaf. */
const NESTED = 3;

/** Lines over which a label may be wrapped where every line is a paragraph of its own. */
const WRAPPED = 6;

function narrowByOrdinal(items: readonly KnownItem[], ordinal: string | null): readonly KnownItem[] {
  if (items.length < 2 || ordinal === null) return items;
  const same = items.filter((one) => labelKey(one.item.label).ordinal === ordinal);
  return same.length > 0 ? same : items;
}

const NO_KEYS: readonly string[] = [];
const NOTHING: RowMatch = { exact: NONE, keys: NO_KEYS, ordinal: null };

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
  for (const one of match.exact) if (one.table === table) return one;
  return undefined;
}
