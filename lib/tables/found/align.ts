import { remember, rememberFor } from '../../document/remember';
import type { LineItem, TableForm, TableId } from '../../report/edition';
import { labelKey } from '../../statute/label';
import type { KnownItem, Lexicon } from '../../statute/lexicon';
import type { ObservedRow } from '../rows/observed-row';
import type { RowMatch } from '../rows/row-match';
import { exactIn, matchScore } from './match';
import type { Region } from './region';

export interface Alignment {
  readonly pairs: readonly AlignedRow[];
  /** Rows with values that no line item took. */
  readonly extra: readonly ObservedRow[];
}

export interface AlignedRow {
  readonly item: LineItem;
  readonly row: ObservedRow;
  /** exact: label printed as known · similar: damaged · position: by its neighbours only. */
  readonly by: 'exact' | 'similar' | 'position';
  /** Its label was read in part only, or not at all. */
  readonly isGuess?: true;
}

/**
 * Aligns the region's rows with the form's line items in order, like two sequences: a missing, extra, torn or unlabelled row
 * must not shift the rest. A row out of order, or apart from the rest, is taken by its exact label afterwards.
 */
export function align(
  form: TableForm,
  rows: readonly ObservedRow[],
  matches: readonly RowMatch[],
  region: Region,
  lexicon: Lexicon,
): Alignment {
  const found = candidates(form, rows, matches, region);
  const pairs = inOrder(found) ?? bestPath(found, itemsOf(lexicon)(form.id)).map(pairOf);
  const used = takeOutOfOrder(form, rows, matches, pairs);
  const width = form.rows[0]?.slots.length ?? 0;
  const extra: ObservedRow[] = [];
  for (const { row } of found)
    if (!used.has(row) && row.values.filter((cell) => cell.kind === 'number').length * 2 > width) extra.push(row);
  return { pairs, extra };
}

/** Rows with one exact label each, in the form's order, as nearly every table has them: no other path has as many. Null for any others. */
function inOrder(rows: readonly Candidate[]): AlignedRow[] | null {
  const pairs: AlignedRow[] = [];
  let last = -1;
  for (const { row, match } of rows) {
    const [known] = match.exact;
    if (!known || match.exact.length > 1 || known.order <= last) return null;
    last = known.order;
    pairs.push({ item: known.item, row, by: 'exact' });
  }
  return pairs;
}

function pairOf({ row, match, known }: Taken): AlignedRow {
  const isGuess = matchScore(match, known) < LABELLED;
  return { item: known.item, row, by: how(match, known), ...(isGuess ? { isGuess } : {}) };
}

const itemsOf = rememberFor(({ known }: Lexicon) => remember((table: TableId) => known.filter((one) => one.table === table)));

/** Of ten: a label of which a character in seven was lost. */
const LABELLED = 7;

function how(match: RowMatch, known: KnownItem): AlignedRow['by'] {
  if (match.exact.includes(known)) return 'exact';
  return matchScore(match, known) > 0 ? 'similar' : 'position';
}

interface Candidate {
  readonly row: ObservedRow;
  readonly match: RowMatch;
}

/** Rows that may be data of this table: labelled as one of its items, or with values. */
function candidates(form: TableForm, rows: readonly ObservedRow[], matches: readonly RowMatch[], { from, to }: Region): Candidate[] {
  const found: Candidate[] = [];
  for (let at = from; at < to; at++) {
    const row = rows[at];
    const match = matches[at];
    if (!row || !match) continue;
    const isOpen = match.exact.length > 0 ? exactIn(match, form.id) : row.values.length > 0;
    if (isOpen) found.push({ row, match });
  }
  return found;
}

/** How much speaks for a row's being this item; 0: it is not. */
function score({ row, match }: Candidate, known: KnownItem): number {
  const label = matchScore(match, known);
  if (label === 0 && match.exact.length > 0) return 0;
  const width = known.item.slots.length;
  const fits = row.values.length === width || row.values.filter((cell) => cell.kind !== 'blank').length === width;
  // A label whose values were torn off must not keep the torn-off values from their row.
  const torn = row.layout === 'flow' && row.values.length * 2 < width;
  if (label > 0) return torn ? 1 : label + (fits ? 2 : 1);
  // Without a readable label only the place between its neighbours speaks for it; unlike words speak against it.
  if (!fits) return 0;
  const [key] = match.keys;
  if (key === undefined) return 1.5;
  const isNumbered = match.ordinal !== null && match.ordinal === labelKey(known.item.label).ordinal;
  return row.layout === 'grid' && (key.length <= SHORT || isNumbered) ? 0.5 : 0;
}

/** Words so short may be what is left of any label. */
const SHORT = 6;

interface Taken extends Candidate {
  readonly known: KnownItem;
}

/** Needleman–Wunsch without gap costs, since unmatched rows and items are told apart later. */
function bestPath(rows: readonly Candidate[], items: readonly KnownItem[]): Taken[] {
  const width = items.length + 1;
  const best = new Array<number>((rows.length + 1) * width).fill(0);
  const at = (r: number, i: number) => best[r * width + i] ?? 0;
  rows.forEach((candidate, r) => {
    items.forEach((known, i) => {
      best[(r + 1) * width + i + 1] = Math.max(at(r, i) + score(candidate, known), at(r, i + 1), at(r + 1, i));
    });
  });
  const path: Taken[] = [];
  let [r, i] = [rows.length, items.length];
  for (;;) {
    const [candidate, known] = [rows[r - 1], items[i - 1]];
    if (!candidate || !known) return path.reverse();
    const match = score(candidate, known);
    if (match > 0 && at(r, i) === at(r - 1, i - 1) + match) {
      path.push({ ...candidate, known });
      r--;
      i--;
    } else if (at(r, i) === at(r - 1, i)) r--;
    else i--;
  }
}

/** The rows that are taken then. */
function takeOutOfOrder(
  form: TableForm,
  rows: readonly ObservedRow[],
  matches: readonly RowMatch[],
  pairs: AlignedRow[],
): ReadonlySet<ObservedRow> {
  const used = new Set<ObservedRow>();
  const filled = new Set<LineItem>();
  for (const { row, item } of pairs) {
    used.add(row);
    filled.add(item);
  }
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    const match = matches[index];
    if (!row || !match || row.values.length === 0 || !exactIn(match, form.id) || used.has(row)) continue;
    const known = match.exact.find((one) => one.table === form.id && !filled.has(one.item));
    if (!known || (row.layout === 'flow' && row.values.length !== known.item.slots.length)) continue;
    filled.add(known.item);
    used.add(row);
    pairs.push({ item: known.item, row, by: 'exact' });
  }
  return used;
}
