import type { LineItem, TableForm } from '../report/edition';
import type { KnownItem, Lexicon } from '../statute/lexicon';
import { matchScore, type RowMatch } from './match';
import type { ObservedRow } from './observed-row';
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
  const items = lexicon.known.filter((one) => one.table === form.id);
  const indices = candidates(rows, matches, region, items);
  const chosen = asPrinted(indices, matches, items) ?? bestPath(indices.length, items.length, scores(indices, rows, matches, items));
  const pairs: AlignedRow[] = [];
  const used = new Set<number>();
  const filled = new Set<LineItem>();
  chosen.forEach((position, order) => {
    const index = position === null ? undefined : indices[position];
    const known = items[order];
    const row = index === undefined ? undefined : rows[index];
    const match = index === undefined ? undefined : matches[index];
    if (index === undefined || !known || !row || !match) return;
    used.add(index);
    filled.add(known.item);
    const isGuess = matchScore(match, known) < LABELLED;
    pairs.push({ item: known.item, row, by: how(match, known), ...(isGuess ? { isGuess } : {}) });
  });
  if (filled.size < items.length) takeOutOfOrder(rows, matches, items, used, filled, pairs);
  const extra = indices.filter((index) => !used.has(index)).flatMap((index) => rows[index] ?? []);
  return {
    pairs,
    extra: extra.filter((row) => row.values.filter((cell) => cell.kind === 'number').length * 2 > (form.rows[0]?.slots.length ?? 0)),
  };
}

/** Of ten: a label of which a character in seven was lost. */
const LABELLED = 7;

function how(match: RowMatch, known: KnownItem): AlignedRow['by'] {
  if (match.exact.includes(known)) return 'exact';
  return matchScore(match, known) > 0 ? 'similar' : 'position';
}

/** Rows that may be data of this table: labelled as one of its items, or with values. */
function candidates(rows: readonly ObservedRow[], matches: readonly RowMatch[], region: Region, items: readonly KnownItem[]): number[] {
  const result: number[] = [];
  for (let index = region.from; index < region.to; index++) {
    const match = matches[index];
    const row = rows[index];
    if (!match || !row) continue;
    if (match.exact.length > 0 ? match.exact.some((one) => items.includes(one)) : row.values.length > 0) result.push(index);
  }
  return result;
}

/** Every row printed exactly as one item, in the form's order, as nearly all tables are: the best path takes them all. */
function asPrinted(indices: readonly number[], matches: readonly RowMatch[], items: readonly KnownItem[]): (number | null)[] | null {
  const chosen: (number | null)[] = new Array(items.length).fill(null);
  let before = -1;
  for (const [position, index] of indices.entries()) {
    const own = matches[index]?.exact.filter((one) => items.includes(one)) ?? [];
    const order = own.length === 1 && own[0] ? items.indexOf(own[0]) : -1;
    if (order <= before) return null;
    chosen[order] = position;
    before = order;
  }
  return chosen;
}

type Score = readonly (readonly number[])[];

function scores(
  indices: readonly number[],
  rows: readonly ObservedRow[],
  matches: readonly RowMatch[],
  items: readonly KnownItem[],
): Score {
  return indices.map((index) => {
    const row = rows[index];
    const match = matches[index];
    if (!row || !match) return items.map(() => 0);
    return items.map((known) => {
      const label = matchScore(match, known);
      const width = known.item.slots.length;
      const fits = row.values.length === width || row.values.filter((cell) => cell.kind !== 'blank').length === width;
      // A label whose values were torn off must not keep the torn-off values from their row.
      const torn = row.layout === 'flow' && row.values.length * 2 < width;
      if (label > 0) return torn ? 1 : label + (fits ? 2 : 1);
      // Without a readable label only the place between its neighbours speaks for it; unlike words speak against it.
      if (match.exact.length > 0 || !fits) return 0;
      return match.keys.length === 0 ? 1.5 : row.layout === 'grid' && match.keys[0] !== undefined && match.keys[0].length <= 6 ? 0.5 : 0;
    });
  });
}

/** Needleman–Wunsch without gap costs, since unmatched rows and items are told apart later. `chosen[item]` is a row position or null. */
function bestPath(rowCount: number, itemCount: number, score: Score): (number | null)[] {
  const width = itemCount + 1;
  const best = new Float64Array((rowCount + 1) * width);
  const at = (r: number, i: number) => best[r * width + i] ?? 0;
  for (let r = 1; r <= rowCount; r++) {
    for (let i = 1; i <= itemCount; i++) {
      const match = score[r - 1]?.[i - 1] ?? 0;
      const diagonal = match > 0 ? at(r - 1, i - 1) + match : 0;
      best[r * width + i] = Math.max(diagonal, at(r - 1, i), at(r, i - 1));
    }
  }
  const chosen: (number | null)[] = new Array(itemCount).fill(null);
  let r = rowCount;
  let i = itemCount;
  while (r > 0 && i > 0) {
    const match = score[r - 1]?.[i - 1] ?? 0;
    if (match > 0 && Math.abs(at(r, i) - (at(r - 1, i - 1) + match)) < 1e-9) {
      chosen[i - 1] = r - 1;
      r--;
      i--;
    } else if (at(r, i) === at(r - 1, i)) r--;
    else i--;
  }
  return chosen;
}

function takeOutOfOrder(
  rows: readonly ObservedRow[],
  matches: readonly RowMatch[],
  items: readonly KnownItem[],
  used: Set<number>,
  filled: Set<LineItem>,
  pairs: AlignedRow[],
): void {
  for (const [index, row] of rows.entries()) {
    const match = matches[index];
    if (used.has(index) || !match || row.values.length === 0) continue;
    const known = match.exact.find((one) => items.includes(one) && !filled.has(one.item));
    if (!known || (row.layout === 'flow' && row.values.length !== known.item.slots.length)) continue;
    used.add(index);
    filled.add(known.item);
    pairs.push({ item: known.item, row, by: 'exact' });
  }
}
