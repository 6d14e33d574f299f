import type { AuditExport } from '../../report/contract/schema';
import { casebookPage, type DismissalRecord } from './dismissals';

/** What is set aside today, by page of the casebook: see {@link casebookPage}. */
export type DismissedPages = ReadonlyMap<string, readonly DismissalRecord[]>;

/**
 * An audit with what is set aside today: a capture only knows what was when it was made. What came from elsewhere (`isOwn` false) brings its
 * own; of a page of this machine the records here are all there is.
 */
export function standing(audit: AuditExport, pages: DismissedPages, isOwn: boolean): AuditExport {
  const records = pages.get(casebookPage(audit));
  if (!records) return isOwn ? { ...audit, dismissals: [] } : audit;
  const known = new Map(records.map((record) => [record.fingerprint, record]));
  const dismissals = audit.findings.flatMap(({ fingerprint }) => {
    const record = known.get(fingerprint);
    return record ? [{ fingerprint, reason: record.reason, when: record.when }] : [];
  });
  return { ...audit, dismissals };
}
