import type { CaptureSummary } from '../../lib/casebook/capture';
import { captureStore } from '../../lib/casebook/capture-store';
import { casebookPage } from '../../lib/casebook/dismissals';
import { allDismissals, type DismissalPage } from '../../lib/casebook/transfer';
import { storageArea } from '../../lib/extension/auditor-runtime';
import { native } from '../../lib/extension/native';
import type { AuditExport } from '../../lib/report/schema';

/** The newest capture of each page: what is said of a body is said of its report as it stands, once. In their order. */
export function newestOf(captures: readonly CaptureSummary[]): readonly CaptureSummary[] {
  const newest = new Map<string, CaptureSummary>();
  for (const one of captures) if (one.at > (newest.get(one.page)?.at ?? '')) newest.set(one.page, one);
  return captures.filter((one) => newest.get(one.page) === one);
}

/** The audits of some captures with what is set aside today: a capture only knows what was when it was made. */
export async function* asItStands(captures: readonly CaptureSummary[]): AsyncIterable<AuditExport> {
  const store = captureStore();
  const pages = await dismissedPages();
  // What came from elsewhere brings its own; of a page of this machine the records here are all there is.
  const own = new Set(captures.filter(({ how }) => how !== 'imported').map(({ page }) => page));
  for (const { id } of captures) {
    const audit = await store.exportOf(id);
    if (audit) yield standing(audit, pages, own.has(casebookPage(audit)));
  }
}

/** One audit with what is set aside today. */
export async function standingNow(audit: AuditExport): Promise<AuditExport> {
  return standing(audit, await dismissedPages(), true);
}

function standing(audit: AuditExport, pages: ReadonlyMap<string, DismissalPage['records']>, isOwn: boolean): AuditExport {
  const records = pages.get(casebookPage(audit));
  if (!records) return isOwn ? { ...audit, dismissals: [] } : audit;
  const known = new Map(records.map((record) => [record.fingerprint, record]));
  const dismissals = audit.findings.flatMap(({ fingerprint }) => {
    const record = known.get(fingerprint);
    return record ? [{ fingerprint, reason: record.reason, when: record.when }] : [];
  });
  return { ...audit, dismissals };
}

async function dismissedPages(): Promise<ReadonlyMap<string, DismissalPage['records']>> {
  const all = await allDismissals(storageArea, Object.keys(await native.storage.local.get(null)));
  return new Map(all.map(({ page, records }) => [page, records]));
}
