import { askAuditor, injectAuditor } from './auditor-tab';
import { browser } from './browser';
import { isBackgroundRequest } from './message-guards';
import type { AuditorReply, AuditorRequest } from './messages';
import { pageAccess } from './page-access';
import { loadSettings } from './settings-storage';

/** What stands between the panel and an audit of its tab. */
export type TabState =
  | { readonly kind: 'audited'; readonly reply: AuditorReply }
  /** The browser's own page, a store: no extension may look. */
  | { readonly kind: 'restricted' }
  /** Nothing runs here by itself; a click on 核查此页 is enough. */
  | { readonly kind: 'idle'; readonly why: 'not-permitted' | 'paused' }
  /** A local file, and the browser's switch for local files is off. */
  | { readonly kind: 'file-access' }
  /** The page holds an older copy of the extension that no longer answers. */
  | { readonly kind: 'needs-reload' }
  | { readonly kind: 'failed'; readonly message: string };

export interface OpenTab {
  readonly id: number;
  /** `www.example.gov.cn`; null when the browser does not tell. */
  readonly host: string | null;
}

/** The tab that the popup was opened over; a popup page opened in a tab of its own names one by `?tab=`. */
export async function openTab(search: string): Promise<OpenTab | null> {
  const named = new URLSearchParams(search).get('tab');
  const tab = named ? await browser.tabs.get(Number(named)) : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  return { id: tab.id, host: tab.url && /^https?:/.test(tab.url) ? new URL(tab.url).host : null };
}

/** What can be said about the tab without being asked to audit it: on a portal it is audited quietly, elsewhere not touched. */
export async function lookAt(tabId: number): Promise<TabState> {
  const reply = await asked(tabId, { to: 'auditor', type: 'get-state' });
  if (reply) return reply;
  const { url } = await browser.tabs.get(tabId);
  const access = pageAccess(url);
  if (access === 'restricted') return { kind: 'restricted' };
  if (access === 'hidden') return probe(tabId);
  if (!(await isPermitted(url ?? ''))) return { kind: 'idle', why: 'not-permitted' };
  const { pausedHosts } = await loadSettings();
  if (url && pausedHosts.includes(new URL(url).host)) return { kind: 'idle', why: 'paused' };
  return auditTab(tabId, null);
}

/** Audits the tab because the user asked. `force` takes it for a report whatever detection says; null keeps quiet about marks. */
export async function auditTab(tabId: number, force: boolean | null): Promise<TabState> {
  const request: AuditorRequest = force === null ? { to: 'auditor', type: 'get-state' } : { to: 'auditor', type: 'reaudit', force };
  const already = force === null ? null : await asked(tabId, request);
  if (already) return already;
  try {
    await injectAuditor(tabId);
  } catch (problem) {
    return refusal(String(problem), (await browser.tabs.get(tabId)).url, force !== null);
  }
  return (await asked(tabId, request)) ?? { kind: 'needs-reload' };
}

/** Asks the tab's auditor; null when there is none. */
export async function asked(tabId: number, request: AuditorRequest): Promise<TabState | null> {
  try {
    const reply = await askAuditor(tabId, request);
    return reply ? { kind: 'audited', reply } : null;
  } catch (problem) {
    return { kind: 'failed', message: problem instanceof Error ? problem.message : String(problem) };
  }
}

/** Calls back when the tab's page was audited anew, for instance because content came late. */
export function watchAudits(tabId: number, audited: () => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { readonly tab?: { readonly id?: number | undefined } | undefined }): undefined => {
    if (sender.tab?.id === tabId && isBackgroundRequest(message) && message.type === 'audited') audited();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** The extension's commands with the keys they have now. */
export async function shortcuts(): Promise<{ readonly command: 'next' | 'previous' | 'toggle'; readonly keys: string }[]> {
  const known = await browser.commands.getAll();
  return (['next', 'previous', 'toggle'] as const).map((command) => ({
    command,
    keys: known.find(({ name }) => name === command)?.shortcut ?? '',
  }));
}

export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}

async function isPermitted(url: string): Promise<boolean> {
  if (!/^https?:/.test(url)) return false;
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Where the browser does not tell the address, its refusal tells whether a click would help. */
async function probe(tabId: number): Promise<TabState> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => true });
  } catch (problem) {
    return refusal(String(problem), undefined, false);
  }
  return { kind: 'idle', why: 'not-permitted' };
}

/**
 * Why the browser refused to inject. Its words are for developers; only their kind matters. Firefox says the same of its own pages
 * and of pages that were not clicked on: after the user's click only the first is left.
 */
function refusal(message: string, url: string | undefined, clicked: boolean): TabState {
  if (url?.startsWith('file:')) return { kind: 'file-access' };
  if (/must request permission|activeTab/i.test(message)) return { kind: 'idle', why: 'not-permitted' };
  if (/Missing host permission/i.test(message)) return clicked ? { kind: 'restricted' } : { kind: 'idle', why: 'not-permitted' };
  if (/cannot access|cannot be scripted|gallery|chrome:|edge:|about:|restricted|error page/i.test(message)) return { kind: 'restricted' };
  return { kind: 'failed', message };
}
