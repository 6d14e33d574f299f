import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { demoPages, demoPaths } from '../demo/pages';
import { openShell, type Shell } from './harness';

// Inside `evaluate` in the worker only.
declare const chrome: Browser;

let shell: Shell;

beforeAll(async () => {
  shell = await openShell({ folders: [], keepsPages: true });
  for (const [path, page] of demoPages()) shell.portal.put(path, page);
  shell.portal.put('/elsewhere.html', '<!doctype html><title>elsewhere</title><p>elsewhere</p>');
});
afterAll(() => shell?.close());

const badgeOf = async (page: Page) =>
  (await shell.worker()).evaluate((tabId) => chrome.action.getBadgeText({ tabId }), await shell.tabId(page));

async function leave(page: Page): Promise<void> {
  await page.goto(`${shell.origin}/elsewhere.html`);
  await expect.poll(() => badgeOf(page)).toBe('');
}

describe('a page that was left and is shown again as it was', () => {
  it('has its badge again, by the settings and dismissals of now', async () => {
    const page = await shell.open(demoPaths.findings);
    const findings = (await shell.audited(page))?.audit.findings ?? [];
    await expect.poll(() => badgeOf(page)).toMatch(/^\d+$/);
    await page.evaluate(() => Object.assign(window, { isAsLeft: true }));
    await leave(page);
    const other = await shell.open(demoPaths.findings);
    await shell.audited(other);
    const [first] = findings;
    if (!first) throw new Error('a finding expected');
    await shell.ask(other, { to: 'auditor', type: 'dismiss', fingerprint: first.fingerprint, reason: '已核对' });
    await other.close();
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => badgeOf(page)).toMatch(/^\d+$/);
    await expect.poll(async () => (await shell.audited(page))?.audit.dismissals.length).toBe(1);
    expect(await page.evaluate(() => 'isAsLeft' in window)).toBe(true);
    await page.close();
  });

  it('is audited to its end when it was left in the middle', async () => {
    for (const after of [40, 90, 150, 250]) {
      const page = await shell.open(demoPaths.clean);
      await page.waitForTimeout(after); // wherever the audit is then
      await page.evaluate(() => Object.assign(window, { isAsLeft: true }));
      await leave(page);
      await page.goBack({ waitUntil: 'commit' });
      await expect.poll(() => badgeOf(page), { timeout: 15_000 }).toBe('✓');
      expect(await page.evaluate(() => 'isAsLeft' in window)).toBe(true);
      await page.close();
    }
  });
});
