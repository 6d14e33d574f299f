import type { Document } from '../document/document';
import { withPauses } from '../document/steps';
import type { Audit } from '../report/audit';
import { closeAudit } from './close-audit';
import { examineInSteps } from './examine-in-steps';
import { hashDocument } from './hash-document';
import { type AuditOptions, openInSteps } from './open-audit';
import { proseAtHand } from './prose-at-hand';

/** The same as `audit`, let go of now and then: whoever looks at the page meanwhile can go on. */
export async function auditWithPauses(document: Document, options: AuditOptions, pause: () => Promise<void>): Promise<Audit> {
  const open = await withPauses(openInSteps(document, options), pause);
  if (!open.reading) return closeAudit(open, null, () => hashDocument(document, options.digest));
  const source = options.file ?? options.url ?? document.name;
  const { rulesOff = [], localDays = {}, memory = null } = options;
  const steps = { pause, early: async () => {}, prose: () => proseAtHand(memory) };
  const examination = await examineInSteps(open.reading, { rulesOff, localDays, source, asPrinted: open.asPrinted }, steps);
  await pause();
  return closeAudit(open, examination, () => hashDocument(document, options.digest));
}
