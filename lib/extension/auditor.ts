import type { Document } from '../document/document';
import type { Audit } from '../report/audit';
import type { Attempt } from '../report/book-state';
import { keepBook } from './auditor-book';
import { takeLooks } from './auditor-look';
import { keepMarks } from './auditor-marks';
import type { Audited, AuditorParts } from './auditor-parts';
import { obey } from './auditor-requests';
import { badgeFacts } from './badge-facts';
import type { AuditorReply, AuditorRequest, Beside, Unseen } from './messages';
import type { Settings } from './settings';
import { keepSteadiness } from './steadiness';

export type { AuditorParts, Marks, MarksChange, PageReading } from './auditor-parts';

export interface Auditor {
  /** Reads and audits the page again; `force` takes it for a report whatever detection says. */
  reaudit(force: boolean): Promise<void>;
  /** The page may show something else without having changed what it holds: looks again, and audits again when it does. */
  recheck(): Promise<void>;
  /** A table has just changed: what is said of it is not known to hold until it has been read again. */
  touched(): void;
  /** Nobody will notice a change any more: what is said is of the time when it was audited. */
  stopWatching(): Promise<void>;
  answer(request: AuditorRequest): Promise<AuditorReply>;
  dismiss(fingerprint: string, reason: string): Promise<void>;
  undoDismiss(fingerprint: string): Promise<void>;
  /** Keeps the page in the casebook. */
  capture(): Promise<Attempt>;
}

