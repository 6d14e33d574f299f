import type { Audit } from '../../report/audit';
import type { Finding } from '../../report/outcome';
import { changeRecords } from './change-records';
import { dismissalStore, type KeyValueArea } from './dismissal-store';
import { casebookPage, dismissalRecord, sitelessPage, withoutFinding, withRecord } from './dismissals';

/** Sets findings of an open report aside, and takes that back. What is not stored throws: it must not be shown as stored. */
export interface DismissalKeeper {
  add(audit: Audit, fingerprint: string, reason: string): Promise<void>;
  remove(audit: Audit, fingerprint: string): Promise<void>;
}

/** Apart from reading them: most reports are read without anything being set aside, and these scripts come when somebody does. */
export function keepDismissals(area: KeyValueArea, now: () => Date = () => new Date()): DismissalKeeper {
  return {
    async add(audit, fingerprint, reason) {
      const record = dismissalRecord(findingOf(audit, fingerprint), reason, now().toISOString());
      await changeRecords(area, casebookPage(audit), (records) => withRecord(records, record, audit));
    },
    async remove(audit, fingerprint) {
      const finding = findingOf(audit, fingerprint);
      // What names no site goes too, or it would ask to be confirmed at once.
      for (const page of [casebookPage(audit), sitelessPage(audit)]) {
        if ((await dismissalStore(area).read(page)).length > 0)
          await changeRecords(area, page, (records) => withoutFinding(records, finding));
      }
    },
  };
}

function findingOf(audit: Audit, fingerprint: string): Finding {
  const found = audit.findings.find((one) => one.fingerprint === fingerprint);
  if (!found) throw new Error('no such finding');
  return found;
}
