import type { Document } from '../../document/document';
import type { Audit } from '../../report/audit';
import type { Beside, Unseen } from '../messages/messages';
import type { Settings } from '../settings/settings';
import { badgeFacts } from './badge-facts';
import { type AuditorMarks, keepMarks } from './marks';
import type { Audited, AuditorParts } from './parts';

export type Look = NonNullable<Audit['source']['look']>;

/** The page's audit as it is known, and all that shows it: badge and marks say what is held, and nothing else. */
export interface HeldAudit<Located> {
  /** Null: nothing is known of the page now. */
  state: Audited<Located> | null;
  /** By which it is judged and shown; null until they are known. */
  settings: Settings | null;
  /** Every change is noticed; else what is known is of the time when it was audited. */
  isWatched: boolean;
  readonly marks: AuditorMarks<Located>;
  /** A new audit, with what the user set aside. */
  show(judged: Audit, locate: Located, document: Document): Promise<void>;
  /** The tables' marks, on a page that has none yet; where some stand, they are renewed once, when everything is judged. */
  showEarly(judged: Audit, locate: Located, document: Document): Promise<void>;
  /** Nothing is marked otherwise for it: what was read is what is shown, or nobody knows. */
  settle(look: Exclude<Look, 'differs'>): Promise<void>;
  /** What was set beside another text came too late. It is no news of the page: since the last visit nothing has changed by it. */
  setBeside(sha256: string, beside: Beside): Promise<void>;
  /** Changes what the user set aside, and shows it. */
  rebind(change: (audit: Audit) => Promise<void>): Promise<void>;
  /** What was found before may be true no longer: nothing is known now, and that is said. */
  lose(): void;
  /** The badge, now: it is told before anything is painted first, and again when the marks turn out not to be seen. */
  tell(): void;
  /** The badge, if it was told otherwise of the marks. */
  tellMarks(): void;
  /** When it was audited, if nobody watches any more; null: it is of now. */
  asOf(): string | null;
}

/** Holds nothing yet. */
export function holdAudit<Located, Sketch>(parts: AuditorParts<Located, Sketch>, signal: AbortSignal): HeldAudit<Located> {
  /** What the badge was last told about the marks. */
  let told: Unseen | null = null;
  const marks = keepMarks(
    parts,
    () => (held.state?.audit.report && held.settings ? { audited: held.state, settings: held.settings } : null),
    () => held.tell(),
    signal,
  );

  /** Once the page has had its turn: what it has taken off or covered meanwhile is not said to be seen. */
  async function seeMarks(): Promise<void> {
    await parts.settled();
    held.tellMarks();
  }

  /** Asked of what is settled only: what a second look finds is no news of the page. */
  const newsOf = async (audit: Audit) => (audit.report && audit.source.look !== 'pending' ? parts.compare(audit) : null);

  const held: HeldAudit<Located> = {
    state: null,
    settings: null,
    isWatched: true,
    marks,
    asOf: () => (held.isWatched ? null : (held.state?.audit.source.capturedAt ?? null)),
    tell() {
      if (!held.state || signal.aborted) return;
      told = marks.unseen;
      parts.report(badgeFacts(held.state.audit, held.asOf(), told));
    },
    tellMarks() {
      if (marks.unseen !== told) held.tell();
    },
    async show(judged, locate, document) {
      const [bound, since] = await Promise.all([parts.dismissals.apply(judged), newsOf(judged)]);
      const { settings } = held;
      if (signal.aborted || !settings) return;
      const state = { ...bound, locate, document, since };
      held.state = state;
      // Where marks stand it is told once they are true again: whether they can be seen is asked of a layout that they change.
      const stood = marks.layer !== null && bound.audit.report !== null;
      if (!stood) held.tell();
      if (!bound.audit.report) return marks.unpaint();
      marks.paint(state, settings);
      if (stood) held.tell();
      else held.tellMarks();
      void seeMarks();
    },
    async showEarly(judged, locate, document) {
      const { settings } = held;
      if (marks.layer || !settings || !hasMarks(judged, settings)) return;
      const bound = await parts.dismissals.apply(judged);
      if (signal.aborted) return;
      // Only errors: without the prose no less can be told.
      if (bound.audit.verdict === 'inconsistent') parts.report(badgeFacts(bound.audit));
      marks.sketch({ ...bound, locate, document, since: null }, settings);
      if (marks.isSketched) await parts.shown();
    },
    async settle(look) {
      if (!held.state) return;
      const { locate, since: before } = held.state;
      held.state = { ...held.state, audit: withLook(held.state.audit, look) };
      held.tell();
      const since = (await newsOf(held.state.audit)) ?? before;
      if (signal.aborted || held.state?.locate !== locate) return;
      held.state = { ...held.state, since };
      marks.layer?.settle(held.state.audit, since);
    },
    async setBeside(sha256, beside) {
      const { state, settings } = held;
      if (!state || !settings || state.audit.source.sha256 !== sha256) return;
      const bound = await parts.dismissals.apply({ ...state.audit, ...beside });
      held.state = { ...state, ...bound };
      held.tell();
      marks.paint(held.state, settings);
    },
    async rebind(change) {
      if (!held.state) return;
      await change(held.state.audit);
      const { audit, locate, document } = held.state;
      await held.show(audit, locate, document);
    },
    lose() {
      held.state = null;
      marks.unpaint();
      parts.reportFailure();
    },
  };
  return held;
}

export function withLook(audit: Audit, look: Look): Audit {
  return { ...audit, source: { ...audit.source, look } };
}

/** Whether anything of it may be marked: a page whose tables are right is painted once. */
function hasMarks({ findings }: Audit, { notices }: Settings): boolean {
  return findings.some(({ severity }) => notices || severity !== 'notice');
}
