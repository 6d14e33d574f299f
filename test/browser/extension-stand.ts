import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { demoPages, demoPaths } from '../demo/pages';
import { openShell, type Shell } from './harness';

// Inside `evaluate` in the worker or in a page of the extension only.
declare const chrome: Browser;

type PortalPage = Parameters<Shell['portal']['put']>[1];

/** The built extension over the demo portal, for one test file; after each test its pages are closed and its storage is empty. */
export interface ExtensionStand {
  readonly shell: Shell;
  /** Paths that this stand serves. */
  readonly served: ReadonlySet<string>;
  serve(path: string, page: PortalPage): void;
  open(path: string): Promise<Page>;
  /** A page whose address the browser tells no extension, with its tab's number. */
  openUntold(url: string): Promise<{ page: Page; tab: number }>;
  /** The popup over a tab, as a page of its own. */
  popupOver(page: Page | number): Promise<Page>;
  badgeOf(page: Page): Promise<{ text: string; title: string }>;
  /** Closes the page with the others. */
  keep(page: Page): void;
}

export function standExtension(): ExtensionStand {
  let shell: Shell | null = null;
  const opened: Page[] = [];
  const served = new Set<string>();
  const running = (): Shell => {
    if (!shell) throw new Error('the browser runs inside tests only');
    return shell;
  };
  beforeAll(async () => {
    shell = await openShell({ folders: [] });
    for (const [path, page] of demoPages()) stand.serve(path, page);
  });
  afterAll(() => shell?.close());
  afterEach(async () => {
    if (opened.length === 0) return;
    await (await running().worker()).evaluate(() => chrome.storage.local.clear());
    for (const page of opened.splice(0)) await page.close();
  });
  const stand: ExtensionStand = {
    get shell() {
      return running();
    },
    served,
    serve(path, page) {
      served.add(path);
      running().portal.put(path, page);
    },
    async open(path) {
      const page = await running().open(path);
      opened.push(page);
      return page;
    },
    async openUntold(url) {
      const ids = async (): Promise<number[]> =>
        (await running().worker()).evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id ?? -1));
      const before = await ids();
      const page = await running().context.newPage();
      opened.push(page);
      await page.goto(url);
      const tab = (await ids()).find((id) => !before.includes(id));
      if (tab === undefined) throw new Error(`${url} opened no tab`);
      return { page, tab };
    },
    async popupOver(page) {
      const popup = await running().popup(`/popup.html?tab=${typeof page === 'number' ? page : await running().tabId(page)}`);
      opened.push(popup);
      await popup.waitForFunction(
        () => /\S/.test(document.querySelector('main')?.textContent ?? '') && !/正在/.test(document.body.textContent ?? ''),
      );
      return popup;
    },
    async badgeOf(page) {
      const tab = await running().tabId(page);
      return (await running().worker()).evaluate(
        async (tabId) => ({ text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) }),
        tab,
      );
    },
    keep: (page) => opened.push(page),
  };
  return stand;
}

/** How many of our elements the page has. */
export const hosts = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('[data-ours]').length);

/** The demo report with findings, as its page stands. */
export function demoReport(): string {
  const page = demoPages().get(demoPaths.findings);
  if (page === undefined) throw new Error('no such page');
  return typeof page === 'string' ? page : String(page.body);
}
