import type { Document } from '../../document/document';
import type { Audit } from '../../report/audit';
import { type HeldAudit, withLook } from './held';
import { takeLooks } from './look';
import type { AuditorParts } from './parts';
import { keepSteadiness } from './steadiness';

/** How the page comes to be read, judged and looked at. Its steps are asked for one after the other. */
export interface Runs {
  /** Why nothing is known of the page, as long as nothing is. */
  readonly failure: string;
  /** From now on the page is a report, whatever detection says. */
  force(): void;
  /** Reads, judges and shows. Never throws: what broke off is said, and tried again by {@link startRuns}' `again`. */
  run(): Promise<void>;
  /** After the first marks: what is rendered against what was read. */
  look(): Promise<void>;
  /** Whether the page shows something else than when it was looked at; when not, what was held back may be settled now. */
  hasChanged(): Promise<boolean>;
  /** A table has just changed: it is about to be read again. */
  touched(): void;
}

/** `again`: what is to be done when a run broke off and may be tried again. */
export function startRuns<Located, Sketch>(
  parts: AuditorParts<Located, Sketch>,
  held: HeldAudit<Located>,
  again: () => void,
  signal: AbortSignal,
): Runs {
  let failure = 'not audited yet';
  let forced = false;
  /** So many runs broke off one after the other. */
  let broken = 0;
  /** All was as it was read, but the page does not stand still: said once it does. */
  let isHeldBack = false;
  /** Since the page was read: it is about to be read again. */
  let isTouched = false;

  const judge = (document: Document, early: (audit: Audit) => Promise<void> = async () => {}): Promise<Audit> => {
    const { rulesOff, deadlines } = held.settings ?? { rulesOff: [], deadlines: {} };
    return parts.audit(document, { force: forced, rulesOff, localDays: deadlines }, early);
  };
  const looks = takeLooks<Located>(parts, judge, signal);
  const steadiness = keepSteadiness();

  return {
    get failure() {
      return failure;
    },
    force() {
      forced = true;
    },
    async run() {
      try {
        looks.forget();
        isHeldBack = false;
        isTouched = false;
        const [known, reading] = await Promise.all([held.settings ?? parts.loadSettings(), parts.read()]);
        held.settings ??= known;
        const { document, locate } = reading;
        const audit = await judge(document, (early) => held.showEarly(early, locate, document));
        looks.took(reading);
        await held.show(withLook(audit, audit.report ? 'pending' : 'none'), locate, document);
        broken = 0;
      } catch (problem) {
        if (signal.aborted) return;
        failure = problem instanceof Error ? problem.message : String(problem);
        held.lose();
        broken += 1;
        void parts.beforeRetry(broken)?.then(again);
      }
    },
    async look() {
      const audit = held.state?.audit;
      if (!audit?.report || !held.settings) return;
      try {
        const seen = await looks.look(audit);
        if (signal.aborted || !seen) return;
        isHeldBack = (isTouched || !steadiness.isSteady) && (seen.kind === 'as-read' || seen.agrees);
        const agrees = isHeldBack ? 'pending' : 'agrees';
        if (seen.kind === 'as-read') await held.settle(agrees);
        else await held.show(withLook(seen.audit, seen.agrees ? agrees : 'differs'), seen.locate, seen.document);
      } catch {
        await held.settle('none');
      }
    },
    async hasChanged() {
      const audit = held.state?.audit;
      if (!audit?.report) return false;
      if (await looks.hasChanged(audit)) return true;
      if (isHeldBack && !isTouched && steadiness.isSteady) {
        isHeldBack = false;
        await held.settle('agrees');
      }
      return false;
    },
    touched() {
      steadiness.touched();
      isTouched = true;
      if (held.state?.audit.source.look === 'agrees') void held.settle('pending');
    },
  };
}
