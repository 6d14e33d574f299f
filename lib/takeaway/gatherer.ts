import type { Audit } from '../report/audit';
import type { AuditExport } from '../report/contract/schema';
import { revive } from './revive';

/** A file to save. */
export interface Taken {
  /** What stands behind the batch's name: `核查情况通报.docx`. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Reports of forms that this version does not know: they are in no paper. */
  readonly skipped: number;
}

/** Takes audits one by one and makes the file at the end. */
export interface Gatherer {
  add(audit: AuditExport): void;
  end(): Promise<Taken>;
}

/** Keeps them all to the end. */
export function ofAudits(end: (audits: readonly Audit[], skipped: number) => Promise<Taken>): Gatherer {
  const audits: Audit[] = [];
  return ofEach(
    (audit) => audits.push(revive(audit)),
    (skipped) => end(audits, skipped),
  );
}

/** What a form that nobody knows throws is counted, not hidden. */
export function ofEach(add: (audit: AuditExport) => unknown, end: (skipped: number) => Promise<Taken>): Gatherer {
  let skipped = 0;
  return {
    add(audit) {
      try {
        add(audit);
      } catch {
        skipped++;
      }
    },
    end: () => end(skipped),
  };
}
