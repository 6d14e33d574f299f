import type { ObservedRow } from '../rows/observed-row';

/** Rows of a text each of which ends in its share of the whole (`… 12 34.5%`), without it: a share counts nothing, and is no figure too many. */
export function withoutShares(rows: readonly ObservedRow[]): readonly ObservedRow[] {
  if (rows.filter(endsInShare).length < LEAST) return rows;
  return rows.map((row) => (endsInShare(row) ? { ...row, values: row.values.slice(0, -1) } : row));
}

function endsInShare({ layout, values }: ObservedRow): boolean {
  return layout === 'flow' && values.length > 1 && SHARE.test(values.at(-1)?.text ?? '');
}

const SHARE = /^\d[\d.]*%$/;
/** So many rows in a text are those of a table. */
const LEAST = 5;
