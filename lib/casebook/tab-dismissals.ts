import type { Audit, Dismissal } from '../report/audit';
import { dismissalStore, type KeyValueArea } from './dismissal-store';
import { applyDismissals, casebookPage, dismissalRecord, withRecord } from './dismissals';

/** The casebook's dismissals as one open report needs them. */
export interface TabDismissals {
  /** The audit with its dismissals bound, and the findings that came back because a figure changed. */
  apply(audit: Audit): Promise<{ readonly audit: Audit; readonly returned: readonly Dismissal[] }>;
  add(audit: Audit, fingerprint: string, reason: string): Promise<void>;
  remove(audit: Audit, fingerprint: string): Promise<void>;
}

export function tabDismissals(area: KeyValueArea, now: () => Date = () => new Date()): TabDismissals {
  const store = dismissalStore(area);
  return {
    apply: async (audit) => (audit.report ? applyDismissals(audit, await store.read(casebookPage(audit))) : { audit, returned: [] }),
    async add(audit, fingerprint, reason) {
      const finding = audit.findings.find((one) => one.fingerprint === fingerprint);
      if (!finding) return;
      const page = casebookPage(audit);
      const record = dismissalRecord(finding, reason, now().toISOString());
      await store.write(page, withRecord(await store.read(page), record, audit));
    },
    async remove(audit, fingerprint) {
      const page = casebookPage(audit);
      const records = await store.read(page);
      await store.write(
        page,
        records.filter((record) => record.fingerprint !== fingerprint),
      );
    },
  };
}
