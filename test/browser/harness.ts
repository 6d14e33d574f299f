import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import type { AuditorReply, AuditorRequest } from '../../lib/extension/messages/messages';
import { gathered } from '../../lib/extension/messages/packed-reply';
import { chromiumPath } from '../machine/browsers';
import { root } from '../machine/root';
import { openExtension } from './altered-extension';
import { openPortal, type Portal } from './portal';
import { removeProfile } from './remove-profile';
import { idOfUnpacked } from './unpacked-id';

export interface ShellOptions {
  /** Folders whose files the portal serves; `test/fixtures/pages` unless said. */
  readonly folders?: readonly string[];
  /** Without it the browser speaks Chinese. */
  readonly language?: 'zh_CN' | 'en_US';
  /** False opens a window; true unless said. */
  readonly headless?: boolean;
  /** Another folder than the extension as it is built from the sources now, its root open to the test’s eyes. */
  readonly extension?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** The browser keeps pages that were left, to show them again as they were; no test but of that wants it. */
  readonly keepsPages?: boolean;
  /** Hosts that the user allows when the extension asks for one: the browser's own question cannot be answered here. */
  readonly allows?: readonly string[];
}

/** Chromium with the extension, whose only way out is a portal of ours. One per test file: starting it takes a second. */
export interface Shell {
  readonly context: BrowserContext;
  readonly portal: Portal;
  /** Id of the extension. */
  readonly id: string;
  /** `http://www.example.gov.cn`: every name leads to the portal. */
  readonly origin: string;
  /** The extension's service worker, woken when it sleeps. */
  worker(): Promise<Worker>;
  /** Opens a path of the portal (or a whole URL) in a new tab. */
  open(path: string): Promise<Page>;
  /** What the page's auditor answers once it has audited; null when there is none after `timeout` ms (30 000 unless said). */
  audited(page: Page, timeout?: number): Promise<AuditorReply | null>;
  /** Sends a message to the page's auditor as popup and background do. Null when nobody answers. */
  ask(page: Page, request: AuditorRequest): Promise<AuditorReply | null>;
  /** Puts the auditor into the page, as 核查此页 does. */
  inject(page: Page): Promise<void>;
  /** The popup's page in a tab of its own. */
  popup(path?: string): Promise<Page>;
  /** Browser's number of the page's tab. */
  tabId(page: Page): Promise<number>;
  /** Writes `output/shots/NAME.png` and returns its path. */
  shot(page: Page, name: string, options?: { fullPage?: boolean }): Promise<string>;
  close(): Promise<void>;
}

export async function openShell(options: ShellOptions = {}): Promise<Shell> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('no Chromium: install one or set GOUJI_CHROMIUM');
  const extension = options.extension ?? (await openExtension('chrome'));
  const portal = await openPortal(options.folders ?? [join(root, 'test/fixtures/pages')]);
  const profile = mkdtempSync(join(tmpdir(), 'gouji-'));
  if (options.allows) allow(profile, extension, options.allows);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    ...(options.keepsPages ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    headless: options.headless ?? true,
    acceptDownloads: true,
    locale: (options.language ?? 'zh_CN').replace('_', '-'),
    colorScheme: options.colorScheme ?? 'light',
    viewport: { width: 1280, height: 900 },
    // Without a UTF-8 locale Chromium names no download in Chinese.
    env: { ...process.env, LC_ALL: 'C.UTF-8', LANGUAGE: options.language ?? 'zh_CN' },
    args: [...SWITCHES, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`, ...onlyThrough(portal.port)],
  });
  const id = new URL((await started(context)).url()).host;
  const worker = () => wake(context, id);
  await welcomed(context);
  return {
    context,
    portal,
    id,
    origin: ORIGIN,
    worker,
    open: async (path) => {
      const page = await context.newPage();
      await page.goto(path.startsWith('http') ? path : ORIGIN + path);
      return page;
    },
    audited: (page, timeout = 30_000) => untilAudited(() => ask(worker, page, { to: 'auditor', type: 'get-state' }), timeout),
    ask: (page, request) => ask(worker, page, request),
    inject: (page) => inject(worker, page),
    tabId: (page) => tabOf(worker, page),
    popup: async (path = '/popup.html') => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}${path}`);
      return page;
    },
    shot: async (page, name, shotOptions) => {
      const path = join(root, 'output/shots', `${name}.png`);
      mkdirSync(join(root, 'output/shots'), { recursive: true });
      await page.screenshot({ path, fullPage: shotOptions?.fullPage ?? false });
      return path;
    },
    close: async () => {
      await context.close();
      await portal.close();
      removeProfile(profile);
    },
  };
}

