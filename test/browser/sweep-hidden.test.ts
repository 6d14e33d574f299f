import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alteredExtension } from './altered-extension';
import { openShell, type Shell } from './harness';
import { serveSeason } from './sweep-portal';

/**
 * In every page but our own: no frame ever comes, no timer before a minute is over, and the page is hidden. A browser without a window shows
 * all its tabs, so a tab behind the others is made worse than it is.
 */
const HIDDEN = `if (/^http/.test(location.protocol)) {
  const timer = globalThis.setTimeout;
  globalThis.requestAnimationFrame = () => 0;
  globalThis.requestIdleCallback = () => 0;
  globalThis.setTimeout = (run, after, ...more) => timer(run, Math.max(60000, after), ...more);
  Object.defineProperty(Document.prototype, 'visibilityState', { get: () => 'hidden', configurable: true });
}`;

describe('a sweep’s tab behind the others', { timeout: 120_000 }, () => {
  let shell: Shell;
  beforeAll(async () => {
    shell = await openShell({ folders: [], extension: await alteredExtension('chrome', 'hidden', HIDDEN) });
  });
  afterAll(() => shell?.close());

  it('is audited, looked at twice and kept without a frame and without a timer', async () => {
    const entries = serveSeason(shell.portal, 2);
    const list = await shell.open('/nb/');
    const page = await shell.popup(`/sweep.html?tab=${await shell.tabId(list)}`);
    await page.getByLabel('两页之间停').selectOption('1');
    const began = Date.now();
    await page.getByRole('button', { name: /^开始核查/ }).click();
    await page.getByText('核查完毕').waitFor({ timeout: 60_000 });
    expect(Date.now() - began).toBeLessThan(55_000);
    const told = await page.locator('.results tbody tr').allInnerTexts();
    expect(told).toHaveLength(entries.length);
    expect(told.filter((row) => row.includes('没有核查') || row.includes('未作版面复看'))).toEqual([]);
    expect(told[0]).toMatch(/有不一致[\s\S]*4 \/ 1 \/ 0 \/ 0/);
  });
});
