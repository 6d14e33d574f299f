import type { Document } from '../document/document';
import { withPauses } from '../document/steps';
import { claimsInSteps } from '../prose/claims';
import { passageWide } from '../prose/passage-wide';
import type { Audit } from '../report/audit';
import { wordingRules } from '../rules/engine/wording-rules';
import { closeAudit } from './close-audit';
import { examineInSteps, type ReadProse } from './examine-in-steps';
import { hashDocument } from './hash-document';
import { type AuditOptions, openInSteps } from './open-audit';

/** The same as `audit`, let go of now and then: whoever looks at the page meanwhile can go on. */
export async function auditWithPauses(document: Document, options: AuditOptions, pause: () => Promise<void>): Promise<Audit> {
  const open = await withPauses(openInSteps(document, options), pause);
  if (!open.reading) return closeAudit(open, null, () => hashDocument(document, options.digest));
  const source = options.file ?? options.url ?? document.name;
  const { rulesOff = [], localDays = {}, memory = null } = options;
  const reader: ReadProse = (reading, books) => claimsInSteps(reading, books, undefined, memory);
  const steps = {
    pause,
    early: async () => {},
    prose: () => ({ reader: Promise.resolve(reader), sums: Promise.resolve(passageWide), wording: Promise.resolve(wordingRules) }),
  };
  const examination = await examineInSteps(open.reading, { rulesOff, localDays, source, asPrinted: open.asPrinted }, steps);
  await pause();
  return closeAudit(open, examination, () => hashDocument(document, options.digest));
}
