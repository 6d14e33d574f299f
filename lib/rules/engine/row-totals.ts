import { rememberFor } from '../../document/remember';
import type { Edition, LineItem } from '../../report/edition';
import type { Report } from '../../report/report';
import { keyOf } from '../../statute/label';

/** What table three has for something, in each of its readings. */
export type Totals = readonly number[] | 'unread';

/** What was received, with and without what was carried in. */
export function receivedTotals(report: Report): Totals {
  const [received, carried] = [totalOf(report, 'requests.newlyReceived'), totalOf(report, 'requests.carriedIn')];
  return received === null || carried === null ? 'unread' : [...new Set([received, received + carried])];
}

/** Of a row by its id. */
export function totalsOfRow(report: Report, row: string): Totals {
  const total = totalOf(report, row);
  return total === null ? 'unread' : [total];
}

/** Of the row that a label names; null for a label that is none of the form's, or of more than one row. */
export function rowTotals(report: Report, label: string): Totals | null {
  const key = keyOf(label);
  const [only, more] = (key.length >= LEAST && rowsNamed(report.edition).get(key)) || [];
  return !only || more ? null : totalsOfRow(report, only.id);
}

/** The rows of table three by each of their labels. */
const rowsNamed = rememberFor(({ tables }: Edition): ReadonlyMap<string, readonly LineItem[]> => {
  const named = new Map<string, LineItem[]>();
  for (const row of tables.find(({ id }) => id === 'requests')?.rows ?? [])
    for (const key of new Set([row.label, ...row.variants.map(({ label }) => label)].map(keyOf))) {
      const rows = named.get(key);
      if (rows) rows.push(row);
      else named.set(key, [row]);
    }
  return named;
});

/** Null where nobody can be sure of it; a cell that is blank or has a dash tells nothing that could be compared. */
function totalOf({ facts }: Report, row: string): number | null {
  const fact = facts[`${row}.total`];
  return fact?.confidence === 1 ? fact.value : null;
}

/** Characters of a label that name one row. */
const LEAST = 4;