/** The permissions and matches as built. */
export function manifestOf(extension: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as Record<string, unknown>;
}

// Inside `worker.evaluate` only: the worker's own global, whose promise forms are the polyfill's.
declare const chrome: Browser;

const ORIGIN = 'http://www.example.gov.cn';

/** Everything that Chromium itself would ask the network for is off, so that what the portal sees is ours. */
const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--no-first-run',
  '--disable-features=OptimizationHints,MediaRouter,Translate,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  '--enable-unsafe-extension-debugging',
];

function onlyThrough(port: number): string[] {
  return [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'];
}

/** As if each host had been allowed and taken back once: the browser grants it again without a question. */
function allow(profile: string, extension: string, hosts: readonly string[]): void {
  const granted = { api: [], explicit_host: hosts.map((host) => `*://${host}/*`), manifest_permissions: [], scriptable_host: [] };
  const settings = { [idOfUnpacked(extension)]: { runtime_granted_permissions: granted } };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { settings } }));
}

async function started(context: BrowserContext, timeout = 60_000): Promise<Worker> {
  const running = context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension://'));
  return running ?? (await context.waitForEvent('serviceworker', { timeout }));
}

/** A worker that was ended sleeps until somebody asks something of it. */
async function wake(context: BrowserContext, id: string): Promise<Worker> {
  const soon = await started(context, 2_000).catch(() => null);
  if (soon) return soon;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/welcome.html`);
  await page.evaluate(() => chrome.runtime.sendMessage({ to: 'nobody' }).catch(() => {}));
  await page.close();
  return started(context);
}

/** A new extension opens its welcome page: a tab that it came to lie in front of would have a frame a second. */
async function welcomed(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  if (!context.pages().some(isWelcome)) await context.waitForEvent('page', { predicate: isWelcome, timeout: 30_000 });
}

async function tabOf(worker: () => Promise<Worker>, page: Page): Promise<number> {
  const url = page.url();
  const tab = await (await worker()).evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.findLast((one) => one.url === wanted)?.id ?? null;
  }, url);
  if (tab === null) throw new Error(`no tab shows ${url}`);
  return tab;
}

async function ask(worker: () => Promise<Worker>, page: Page, request: AuditorRequest): Promise<AuditorReply | null> {
  const tab = await tabOf(worker, page);
  const send = async (one: unknown): Promise<unknown> =>
    (await worker()).evaluate(
      async ([tabId, message]) => {
        try {
          return (await chrome.tabs.sendMessage(tabId, message, { frameId: 0 })) ?? null;
        } catch {
          return null; // no auditor in this page
        }
      },
      [tab, one] as const,
    );
  return gathered(send, request);
}

async function inject(worker: () => Promise<Worker>, page: Page): Promise<void> {
  const tabId = await tabOf(worker, page);
  await (await worker()).evaluate(async (id) => {
    await chrome.scripting.executeScript({ target: { tabId: id }, files: ['/auditor.js'] });
  }, tabId);
}

async function untilAudited(get: () => Promise<AuditorReply | null>, timeout: number): Promise<AuditorReply | null> {
  const end = Date.now() + timeout;
  for (;;) {
    const reply = await get();
    if (reply?.audit) return reply;
    if (Date.now() > end) return null;
    await new Promise((done) => setTimeout(done, 100));
  }
}
