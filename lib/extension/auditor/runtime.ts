import { dispatch, onAny } from '../../dom/documents';
import type { Audit } from '../../report/audit';
import { type Since, spotsOf } from '../../report/told/since';
import { answerLater, isAlive, pageApi } from '../browser/page-api';
import { isAuditorRequest, isMoreRequest } from '../messages/message-guards';
import type { BackgroundRequest, BadgeFacts } from '../messages/messages';
import type { Packer } from '../messages/packed-reply';
import type { Auditor } from './auditor';
import { companion } from './companion';
import { answerOf, tellBackground } from './tell-background';

export const storageArea = pageApi.storage.local;

/**
 * Makes sure that a document has one living auditor. A second injection wakes the first and gets null; when the first
 * belongs to an extension that was updated since, it is told to leave and the new one takes over.
 * The signal aborts when this auditor's own extension is gone: its marks then go quietly too.
 */
export function oneAuditor(again: () => void): AbortSignal | null {
  const here: World = globalThis;
  if (here[AUDITOR]?.wake()) return null;
  const life = new AbortController();
  const { signal } = life;
  const endIfOrphan = (): void => {
    if (!isAlive()) life.abort();
  };
  here[AUDITOR] = {
    wake() {
      endIfOrphan();
      if (signal.aborted) return false;
      again();
      return true;
    },
  };
  // The page sees a nameless event, an older auditor in another world hears that it was replaced.
  dispatch(document, new Event(SUCCESSOR));
  // Whoever sends them: whether our extension still lives is asked of the browser.
  onAny(document, SUCCESSOR, endIfOrphan, signal);
  onAny(document, 'visibilitychange', endIfOrphan, signal);
  onAny(window, 'focus', endIfOrphan, signal);
  return signal;
}

/** Came with the examiner, before there was anything to answer. */
const packer = () => companion<Packer>('examiner');

/** Answers panel and background until the signal aborts. */
export function listenForRequests(auditor: Auditor, signal: AbortSignal): void {
  const listener = answerLater((message) => {
    if (isMoreRequest(message)) return packer().then(({ more }) => more(message));
    return isAuditorRequest(message) ? auditor.answer(message).then(async (reply) => (await packer()).packed(reply)) : undefined;
  });
  pageApi.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isAlive()) pageApi.runtime.onMessage.removeListener(listener);
  });
}

/** Tells the toolbar; what is told later counts. An orphan has no one to tell. */
export function reportBadge(badge: BadgeFacts): void {
  report({ to: 'background', type: 'audited', badge });
}

/** Asks for the page of a rule: a page's script can open none of the extension's. */
export function readRule(rule: string): void {
  const request: BackgroundRequest = { to: 'background', type: 'read-rule', rule };
  if (isAlive()) pageApi.runtime.sendMessage(request).catch(() => {});
}

/** Asks what has changed since the last audit; null where nobody knows. */
export async function compareWithLast(audit: Audit): Promise<Since | null> {
  const { report } = audit;
  if (!report || !isAlive()) return null;
  const name = `${location.host} ${report.issuer ?? location.pathname} ${report.year ?? ''}`;
  const request: BackgroundRequest = { to: 'background', type: 'compare', report: name, spots: spotsOf(audit) };
  const answer = await answerOf(request).catch(() => null);
  return isSince(answer) ? answer : null;
}

function isSince(value: unknown): value is Since {
  return typeof value === 'object' && value !== null && 'mended' in value && 'added' in value;
}

/** Tells the toolbar that the page's audit broke off. */
export function reportFailure(): void {
  report({ to: 'background', type: 'failed' });
}

function report(request: BackgroundRequest): void {
  latest = request;
  if (isAlive()) tellBackground(request, () => latest === request).catch(() => {});
}

let latest: BackgroundRequest | null = null;

/** Twice, after one and after five seconds; then the page waits for its next change or for the user. */
export function beforeRetry(broken: number): Promise<void> | null {
  const pause = [1_000, 5_000][broken - 1];
  return pause === undefined ? null : after(pause);
}

export function after(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** On the global object of our own world; no element's name is a symbol, so none can stand in for it. */
const AUDITOR: unique symbol = Symbol.for('gouji.auditor');
type World = typeof globalThis & { [AUDITOR]?: { wake(): boolean } };

const SUCCESSOR = 'gouji-successor';
