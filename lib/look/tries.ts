import type { Document } from '../document/document';
import type { Audit } from '../report/audit';
import { restsOn } from '../report/told/rests-on';
import type { AsShown } from '../sources/look';

/** Documents as shown, to be audited in turn until one is accepted. */
export type Tries = readonly {
  readonly document: Document;
  /** What is shown is what was read, but for what the page leaves out of a cell. */
  readonly agrees: boolean;
  readonly isAccepted: (audit: Audit) => boolean;
}[];

/**
 * First without what the page leaves out of its cells: leftovers of an editor do no harm. Where that makes a cell wrong, somebody may have
 * hidden a digit: those cells are given up.
 */
export function triesOf(shown: AsShown, given: Document): Tries {
  const last = { document: given, agrees: false, isAccepted: () => true };
  if (shown.reread.size === 0) return [last];
  return [{ document: shown.document, agrees: shown.isWhole, isAccepted: (audit) => !restsOn(audit, shown.reread) }, last];
}
