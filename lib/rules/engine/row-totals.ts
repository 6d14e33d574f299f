import type { LineItem } from '../../report/edition';
import type { Report } from '../../report/report';
import { keyOf } from '../../statute/label';

/** What table three has for something, in each of its readings. */
export type Totals = readonly number[] | 'unread';

/** What was received, with and without what was carried in. */
export function receivedTotals(report: Report): Totals {
  const [received, carried] = [totalOf(report, 'requests.newlyReceived'), totalOf(report, 'requests.carriedIn')];
  return received === null || carried === null ? 'unread' : [...new Set([received, received + carried])];
}

/** Of the row that a label names; null for a label that is none of the form's, or of more than one row. */
export function rowTotals(report: Report, label: string): Totals | null {
  const rows = report.edition.tables.find(({ id }) => id === 'requests')?.rows.filter((row) => isNamed(row, label)) ?? [];
  const [only] = rows;
  if (!only || rows.length > 1) return null;
  const total = totalOf(report, only.id);
  return total === null ? 'unread' : [total];
}

function isNamed({ label, variants }: LineItem, said: string): boolean {
  const key = keyOf(said);
  return key.length >= LEAST && [label, ...variants.map((one) => one.label)].some((one) => keyOf(one) === key);
}

/** Null where nobody can be sure of it; a cell that is blank or has a dash tells nothing that could be compared. */
function totalOf({ facts }: Report, row: string): number | null {
  const fact = facts[`${row}.total`];
  return fact?.state === 'number' && fact.confidence === 1 ? fact.value : null;
}

/** Characters of a label that name one row. */
const LEAST = 4;
