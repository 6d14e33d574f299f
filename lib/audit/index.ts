import type { Document } from '../document/document';
import type { Audit } from '../report/audit';
import { closeAudit } from './close-audit';
import { examine } from './examine';
import { hashDocument } from './hash-document';
import { type AuditOptions, openAudit } from './open-audit';

export { proseMemory as auditMemory } from '../prose';
export { auditWithPauses } from './audit-with-pauses';
export type { AuditOptions } from './open-audit';

/** The core's one verb: Document in, Audit out. Pure, never throws for what a page may hold. */
export function audit(document: Document, options: AuditOptions): Audit {
  const open = openAudit(document, options);
  const source = options.file ?? options.url ?? document.name;
  return closeAudit(
    open,
    open.reading &&
      examine(open.reading, {
        rulesOff: options.rulesOff ?? [],
        localDays: options.localDays ?? {},
        source,
        asPrinted: open.asPrinted,
        ...(options.memory ? { memory: options.memory } : {}),
      }),
    () => hashDocument(document, options.digest),
  );
}
