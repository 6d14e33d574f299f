import { boundTable } from './bound-table';
import { isRead } from './fact';
import type { Report } from './report';

/**
 * Why a cell is not read. no-table, no-row: neither was found · column-unknown: the row has too many or too few values to tell which is its
 * own · no-cell: the row has none there · no-number: something is printed that is no number.
 */
export type Unread = 'no-table' | 'no-row' | 'column-unknown' | 'no-cell' | 'no-number';

/** Null for a cell that is read. */
export function unreadReason(report: Report, path: string): Unread | null {
  const fact = report.facts[path];
  if (!fact) return 'no-cell';
  if (isRead(fact)) return null;
  if (fact.state === 'unreadable') return 'no-number';
  if (!boundTable(report, fact.table).found) return 'no-table';
  const item = report.edition.tables.flatMap(({ rows }) => rows).find(({ slots }) => slots.some((slot) => slot.path === path));
  const own = report.misfits.filter((misfit) => misfit.table === fact.table && (misfit.item === item?.id || misfit.cells.includes(path)));
  if (own.some(({ kind }) => kind === 'missing-row')) return 'no-row';
  return own.some(({ kind }) => kind === 'value-count') ? 'column-unknown' : 'no-cell';
}
