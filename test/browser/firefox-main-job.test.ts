import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { demoPages, demoPaths } from '../demo/pages';
import { seedFigures } from '../fixtures/seed-figures';
import { type FirefoxShell, openFirefox } from './firefox';

// Inside `evaluate` in a page of the extension only.
declare const browser: Browser;

describe('the main job in Firefox ESR', () => {
  let firefox: FirefoxShell;
  beforeAll(async () => {
    firefox = await openFirefox();
    for (const [path, page] of demoPages()) firefox.portal.put(path, page);
  });
  afterAll(() => firefox?.close());

  it('marks a report with findings, in one added element', async () => {
    const page = await firefox.open(demoPaths.findings);
    expect(await firefox.painted(page)).toBe(true);
    await page.waitForFunction(() => (document.querySelector('[data-ours]')?.shadowRoot?.querySelectorAll('button').length ?? 0) >= 3);
    await firefox.shot(page, 'firefox-marked');
    const state = await page.evaluate(() => ({
      hosts: document.querySelectorAll('[data-ours]').length,
      attributes: document.querySelectorAll('td[class],td[style],[data-gouji]').length,
      highlights: [...CSS.highlights.keys()].length,
    }));
    expect(state).toMatchObject({ hosts: 1, attributes: 0 });
    await page.close();
  });

  it('reads the GBK page as its own characters', async () => {
    const page = await firefox.open(demoPaths.clean);
    expect(await page.title()).toContain('清浦县水利局2020年');
    await page.close();
  });

  it('has looked a second time at a clean page, and says so by a tick', async () => {
    const page = await firefox.open(demoPaths.clean);
    const own = await firefox.popup('/options.html');
    const badge = () =>
      own.evaluate(async (path) => {
        const [tab] = await browser.tabs.query({ url: `*://www.example.gov.cn${path}` });
        return tab?.id === undefined ? null : browser.action.getBadgeText({ tabId: tab.id });
      }, demoPaths.clean);
    await expect.poll(badge).toBe('✓');
    await Promise.all([page.close(), own.close()]);
  });

  it.each([demoPaths.list, demoPaths.blank])('paints nothing on %s', async (path) => {
    const page = await firefox.open(path);
    expect(await firefox.painted(page, 1_500)).toBe(false);
    await page.close();
  });

  it('opens the popup page', async () => {
    const popup = await firefox.popup();
    await popup.waitForFunction(() => (document.body?.innerText ?? '').length > 4);
    expect(await popup.evaluate(() => document.body.innerText)).toMatch(/[\u4e00-\u9fff]{4}/);
    await popup.close();
  });

  it('asks the network for nothing', () => {
    const pages = new Set([...Object.values(demoPaths), ...seedFigures.map(({ page }) => `/${page}.html`), '/favicon.ico']);
    const others = firefox.portal.seen.filter(({ url }) => url.startsWith(firefox.origin) && !pages.has(new URL(url).pathname));
    expect(others).toEqual([]);
  });
});
