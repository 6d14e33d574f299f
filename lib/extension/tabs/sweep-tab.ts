import type { Document } from '../../document/document';
import type { Audit } from '../../report/audit';
import { browser } from '../browser/browser';
import { asked, auditTab } from './open-tab';
import { type NoPage, type ProbedPage, probePage } from './probe-page';
import { noteSweptTab } from './swept-tab';
import { watchTabs } from './watch-tabs';

/** What one page came to. The tab is still open, so that what was found can be kept; {@link closeTab} closes it. */
export type Visit =
  | { readonly kind: 'audited'; readonly tab: number; readonly audit: Audit; readonly page: ProbedPage; readonly read: QuickReading | null }
  | { readonly kind: 'no-answer'; readonly page: ProbedPage; readonly status: number }
  | { readonly kind: 'too-slow' | 'closed' }
  | NoPage;

/** What was audited without the tab's own auditor, and what it was made of. */
export interface QuickReading {
  readonly audit: Audit;
  /** The document that was judged. */
  readonly document: Document;
  readonly pages: readonly { readonly url: string; readonly html: string }[];
}

/** Reads and audits a tab that stands. Null where the page's own auditor has to do it. Never rejects for a page. */
export type Quick = (tab: number) => Promise<QuickReading | null>;

export interface VisitOptions {
  /** Milliseconds until the page has to stand. */
  readonly limit: number;
  /** Milliseconds that content may come late, once it stands. */
  readonly grace: number;
  /** Null: the tab's own auditor does it. */
  readonly quick: Quick | null;
  /** Told of the tab at once. */
  readonly opened: (tab: number) => void;
  /** Told when the page has come to its end: its site is asked for nothing more. */
  readonly loaded: () => void;
  readonly signal: AbortSignal;
}

/** Opens a page in a tab behind the others and audits it as it is shown there. */
export async function visitPage(url: string, { limit, grace, quick, opened, loaded, signal }: VisitOptions): Promise<Visit> {
  const ended = new AbortController();
  try {
    const tabs = watchTabs(ended.signal);
    const audits = listenForAudits(ended.signal);
    const { id } = await browser.tabs.create({ url, active: false });
    if (id === undefined) return { kind: 'failed', message: 'no tab' };
    opened(id);
    if (quick) void noteSweptTab(id).catch(() => {});
    const isOver = Promise.race([tabs.gone(id), aborted(signal)]);
    const stood = await Promise.race([tabs.stands(id), isOver, after(limit, 'late' as const)]);
    if (stood === 'gone') return { kind: tabs.hasShown(id) ? 'closed' : 'download' };
    if (stood === 'aborted') return { kind: 'closed' };
    if (stood === 'stands') loaded();
    const found = await Promise.race([
      auditIn(id, url, { grace, quick: stood === 'late' ? null : quick, audited: () => audits.next(id) }),
      isOver,
      after(stood === 'late' ? LATE_AUDIT : LONGEST_AUDIT, 'late' as const),
    ]);
    if (found === 'gone' || found === 'aborted') return { kind: 'closed' };
    return found === 'late' ? { kind: 'too-slow' } : found;
  } catch (problem) {
    return { kind: 'failed', message: String(problem) };
  } finally {
    ended.abort();
    if (quick) void noteSweptTab(null).catch(() => {});
  }
}

/** Closes it, whatever the page would ask on leaving; false where the browser does not close it. */
export async function closeTab(tab: number): Promise<boolean> {
  const closed = browser.tabs.remove(tab).then(
    () => true,
    () => true,
  );
  return (await Promise.race([closed, after(LONGEST_CLOSE, false)])) === true;
}

