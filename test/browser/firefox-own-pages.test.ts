import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const press = (page: Page, name: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent)?.includes(wanted),
    );
    button?.click();
    return button !== undefined;
  }, name);

describe('pages of the extension in Firefox ESR', () => {
  it('the sidebar’s page has verdict and list, and leads to a finding on the page beside it', async () => {
    const page = await firefox.open(demoPaths.findings);
    await firefox.painted(page);
    const scout = await firefox.popup();
    await scout.waitForFunction(() => typeof browser === 'object');
    const tab = await scout.evaluate(async () => (await browser.tabs.query({ url: '*://*.gov.cn/*' })).at(-1)?.id);
    await scout.close();
    const sidebar = await firefox.popup(`/sidepanel.html?tab=${tab}`);
    await sidebar.waitForFunction(() => /有不一致/.test(document.body?.innerText ?? ''));
    expect(await press(sidebar, '第 3 处')).toBe(true);
    await page.waitForFunction(() => /3 \/ \d/.test(document.querySelector('[data-ours]')?.shadowRoot?.textContent ?? ''));
    // It stays: a popup would have closed.
    expect(await sidebar.evaluate(() => document.body.innerText)).toContain('有不一致');
    await sidebar.close();
    await page.close();
  });

  it('the first page marks its sample, the rules have their pages', async () => {
    const welcome = await firefox.popup('/welcome.html');
    await welcome.waitForFunction(() => document.querySelectorAll('.sample-sheet td').length > 190);
    await welcome.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.endsWith('-error')));
    await welcome.waitForFunction(() => !document.querySelector<HTMLButtonElement>('.sample-head .primary')?.disabled);
    await press(welcome, '下一处');
    await welcome.waitForFunction(() => (document.querySelector('.sample-sheet')?.scrollTop ?? 0) > 100);
    await firefox.shot(welcome, 'firefox-welcome');
    await welcome.close();
    const rules = await firefox.popup('/rules.html#result-total');
    await rules.waitForFunction(() => document.querySelectorAll('article').length > 50);
    const own = await rules.evaluate(() => document.getElementById('result-total')?.innerText ?? '');
    for (const part of ['（七）总计', '更正建议', '国办公开办函〔2021〕30号']) expect(own).toContain(part);
    await rules.close();
  });
});
