import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { demoPages, demoPaths } from '../demo/pages';
import { type FirefoxShell, openFirefox } from './firefox';

// Inside `evaluate` in a page of the extension only.
declare const browser: Browser;

let firefox: FirefoxShell;
beforeAll(async () => {
  firefox = await openFirefox({ folders: [] });
  for (const [path, page] of demoPages()) firefox.portal.put(path, page);
});
afterAll(() => firefox?.close());

const press = (page: Page, name: string): Promise<void> =>
  page.evaluate((wanted) => [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === wanted)?.click(), name);
const shows = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.body?.innerText.includes(wanted), { timeout: 30_000 }, words);

it('Firefox captures a report from the panel, lists it, and draws it with its marks', async () => {
  const page = await firefox.open(demoPaths.findings);
  await firefox.painted(page);
  const scout = await firefox.popup();
  await scout.waitForFunction(() => typeof browser === 'object');
  const tab = await scout.evaluate(async () => (await browser.tabs.query({ url: '*://*.gov.cn/*' })).at(-1)?.id);
  await scout.close();
  const panel = await firefox.popup(`/sidepanel.html?tab=${tab}`);
  await shows(panel, '有不一致');
  await press(panel, '存档');
  await shows(panel, '已存档，');
  const book = await firefox.popup('/casebook.html');
  await shows(book, '南屏县自然资源局');
  await firefox.shot(book, 'firefox-casebook');
  await book.evaluate(() => document.querySelector<HTMLAnchorElement>('.rows .body a')?.click());
  await shows(book, '历次存档');
  await book.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.endsWith('-error')), { timeout: 30_000 });
  expect(await book.evaluate(() => document.querySelectorAll('.sheet td').length)).toBeGreaterThan(190);
  for (const open of [book, panel, page]) await open.close();
});