/** Opens a page in a tab in front and leads to one of its findings, once it is audited; null: to the page alone. */
export async function openInFront(url: string, fingerprint: string | null): Promise<void> {
  const ended = new AbortController();
  try {
    const tabs = watchTabs(ended.signal);
    const { id } = await browser.tabs.create({ url, active: true });
    if (id === undefined || fingerprint === null) return;
    if ((await Promise.race([tabs.stands(id), tabs.gone(id), after(LONGEST_AUDIT, 'late')])) === 'gone') return;
    const { findings } = await auditOnce(id);
    const index = findings.findIndex((one) => one.fingerprint === fingerprint);
    if (index >= 0) await asked(id, { to: 'auditor', type: 'go-to', index, open: true });
  } catch (problem) {
    // The page is open; that it was changed since, or closed at once, is plain to see there.
    console.debug('gouji:', problem);
  } finally {
    ended.abort();
  }
}

/** What stands in the tab now; where no report does, once more when something came late. */
async function auditIn(tab: number, url: string, { grace, quick, audited }: Auditing): Promise<Visit> {
  const page = await probePage(tab, url);
  if ('kind' in page) return page;
  if (page.status !== null && page.status >= 400) return { kind: 'no-answer', page, status: page.status };
  const read = quick && (await quick(tab));
  if (read && isSettled(read.audit)) return { kind: 'audited', tab, audit: read.audit, page, read };
  // Where a report is likely the detector has asked for the auditor already: a second one would audit everything twice.
  if (!quick) await Promise.race([audited(), after(DETECTOR, null)]);
  let audit = await auditOnce(tab);
  const end = performance.now() + grace;
  while (!isSettled(audit) && performance.now() < end) {
    const heard = await Promise.race([audited(), after(end - performance.now(), null)]);
    if (heard !== null) audit = await auditOnce(tab);
  }
  return { kind: 'audited', tab, audit, page, read: null };
}

interface Auditing {
  readonly grace: number;
  readonly quick: Quick | null;
  /** Resolves with each audit of the tab's own auditor. */
  readonly audited: () => Promise<true>;
}

/** Nothing that comes late would change it: the whole of a report was read and looked at, or it is plain what the page is. */
function isSettled({ verdict, source, detection }: Audit): boolean {
  if (detection.kind === 'report') return verdict !== 'not-fully-read' && source.look !== 'pending';
  return detection.kind === 'report-list' || detection.kind === 'attachment-only' || detection.kind === 'legacy-report';
}

/** The audit as it is when all that was asked for is done; the auditor is put there where the detector has not done it. */
async function auditOnce(tab: number): Promise<Audit> {
  const state = (await asked(tab, { to: 'auditor', type: 'get-state' })) ?? (await auditTab(tab, null));
  if (state.kind === 'audited') return state.reply.audit;
  throw new Error(state.kind === 'failed' ? state.message : 'the page’s auditor does not answer');
}

/** The tab's auditor tells the background whenever it has audited anew; a page of the extension hears it too, from before the tab is there. */
function listenForAudits(signal: AbortSignal): { next(tab: number): Promise<true> } {
  const heard = new Set<number>();
  const waiting = new Map<number, () => void>();
  const listener = (message: unknown, sender: { readonly tab?: { readonly id?: number | undefined } | undefined }): undefined => {
    const tab = sender.tab?.id;
    if (tab === undefined || !isAudited(message)) return;
    heard.add(tab);
    waiting.get(tab)?.();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
  return {
    next: (tab) =>
      new Promise((resolve) => {
        const take = () => {
          if (heard.delete(tab)) resolve(true);
        };
        waiting.set(tab, take);
        take();
      }),
  };
}

function isAudited(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'audited';
}

function after<Value>(milliseconds: number, value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds), value));
}

function aborted(signal: AbortSignal): Promise<'aborted'> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve('aborted');
    signal.addEventListener('abort', () => resolve('aborted'), { once: true });
  });
}

/** So long after a page stands its detector may take; where none speaks, the auditor is put there without it. */
const DETECTOR = 150;
const LONGEST_AUDIT = 20_000;
/** A page that has not loaded to its end may hold a whole report: some counter's script hangs. */
const LATE_AUDIT = 4_000;
const LONGEST_CLOSE = 3_000;
