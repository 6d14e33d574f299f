import type { Audit } from '../report/audit';
import { type Since, spotsOf } from '../report/since';
import type { Auditor } from './auditor';
import { isAuditorRequest } from './message-guards';
import type { BackgroundRequest, BadgeFacts } from './messages';
import { answerLater, pageApi } from './page-api';

export const storageArea = pageApi.storage.local;

/**
 * Makes sure that a document has one living auditor. A second injection wakes the first and gets null; when the first
 * belongs to an extension that was updated since, it is told to leave and the new one takes over.
 * The signal aborts when this auditor's own extension is gone: its marks then go quietly too.
 */
export function oneAuditor(again: () => void): AbortSignal | null {
  const here = globalThis as { goujiAuditor?: { wake(): boolean } };
  if (here.goujiAuditor?.wake()) return null;
  const life = new AbortController();
  const { signal } = life;
  const endIfOrphan = (): void => {
    if (!isAlive()) life.abort();
  };
  here.goujiAuditor = {
    wake() {
      endIfOrphan();
      if (signal.aborted) return false;
      again();
      return true;
    },
  };
  // The page sees a nameless event, an older auditor in another world hears that it was replaced.
  document.dispatchEvent(new Event(SUCCESSOR));
  document.addEventListener(SUCCESSOR, endIfOrphan, { signal });
  document.addEventListener('visibilitychange', endIfOrphan, { signal });
  window.addEventListener('focus', endIfOrphan, { signal });
  return signal;
}

/** Answers panel and background until the signal aborts. */
export function listenForRequests(auditor: Auditor, signal: AbortSignal): void {
  const listener = answerLater((message) => (isAuditorRequest(message) ? auditor.answer(message) : undefined));
  pageApi.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isAlive()) pageApi.runtime.onMessage.removeListener(listener);
  });
}

/** Tells the toolbar. Nobody may be listening: the worker starts for it, and an orphan has no one to tell. */
export function reportBadge(badge: BadgeFacts): void {
  const request: BackgroundRequest = { to: 'background', type: 'audited', badge };
  if (isAlive()) pageApi.runtime.sendMessage(request).catch(() => {});
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
  const answer = await pageApi.runtime.sendMessage(request).catch(() => null);
  return isSince(answer) ? answer : null;
}

function isSince(value: unknown): value is Since {
  return typeof value === 'object' && value !== null && 'mended' in value && 'added' in value;
}

function isAlive(): boolean {
  try {
    return Boolean(pageApi.runtime?.id);
  } catch {
    return false;
  }
}

const SUCCESSOR = 'gouji-successor';
