import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Browser as ExtensionBrowser } from 'webextension-polyfill';
import { firefoxPath } from '../machine/browsers';
import { root } from '../machine/root';
import { openExtension } from './altered-extension';
import { openPortal, type Portal } from './portal';

export interface FirefoxOptions {
  readonly folders?: readonly string[];
  /** Another folder than the extension as it is built from the sources now, its root open to the test’s eyes. */
  readonly extension?: string;
  /** Preferences besides the standing ones, e.g. `ui.systemUsesDarkTheme`. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /** A profile to go on with; a fresh one unless said. */
  readonly profile?: string;
}

/** Firefox ESR with the extension as a temporary add-on, driven over WebDriver BiDi; its only way out is a portal of ours. */
export interface FirefoxShell {
  readonly browser: Browser;
  readonly portal: Portal;
  readonly origin: string;
  /** `moz-extension://…` without a slash at the end. */
  readonly extension: string;
  /** Folder for downloads. */
  readonly downloads: string;
  /** Opens a path of the portal (or a whole URL) in a new tab. */
  open(path: string): Promise<Page>;
  /** Waits until the overlay's host stands in the page; false when it does not come within `timeout` ms (30 000 unless said). */
  painted(page: Page, timeout?: number): Promise<boolean>;
  /** The popup's page in a tab of its own. */
  popup(path?: string): Promise<Page>;
  /** The popup's page as it stands over a tab. */
  popupOver(page: Page): Promise<Page>;
  /** The tab that somebody else has opened, by its address: the protocol does not tell those of extension pages. */
  opened(isWanted: (href: string) => boolean): Promise<Page>;
  /** Writes `output/shots/NAME.png` and returns its path. */
  shot(page: Page, name: string): Promise<string>;
  close(): Promise<void>;
  /** As a power cut ends it. */
  kill(): Promise<void>;
}

/**
 * What cannot be done here: pressing the toolbar's button, hence activeTab; asking the background (no protocol reaches it).
 */
export async function openFirefox(options: FirefoxOptions = {}): Promise<FirefoxShell> {
  const executablePath = firefoxPath();
  if (!executablePath) throw new Error('no Firefox: install firefox-esr or set GOUJI_FIREFOX');
  const folder = options.extension ?? (await openExtension('firefox'));
  const portal = await openPortal(options.folders ?? [join(root, 'test/fixtures/pages')]);
  const downloads = join(root, 'output/downloads', `${process.pid}-${opened++}`);
  mkdirSync(downloads, { recursive: true });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    timeout: 90_000,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    args: ['--remote-allow-system-access'], // only to open moz-extension:// pages
    extraPrefsFirefox: { ...quiet, ...onlyThrough(portal.port), ...downloadsTo(downloads), ...options.preferences },
  });
  await browser.installExtension(folder);
  const popup = async (path = '/popup.html') => {
    const page = await browser.newPage();
    // The load event of an extension page never reaches the protocol: waiting for it would always time out.
    await page.goto(`moz-extension://${UUID}${path}`, { waitUntil: [], timeout: 3000 }).catch(() => null);
    return page;
  };
  return {
    browser,
    portal,
    origin: ORIGIN,
    extension: `moz-extension://${UUID}`,
    downloads,
    open: async (path) => {
      const page = await browser.newPage();
      await page.goto(path.startsWith('http') ? path : ORIGIN + path);
      return page;
    },
    painted: (page, timeout = 30_000) =>
      page.waitForSelector('[data-ours]', { timeout }).then(
        () => true,
        () => false,
      ),
    popup,
    popupOver: async (page) => {
      const scout = await popup();
      await scout.waitForFunction(() => typeof chrome === 'object');
      const url = await page.evaluate(() => location.href);
      const tab = await scout.evaluate(async (wanted) => (await chrome.tabs.query({})).find((one) => one.url === wanted)?.id, url);
      await scout.close();
      return popup(`/popup.html?tab=${tab}`);
    },
    opened: async (isWanted) => {
      for (const end = Date.now() + 20_000; Date.now() < end; ) {
        for (const page of await browser.pages()) if (isWanted(await page.evaluate(() => location.href).catch(() => ''))) return page;
        await new Promise((again) => setTimeout(again, 200));
      }
      throw new Error('no such tab was opened');
    },
    shot: async (page, name) => {
      const path = join(root, 'output/shots', `${name}.png`) as `${string}.png`;
      mkdirSync(join(root, 'output/shots'), { recursive: true });
      await page.screenshot({ path });
      return path;
    },
    close: async () => {
      await browser.close();
      await portal.close();
    },
    kill: async () => {
      const process = browser.process();
      if (process && process.exitCode === null && process.signalCode === null)
        await new Promise((gone) => {
          process.once('exit', gone);
          process.kill('SIGKILL');
        });
      await portal.close();
    },
  };
}

// Inside `evaluate` in a page of the extension only.
declare const chrome: ExtensionBrowser;

let opened = 0;
const ORIGIN = 'http://www.example.gov.cn';
const UUID = '5b1c7a52-3a35-4b3e-9d5f-6f6f756a6931';
/** As in wxt.config.ts. */
const ADDON_ID = 'gouji@annual-report.audit';

const quiet = {
  'intl.locale.requested': 'zh-CN',
  'intl.accept_languages': 'zh-CN, zh',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // A temporary add-on of the same name finds what it kept before.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
  'extensions.webextOptionalPermissionPrompts': false,
};

function onlyThrough(port: number) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': false,
  };
}

function downloadsTo(folder: string) {
  return { 'browser.download.folderList': 2, 'browser.download.dir': folder, 'browser.download.useDownloadDir': true };
}
