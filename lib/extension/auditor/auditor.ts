import type { Attempt } from '../../report/book-state';
import type { AuditorReply, AuditorRequest, Beside } from '../messages/messages';
import type { Settings } from '../settings/settings';
import { keepBook } from './book';
import { holdAudit } from './held';
import type { AuditorParts } from './parts';
import { obey } from './requests';
import { startRuns } from './runs';

export type { AuditorParts, Marks, MarksChange, PageReading } from './parts';

export interface Auditor {
  /** Reads and audits the page again; `force` takes it for a report whatever detection says. */
  reaudit(force: boolean): Promise<void>;
  /** The page may show something else without having changed what it holds: looks again, and audits again when it does. */
  recheck(): Promise<void>;
  /** A table has just changed: what is said of it is not known to hold until it has been read again. */
  touched(): void;
  /** The page is shown again as it was left: the browser has forgotten its badge, and nothing was heard meanwhile. */
  cameBack(): Promise<void>;
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
  /** One thing at a time: the page may change again while it is being read. */
  let running: Promise<void> = Promise.resolve();
  const held = holdAudit(parts, signal);
  const { marks } = held;
  const book = keepBook(parts.casebook);
  const again = () => void enqueue(async () => (held.state === null ? runAndLook() : undefined));
  const runs = startRuns(parts, held, again, signal);

  parts.watchDismissals(() => void enqueue(() => held.rebind(async () => {})), signal);
  parts.watchSettings((changed) => void enqueue(() => applySettings(changed)), signal);

  function enqueue(work: () => Promise<void>): Promise<void> {
    const next = running.then(() => (signal.aborted ? undefined : work()));
    running = next.catch(() => {});
    return next;
  }

  async function runAndLook(): Promise<void> {
    await runs.run();
    await runs.look();
    await remember();
  }

  /** Against the last capture, when all is judged and looked at. Nobody waits for it but who asks. */
  async function remember(): Promise<void> {
    if (!held.state?.audit.report) return;
    const recalled = await book.recall(held.state);
    held.state = recalled;
    if (signal.aborted) return;
    if (held.settings?.autoCapture) await book.capture(recalled, 'automatic');
    if (book.state.last) held.tell();
    marks.tell(book.news);
  }

  async function capture(): Promise<void> {
    if (!held.state) return;
    await book.capture(held.state, 'asked');
    marks.tell(book.news);
  }

  async function applySettings(changed: Settings): Promise<void> {
    const before = held.settings;
    held.settings = changed;
    if (!before || !held.state) return;
    const isPaused = (one: Settings) => one.pausedHosts.includes(parts.host);
    if (before.marks !== changed.marks || isPaused(before) !== isPaused(changed)) marks.follow(changed);
    if (before.language !== changed.language) marks.layer?.update({ language: changed.language });
    if (before.notices !== changed.notices) marks.layer?.update({ showNotices: changed.notices });
    if (before.order !== changed.order) marks.layer?.update({ order: changed.order });
    if (before.resultLine !== changed.resultLine) marks.layer?.update({ saysResult: changed.resultLine });
    const judgedBy = ({ rulesOff, deadlines }: Settings) => JSON.stringify([rulesOff, deadlines]);
    if (judgedBy(before) !== judgedBy(changed)) await runAndLook();
  }

  const wants = {
    reaudit: (force: boolean) => auditor.reaudit(force),
    setBeside: (sha256: string, beside: Beside) => enqueue(() => held.setBeside(sha256, beside)),
    dismiss: (fingerprint: string, reason: string) => auditor.dismiss(fingerprint, reason),
    undoDismiss: (fingerprint: string) => auditor.undoDismiss(fingerprint),
    capture: () => enqueue(capture),
    async rememberMarks(visible: boolean) {
      if (held.settings) held.settings = { ...held.settings, marks: visible };
      await parts.changeSettings({ marks: visible });
    },
  };
  const auditor: Auditor = {
    reaudit(force) {
      if (force) runs.force();
      const done = enqueue(runs.run);
      void enqueue(runs.look);
      void enqueue(remember);
      return done;
    },
    recheck: () => enqueue(async () => ((await runs.hasChanged()) ? runAndLook() : undefined)),
    touched: runs.touched,
    cameBack() {
      held.tell();
      return enqueue(async () => {
        if (!held.state) return parts.reportFailure();
        await applySettings(await parts.loadSettings());
        await held.rebind(async () => {});
      });
    },
    stopWatching: () =>
      enqueue(async () => {
        held.isWatched = false;
        await held.rebind(async () => {});
      }),
    dismiss: (fingerprint, reason) => enqueue(() => held.rebind((audit) => parts.dismissals.add(audit, fingerprint, reason))),
    undoDismiss: (fingerprint) => enqueue(() => held.rebind((audit) => parts.dismissals.remove(audit, fingerprint))),
    async capture() {
      await enqueue(capture);
      return book.state.attempt ?? { kept: false, why: 'refused' };
    },
    async answer(request) {
      await running;
      const notStored = !(await obey(request, marks, wants));
      const { state } = held;
      if (!state) throw new Error(runs.failure);
      const { unseen } = marks;
      held.tellMarks();
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
        asOf: held.asOf(),
      };
    },
  };
  return auditor;
}
