import puppeteer, { type Page } from 'puppeteer-core';
import { firefoxPath } from '../machine/browsers';
import { OPEN_SHADOW } from './open-shadow';
import { openPortal } from './portal';

/** A plain Firefox with a script of ours injected into its pages: no extension. */
export interface FirefoxStand {
  /** The page has no motion; `script` has run in it. */
  open(html: string, script: string, size?: { readonly width: number; readonly height: number }): Promise<Page>;
  close(): Promise<void>;
}

export async function openFirefoxStand(): Promise<FirefoxStand> {
  const executablePath = firefoxPath();
  if (!executablePath) throw new Error('no Firefox: install firefox-esr or set GOUJI_FIREFOX');
  const portal = await openPortal([]);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    timeout: 90_000,
    extraPrefsFirefox: { ...QUIET, 'ui.prefersReducedMotion': 1 },
  });
  let made = 0;
  return {
    async open(html, script, size = { width: 1200, height: 800 }) {
      const path = `/${made++}.html`;
      portal.put(path, html);
      const page = await browser.newPage();
      await page.setViewport(size);
      await page.goto(`http://127.0.0.1:${portal.port}${path}`);
      await page.evaluate(OPEN_SHADOW);
      await page.evaluate(script);
      return page;
    },
    async close() {
      await browser.close();
      await portal.close();
    },
  };
}

const QUIET = {
  'intl.locale.requested': 'zh-CN',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};
