import { originsOf } from '../background/detectors';
import { native } from '../browser/native';
import { isBackgroundRequest } from '../messages/message-guards';
import type { AuditorReply, AuditorRequest } from '../messages/messages';
import { loadSettings } from '../settings/settings-storage';
import { askAuditor, injectAuditor } from './auditor-tab';
import { pageAccess } from './page-access';

/** What stands between the panel and an audit of its tab. */
export type TabState =
  | { readonly kind: 'audited'; readonly reply: AuditorReply }
  /** The browser's own page, a store: no extension may look. */
  | { readonly kind: 'restricted' }
  /** Nothing runs here by itself; a click on 核查此页 is enough. */
  | { readonly kind: 'idle'; readonly why: 'not-permitted' | 'paused' }
  /** A local file, and the browser's switch for local files is off. */
  | { readonly kind: 'file-access' }
  /** The browser shows a PDF file here, no page. */
  | { readonly kind: 'pdf'; readonly url: string }
  /** The page holds an older copy of the extension that no longer answers. */
  | { readonly kind: 'needs-reload' }
  | { readonly kind: 'failed'; readonly message: string };

export interface OpenTab {
  readonly id: number;
  /** `www.example.gov.cn`; null when the browser does not tell. */
  readonly host: string | null;
}

/** Calls back with the tab that the window shows, whenever that changes or its page does. */
export function watchTab(changed: (tab: OpenTab | null) => void, signal: AbortSignal): void {
  const renew = (): void => void openTab('').then((tab) => !signal.aborted && changed(tab));
  const updated = (_id: number, change: { readonly status?: string | undefined }): void => {
    if (change.status === 'complete') renew();
  };
  native.tabs.onActivated.addListener(renew);
  native.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    native.tabs.onActivated.removeListener(renew);
    native.tabs.onUpdated.removeListener(updated);
  });
}

/** Asks the browser for one host, for good: in the very turn of a press. */
export function allowAlways(hostname: string): Promise<boolean> {
  return native.permissions.request({ origins: [originsOf(hostname)] });
}

/** Whether that host is a portal, or was allowed before. */
export async function isAllowedAlways(hostname: string): Promise<boolean> {
  return native.permissions.contains({ origins: [originsOf(hostname)] });
}

/** The window's number; null where the browser tells none. */
export async function currentWindow(): Promise<number | null> {
  return (await native.windows.getCurrent()).id ?? null;
}

/**
 * One of the extension's own pages, in a tab; `part` names where in it, the file that the workbench is to check (or several pictures, which are
 * one report, with spaces between), or the tab of a list to sweep. `host` is that of the page it was pressed on: of files there the browser gives what it gives the page.
 */
export async function openExtensionPage(
  page: 'welcome' | 'options' | 'rules' | 'workbench' | 'sweep' | 'casebook',
  part?: string,
  host: string | null = null,
): Promise<void> {
  const mark = page === 'workbench' ? '?url=' : page === 'sweep' ? '?tab=' : '#';
  const isOwn = page === 'workbench' && part?.split(' ').every((file) => URL.canParse(file) && new URL(file).host === host);
  const own = isOwn ? '&own' : '';
  await native.tabs.create({ url: `/${page}.html${part ? `${mark}${encodeURIComponent(part)}${own}` : ''}` });
}

/** Chromium's page of this extension, where local files are allowed; null in Firefox, which asks nothing for them. */
export function openFileSwitch(): (() => void) | null {
  if (!navigator.userAgent.includes('Chrome/')) return null;
  return () => void native.tabs.create({ url: `chrome://extensions/?id=${native.runtime.id}` });
}

/** The tab that the panel was opened over; a panel's page opened in a tab of its own names one by `?tab=`. */
export async function openTab(search: string): Promise<OpenTab | null> {
  const named = new URLSearchParams(search).get('tab');
  const tab = named ? await native.tabs.get(Number(named)) : (await native.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  return { id: tab.id, host: tab.url && /^https?:/.test(tab.url) ? new URL(tab.url).host : null };
}

/** What can be said about the tab without being asked to audit it: on a portal it is audited quietly, elsewhere not touched. */
export async function lookAt(tabId: number): Promise<TabState> {
  const reply = await asked(tabId, { to: 'auditor', type: 'get-state' });
  if (reply) return reply;
  const { url } = await native.tabs.get(tabId);
  const access = pageAccess(url);
  if (access === 'restricted') return { kind: 'restricted' };
  if (access === 'hidden') return probe(tabId);
  if (url !== undefined && isPdf(url)) return { kind: 'pdf', url };
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
  const pdf = await pdfIn(tabId);
  if (pdf !== null) return { kind: 'pdf', url: pdf };
  try {
    await injectAuditor(tabId);
  } catch (problem) {
    return refusal(String(problem), (await native.tabs.get(tabId)).url, force !== null);
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
    if (sender.tab?.id === tabId && isBackgroundRequest(message) && (message.type === 'audited' || message.type === 'failed')) audited();
  };
  native.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => native.runtime.onMessage.removeListener(listener));
}

/** The extension's commands with the keys they have now. */
export async function shortcuts(): Promise<
  { readonly command: 'next' | 'previous' | 'toggle' | 'capture' | 'casebook'; readonly keys: string }[]
> {
  const known = await native.commands.getAll();
  return (['next', 'previous', 'toggle', 'capture', 'casebook'] as const).map((command) => ({
    command,
    keys: known.find(({ name }) => name === command)?.shortcut ?? '',
  }));
}

export async function reloadTab(tabId: number): Promise<void> {
  await native.tabs.reload(tabId);
}

/** The address of the PDF that the tab shows, whatever that address looks like; null where it is none, or nothing may be asked there. */
async function pdfIn(tabId: number): Promise<string | null> {
  // Apart: where the auditor stands already nobody asks.
  const { probePage } = await import('./probe-page');
  const page = await probePage(tabId, '');
  return 'type' in page && page.type === 'application/pdf' ? page.href : null;
}

/** By its address: in Firefox nothing else is told of it. */
function isPdf(url: string): boolean {
  return /\.pdf$/i.test(new URL(url).pathname);
}

async function isPermitted(url: string): Promise<boolean> {
  if (!/^https?:/.test(url)) return false;
  const { protocol, hostname } = new URL(url);
  return native.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Where the browser does not tell the address, its refusal tells whether a click would help. */
async function probe(tabId: number): Promise<TabState> {
  try {
    await native.scripting.executeScript({ target: { tabId }, func: () => true });
  } catch (problem) {
    return refusal(String(problem), undefined, false);
  }
  const pdf = await pdfIn(tabId);
  return pdf === null ? { kind: 'idle', why: 'not-permitted' } : { kind: 'pdf', url: pdf };
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