/** The tab's auditor: holds the document's audit and its marks, and keeps both true to the page and to the settings. */
export function startAuditor<Located, Sketch>(parts: AuditorParts<Located, Sketch>, signal: AbortSignal): Auditor {
  let settings: Settings | null = null;
  let state: Audited<Located> | null = null;
  let failure = 'not audited yet';
  let forced = false;
  let isWatched = true;
  /** So many runs broke off one after the other. */
  let broken = 0;
  /** What the badge was last told about the marks. */
  let told: Unseen | null = null;
  /** One run at a time: the page may change again while it is being read. */
  let running: Promise<void> = Promise.resolve();
  const marks = keepMarks(
    parts,
    () => (state?.audit.report && settings ? { audited: state, settings } : null),
    () => tell(),
    signal,
  );

  const judge = (document: Document, early: (audit: Audit) => Promise<void> = async () => {}): Promise<Audit> => {
    const { rulesOff, deadlines } = settings ?? { rulesOff: [], deadlines: {} };
    return parts.audit(document, { force: forced, rulesOff, localDays: deadlines }, early);
  };
  const looks = takeLooks<Located>(parts, judge, signal);
  const book = keepBook(parts.casebook);
  const steadiness = keepSteadiness();
  /** All was as it was read, but the page does not stand still: said once it does. */
  let isHeldBack = false;
  /** Since the page was read: it is about to be read again. */
  let isTouched = false;

  parts.watchDismissals(() => void enqueue(() => rebind(async () => {})), signal);
  parts.watchSettings((changed) => void enqueue(() => applySettings(changed)), signal);

  function enqueue(work: () => Promise<void>): Promise<void> {
    const next = running.then(() => (signal.aborted ? undefined : work()));
    running = next.catch(() => {});
    return next;
  }

  async function run(): Promise<void> {
    try {
      looks.forget();
      isHeldBack = false;
      isTouched = false;
      const [known, reading] = await Promise.all([settings ?? parts.loadSettings(), parts.read()]);
      settings ??= known;
      const { document, locate } = reading;
      const audit = await judge(document, (early) => showEarly(early, locate, document));
      looks.took(reading);
      await show(withLook(audit, audit.report ? 'pending' : 'none'), locate, document);
      broken = 0;
    } catch (problem) {
      if (signal.aborted) return;
      // What was found before may be true no longer: nothing is known now, and that is said.
      state = null;
      failure = problem instanceof Error ? problem.message : String(problem);
      marks.unpaint();
      parts.reportFailure();
      broken += 1;
      void parts.beforeRetry(broken)?.then(() => enqueue(async () => (state === null ? runAndLook() : undefined)));
    }
  }

  /** After the first marks: what is rendered against what was read. */
  async function look(): Promise<void> {
    const audit = state?.audit;
    if (!audit?.report || !settings) return;
    try {
      const seen = await looks.look(audit);
      if (signal.aborted || !seen) return;
      isHeldBack = (isTouched || !steadiness.isSteady) && (seen.kind === 'as-read' || seen.agrees);
      const agrees = isHeldBack ? 'pending' : 'agrees';
      if (seen.kind === 'as-read') settle(agrees);
      else await show(withLook(seen.audit, seen.agrees ? agrees : 'differs'), seen.locate, seen.document);
    } catch {
      settle('none');
    }
  }

  /** Nothing is marked otherwise for it: what was read is what is shown, or nobody knows. */
  function settle(look: 'agrees' | 'none' | 'pending'): void {
    if (!state) return;
    state = { ...state, audit: withLook(state.audit, look) };
    marks.layer?.settle(state.audit);
    tell();
  }

  /** The badge, now: it is told before anything is painted first, and again when the marks turn out not to be seen. */
  function tell(): void {
    if (!state || signal.aborted) return;
    told = marks.unseen;
    parts.report(badgeFacts(state.audit, isWatched ? null : state.audit.source.capturedAt, told));
  }

  /** Once the page has had its turn: what it has taken off or covered meanwhile is not said to be seen. */
  async function seeMarks(): Promise<void> {
    await parts.settled();
    if (marks.unseen !== told) tell();
  }

  /** Whether the page shows what it showed when it was looked at. */
  async function lookAgain(): Promise<void> {
    const audit = state?.audit;
    if (!audit?.report) return;
    if (await looks.hasChanged(audit)) return runAndLook();
    if (!isHeldBack || isTouched || !steadiness.isSteady) return;
    isHeldBack = false;
    settle('agrees');
  }

  /** Against the last capture, when all is judged and looked at. Nobody waits for it but who asks. */
  async function remember(): Promise<void> {
    if (!state?.audit.report) return;
    state = await book.recall(state);
    if (signal.aborted) return;
    if (settings?.autoCapture) await book.capture(state, 'automatic');
    if (book.state.last) tell();
    marks.tell(book.news);
  }

  async function capture(): Promise<void> {
    if (!state) return;
    await book.capture(state, 'asked');
    marks.tell(book.news);
  }

  async function runAndLook(): Promise<void> {
    await run();
    await look();
    await remember();
  }

  /** The tables' marks, on a page that has none yet; where some stand, they are renewed once, when everything is judged. */
  async function showEarly(judged: Audit, locate: Located, document: Document): Promise<void> {
    if (marks.layer || !settings || !hasMarks(judged, settings)) return;
    const bound = await parts.dismissals.apply(judged);
    if (signal.aborted) return;
    // Only errors: without the prose no less can be told.
    if (bound.audit.verdict === 'inconsistent') parts.report(badgeFacts(bound.audit));
    marks.sketch({ ...bound, locate, document, since: null }, settings);
    if (marks.isSketched) await parts.shown();
  }

  async function show(judged: Audit, locate: Located, document: Document): Promise<void> {
    const [bound, since] = await Promise.all([parts.dismissals.apply(judged), judged.report ? parts.compare(judged) : null]);
    if (signal.aborted || !settings) return;
    state = { ...bound, locate, document, since };
    // Where marks stand it is told once they are true again: whether they can be seen is asked of a layout that they change.
    const stood = marks.layer !== null && bound.audit.report !== null;
    if (!stood) tell();
    if (!bound.audit.report) return marks.unpaint();
    marks.paint(state, settings);
    if (stood || marks.unseen !== told) tell();
    void seeMarks();
  }

  async function applySettings(changed: Settings): Promise<void> {
    const before = settings;
    settings = changed;
    if (!before || !state) return;
    const isPaused = (one: Settings) => one.pausedHosts.includes(parts.host);
    if (before.marks !== changed.marks || isPaused(before) !== isPaused(changed)) marks.follow(changed);
    if (before.language !== changed.language) marks.layer?.update({ language: changed.language });
    if (before.notices !== changed.notices) marks.layer?.update({ showNotices: changed.notices });
    if (before.order !== changed.order) marks.layer?.update({ order: changed.order });
    if (before.resultLine !== changed.resultLine) marks.layer?.update({ saysResult: changed.resultLine });
    const judgedBy = ({ rulesOff, deadlines }: Settings) => JSON.stringify([rulesOff, deadlines]);
    if (judgedBy(before) !== judgedBy(changed)) await runAndLook();
  }

  async function rebind(change: (audit: Audit) => Promise<void>): Promise<void> {
    if (!state) return;
    await change(state.audit);
    await show(state.audit, state.locate, state.document);
  }

  const wants = {
    reaudit: (force: boolean) => auditor.reaudit(force),
    setBeside: (sha256: string, beside: Beside) => enqueue(() => setBeside(sha256, beside)),
    dismiss: (fingerprint: string, reason: string) => auditor.dismiss(fingerprint, reason),
    undoDismiss: (fingerprint: string) => auditor.undoDismiss(fingerprint),
    capture: () => enqueue(capture),
    async rememberMarks(visible: boolean) {
      if (settings) settings = { ...settings, marks: visible };
      await parts.changeSettings({ marks: visible });
    },
  };
  const auditor: Auditor = {
    reaudit(force) {
      forced ||= force;
      const done = enqueue(run);
      void enqueue(look);
      void enqueue(remember);
      return done;
    },
    recheck: () => enqueue(lookAgain),
    touched() {
      steadiness.touched();
      isTouched = true;
      if (state?.audit.source.look === 'agrees') settle('pending');
    },
    stopWatching: () =>
      enqueue(async () => {
        isWatched = false;
        await rebind(async () => {});
      }),
    dismiss: (fingerprint, reason) => enqueue(() => rebind((audit) => parts.dismissals.add(audit, fingerprint, reason))),
    undoDismiss: (fingerprint) => enqueue(() => rebind((audit) => parts.dismissals.remove(audit, fingerprint))),
    async capture() {
      await enqueue(capture);
      return book.state.attempt ?? { kept: false, why: 'refused' };
    },
    async answer(request) {
      await running;
      const notStored = !(await obey(request, marks, wants));
      if (!state) throw new Error(failure);
      const { unseen } = marks;
      if (unseen !== told) tell();
      return {
        audit: state.audit,
        visible: (marks.layer?.visible ?? false) && unseen === null,
        unseen,
        current: marks.layer?.current ?? null,
        ...marks.extras,
        returned: state.returned,
        unconfirmed: state.unconfirmed,
        since: state.since,
        notStored,
        foreignFrames: parts.foreignFrames(),
        book: book.state,
        asOf: isWatched ? null : state.audit.source.capturedAt,
      };
    },
  };
  return auditor;

  /** What was set beside another text came too late. It is no news of the page: since the last visit nothing has changed by it. */
  async function setBeside(sha256: string, beside: Beside): Promise<void> {
    if (!state || !settings || state.audit.source.sha256 !== sha256) return;
    const bound = await parts.dismissals.apply({ ...state.audit, ...beside });
    state = { ...state, ...bound };
    tell();
    marks.paint(state, settings);
  }
}

function withLook(audit: Audit, look: NonNullable<Audit['source']['look']>): Audit {
  return { ...audit, source: { ...audit.source, look } };
}

/** Whether anything of it may be marked: a page whose tables are right is painted once. */
function hasMarks({ findings }: Audit, { notices }: Settings): boolean {
  return findings.some(({ severity }) => notices || severity !== 'notice');
}
