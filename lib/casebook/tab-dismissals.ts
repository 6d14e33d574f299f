import type { Audit } from '../report/audit';
import { dismissalStore, type KeyValueArea } from './dismissal-store';
import {
  applyDismissals,
  casebookPage,
  dismissalRecord,
  sitelessPage,
  type WithDismissals,
  withoutFinding,
  withRecord,
} from './dismissals';

/** The casebook's dismissals as one open report needs them. What is not stored throws: it must not be shown as stored. */
export interface TabDismissals {
  /** The audit with its dismissals bound, the findings that came back because a figure changed, and those to be confirmed. */
  apply(audit: Audit): Promise<WithDismissals>;
  add(audit: Audit, fingerprint: string, reason: string): Promise<void>;
  remove(audit: Audit, fingerprint: string): Promise<void>;
}

export function tabDismissals(area: KeyValueArea, now: () => Date = () => new Date()): TabDismissals {
  const store = dismissalStore(area);
  const findingOf = (audit: Audit, fingerprint: string) => audit.findings.find((one) => one.fingerprint === fingerprint);
  return {
    async apply(audit) {
      if (!audit.report) return { audit, returned: [], unconfirmed: [] };
      const [records, siteless] = await Promise.all([store.read(casebookPage(audit)), store.read(sitelessPage(audit))]);
      return applyDismissals(audit, records, siteless);
    },
    async add(audit, fingerprint, reason) {
      const finding = findingOf(audit, fingerprint);
      if (!finding) throw new Error('no such finding');
      const record = dismissalRecord(finding, reason, now().toISOString());
      await store.change(casebookPage(audit), (records) => withRecord(records, record, audit));
    },
    async remove(audit, fingerprint) {
      const finding = findingOf(audit, fingerprint);
      if (!finding) throw new Error('no such finding');
      // What names no site goes too, or it would ask to be confirmed at once.
      for (const page of [casebookPage(audit), sitelessPage(audit)]) {
        if ((await store.read(page)).length > 0) await store.change(page, (records) => withoutFinding(records, finding));
      }
    },
  };
}
