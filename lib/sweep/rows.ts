import { type Conclusion, conclude } from '../report/told/conclusion';
import { type Mismatch, mismatchOf } from './mismatch';
import type { Outcome, SweepItem } from './sweep';

/** How loud a row is: the table stands in this order. */
export type Rank = 'error' | 'unread' | 'warning' | 'review' | 'unknown' | 'aside' | 'unseen' | 'clean';

/** A row of the finished table. */
export interface Row {
  readonly item: SweepItem;
  readonly outcome: Outcome;
  readonly rank: Rank;
  /** Findings that stand, by grade; null where nothing is known. */
  readonly counts: Readonly<Record<'error' | 'warning' | 'review' | 'notice', number>> | null;
  /** Where a press on the row leads: the first finding of the loudest grade, as a place in the audit's list; null: none. */
  readonly first: number | null;
  /** The list named another body or year than the report does: at least doubtful. */
  readonly mismatch: Mismatch | null;
}

/** The visited reports, the worst first; within a rank by the number of findings, then as the list has them. */
export function rowsOf(items: readonly SweepItem[]): readonly Row[] {
  const rows = items.flatMap((item): Row[] => (item.outcome ? [rowOf(item, item.outcome)] : []));
  const weight = (row: Row) => (row.counts ? row.counts.error * 1e6 + row.counts.warning * 1e3 + row.counts.review : 0);
  return rows.sort((a, b) => ranks.indexOf(a.rank) - ranks.indexOf(b.rank) || weight(b) - weight(a) || a.item.index - b.item.index);
}

export const ranks: readonly Rank[] = ['error', 'unread', 'warning', 'review', 'unknown', 'aside', 'unseen', 'clean'];

function rowOf(item: SweepItem, outcome: Outcome): Row {
  if (outcome.kind !== 'audited') return { item, outcome, rank: 'unknown', counts: null, first: null, mismatch: null };
  const { result } = outcome;
  const dismissed = new Set(result.dismissed.map(({ fingerprint }) => fingerprint));
  const open = result.findings.filter(({ fingerprint }) => !dismissed.has(fingerprint));
  // A rule that broke is undecided.
  const gradeOf = ({ grade }: (typeof open)[number]) => (grade === 'broken' ? 'review' : grade);
  const count = (grade: string) => open.filter((one) => gradeOf(one) === grade).length;
  const counts = { error: count('error'), warning: count('warning'), review: count('review'), notice: count('notice') };
  const loudest = (['error', 'warning', 'review', 'notice'] as const).find((grade) => counts[grade] > 0);
  const first = loudest ? result.findings.findIndex((one) => !dismissed.has(one.fingerprint) && gradeOf(one) === loudest) : -1;
  const mismatch = mismatchOf(item.report, result);
  const { error: errors, warning: warnings, review: reviews } = counts;
  const rank = rankFor[conclude({ ...result, errors, warnings, reviews, dismissed: result.findings.length - open.length })];
  return {
    item,
    outcome,
    rank: mismatch && FINE.has(rank) ? 'review' : rank,
    counts,
    first: first < 0 ? null : first,
    mismatch,
  };
}

/** Nothing that stands was found. */
const FINE: ReadonlySet<Rank> = new Set(['aside', 'unseen', 'clean']);

/** Anything unread outranks what holds; what was set aside or nobody saw never turns into what holds. */
const rankFor: Readonly<Record<Conclusion, Rank>> = {
  none: 'unknown',
  error: 'error',
  unfilled: 'unread',
  unread: 'unread',
  unchecked: 'unread',
  warning: 'warning',
  review: 'review',
  aside: 'aside',
  unseen: 'unseen',
  clean: 'clean',
};
