import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { demoPages, demoPaths } from '../demo/pages';
import { openShell, type Shell } from './harness';

// Inside `evaluate` in a page of the extension only.
declare const chrome: Browser;

const HOST = 'preview.intranet.example';

let shell: Shell;
beforeAll(async () => {
  shell = await openShell({ folders: [], allows: [HOST] });
  for (const [path, page] of demoPages()) shell.portal.put(path, page);
});
afterAll(() => shell?.close());

const marked = (page: Page): Promise<boolean> => page.evaluate(() => document.querySelector('[data-ours]') !== null);

it('a preview host that the user wants always audited is, after every reload and in every tab, and asks for that one host only', async () => {
  const page = await shell.open(`http://${HOST}${demoPaths.findings}`);
  await page.waitForTimeout(1_000); // in which nothing may happen
  expect(await marked(page)).toBe(false);
  const popup = await popupAfterPress(page);
  await popup.getByRole('button', { name: '本站总是核查' }).click();
  await expect
    .poll(() => popup.evaluate(async () => (await chrome.permissions.getAll()).origins?.sort()))
    .toEqual(['*://*.gov.cn/*', `*://${HOST}/*`]);
  for (let reload = 0; reload < 2; reload++) {
    await page.reload();
    await expect.poll(() => marked(page)).toBe(true);
  }
  const other = await shell.open(`http://${HOST}${demoPaths.clean}`);
  expect((await shell.audited(other))?.audit.verdict).toBe('consistent');
  const elsewhere = await shell.open(`http://other.intranet.example${demoPaths.findings}`);
  await elsewhere.waitForTimeout(1_000); // in which nothing may happen
  expect(await marked(elsewhere)).toBe(false);
});

/** The popup over a page on which the toolbar's button was pressed: only then does the browser tell its address. */
async function popupAfterPress(page: Page): Promise<Page> {
  const cdp = await shell.context.browser()?.newBrowserCDPSession();
  const targets = (await cdp?.send('Target.getTargets', { filter: [{ type: 'tab' }] }))?.targetInfos ?? [];
  const target = targets.find(({ url }) => url.includes(HOST));
  await page.bringToFront();
  // Newer than the protocol types that come with the driver.
  const raw = cdp as unknown as { send(method: string, parameters: object): Promise<unknown> } | undefined;
  await raw?.send('Extensions.triggerAction', { id: shell.id, targetId: target?.targetId });
  return shell.popup(`/popup.html?tab=${await shell.tabId(page)}`);
}
