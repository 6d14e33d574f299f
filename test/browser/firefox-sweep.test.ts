import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { type FirefoxShell, openFirefox } from './firefox';
import { serveSeason } from './sweep-portal';

// Inside `evaluate` in a page of the extension only.
declare const browser: Browser;

describe('a list page in Firefox ESR', () => {
  let firefox: FirefoxShell;
  beforeAll(async () => {
    firefox = await openFirefox({ folders: [] });
  });
  afterAll(() => firefox?.close());

  it('is gone through report by report, in a tab behind the others, into one table', async () => {
    const entries = serveSeason(firefox.portal, 2);
    await firefox.open('/nb/');
    const own = await firefox.popup('/options.html');
    const tab = await own.evaluate(async () => (await browser.tabs.query({ url: '*://www.example.gov.cn/nb/' }))[0]?.id ?? null);
    const page = await firefox.popup(`/sweep.html?tab=${tab}`);
    await page.waitForFunction(() => /^开始核查/.test(document.querySelector<HTMLElement>('.start-bar button')?.innerText ?? ''));
    await page.select('.start-bar select', '1');
    await firefox.shot(page, 'firefox-sweep-tick');
    await page.click('.start-bar button');
    await page.waitForFunction(() => /核查完毕/.test(document.body.innerText), { timeout: 90_000 });
    await firefox.shot(page, 'firefox-sweep-table');
    const told = await page.$$eval('.results tbody tr', (rows) => rows.map((row) => (row as HTMLElement).innerText));
    expect(told).toHaveLength(entries.length);
    expect(told[0]).toMatch(/有不一致[\s\S]*南屏县自然资源局/);
    // The attached file names another body than the list does.
    expect(told[1]).toMatch(/有存疑[\s\S]*目录写作/);
    expect(told.slice(2).every((row) => row.includes('全部相符'))).toBe(true);
    const shown = await own.evaluate(async () => (await browser.tabs.query({ url: '*://www.example.gov.cn/nb/t*' })).length);
    expect(shown).toBe(0);
  }, 150_000);
});
