import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AuditExport } from '../../lib/report/schema';
import { demoPages, demoPaths } from '../demo/pages';
import { openShell, type Shell } from './harness';

let shell: Shell;
beforeAll(async () => {
  shell = await openShell({ folders: [] });
  for (const [path, page] of demoPages()) shell.portal.put(path, page);
});
afterAll(() => shell.close());

/** Presses Tab until the focused element (also inside a shadow root) says `part`. */
async function tabTo(page: Page, part: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      let element: Element | null = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return `${element?.getAttribute('aria-label') ?? ''} ${element?.textContent ?? ''}`;
    });
    if (focused.includes(part)) return;
  }
  throw new Error(`no Tab led to ${part}`);
}

it('an auditor’s round by keyboard alone: verdict, every finding, one dismissed with a reason, the export', async () => {
  const page = await shell.open(demoPaths.findings);
  const count = (await shell.audited(page))?.audit.findings.length ?? 0;
  expect(count).toBeGreaterThan(2);
  const popup = await shell.popup(`/popup.html?tab=${await shell.tabId(page)}`);
  await popup.getByText('有不一致').first().waitFor();
  await tabTo(popup, '下一处');
  for (let step = 1; step <= count; step++) {
    await popup.keyboard.press('Enter');
    await popup.getByText(`${step} / ${count}`).waitFor();
  }
  await tabTo(popup, '忽略第 1 处');
  await popup.keyboard.press('Enter');
  await popup.keyboard.type('已与业务科室核对');
  await popup.keyboard.press('Enter');
  await popup.getByText('已忽略 1 处').waitFor();
  await tabTo(popup, '导出 JSON');
  const [download] = await Promise.all([popup.waitForEvent('download'), popup.keyboard.press('Enter')]);
  const written = JSON.parse(readFileSync(await download.path(), 'utf8')) as AuditExport;
  expect(written.findings).toHaveLength(count);
  expect(written.dismissals).toEqual([
    expect.objectContaining({ reason: '已与业务科室核对', fingerprint: written.findings[0]?.fingerprint }),
  ]);
  await popup.close();
  await page.close();
});

it('a clerk’s round: the cause is named in the popup, and the card on the page says what to correct', async () => {
  const page = await shell.open(demoPaths.findings);
  const reply = await shell.audited(page);
  const popup = await shell.popup(`/popup.html?tab=${await shell.tabId(page)}`);
  const story = popup.locator('.story');
  await story.waitFor();
  expect(await story.innerText()).toContain('（一）予以公开 · 自然人 应为 12，印成 21');
  await story.getByRole('button').first().click();
  await page.bringToFront();
  const card = page.locator('gouji-overlay').getByRole('dialog');
  await card.waitFor();
  const first = reply?.audit.findings.findIndex((finding) => reply.audit.corrections[0]?.resolves.includes(finding.fingerprint)) ?? -1;
  await expect.poll(async () => (await shell.ask(page, { to: 'auditor', type: 'get-state' }))?.current).toBe(first);
  await tabTo(page, '复制更正说明');
  await page.keyboard.press('Enter');
  await expect.poll(() => card.innerText()).toMatch(/已复制|请按 Ctrl\+C/);
  await popup.close();
  await page.close();
});
