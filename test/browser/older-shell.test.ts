import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPages, demoPaths } from '../demo/pages';
import { alteredExtension } from './altered-extension';
import { openShell, type Shell } from './harness';

let shell: Shell;
beforeAll(async () => {
  const first = readFileSync(new URL('./older-shell.js', import.meta.url), 'utf8');
  shell = await openShell({ folders: [], extension: await alteredExtension('chrome', 'older-shell', first) });
  for (const [path, page] of demoPages()) shell.portal.put(path, page);
});
afterAll(() => shell?.close());

it('the built extension does its main job with the API set of Chromium 109: audit, card, popup, dismissal, export', async () => {
  const page = await shell.open(demoPaths.findings);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const reply = await shell.audited(page);
  expect(reply?.audit.verdict).toBe('inconsistent');
  const popup = await shell.popup(`/popup.html?tab=${await shell.tabId(page)}`);
  popup.on('pageerror', (error) => errors.push(String(error)));
  expect(await popup.evaluate(() => 'toSorted' in Array.prototype)).toBe(false);
  await popup.locator('.finding-go').nth(2).click();
  const card = page.locator('[data-ours]').getByRole('dialog');
  await card.getByText('更正建议').waitFor();
  await popup.getByRole('button', { name: '忽略第 1 处' }).click();
  await popup.keyboard.type('已核对');
  await popup.keyboard.press('Enter');
  await popup.getByText('已忽略 1 处').waitFor();
  const settings = await shell.popup('/options.html');
  settings.on('pageerror', (error) => errors.push(String(error)));
  await settings.getByLabel('显示供参考的各处').click();
  const [download] = await Promise.all([popup.waitForEvent('download'), popup.getByRole('button', { name: '导出 JSON' }).click()]);
  expect(download.suggestedFilename()).toContain('_2024_');
  expect(errors).toEqual([]);
});
