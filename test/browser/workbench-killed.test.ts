import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isWhole } from '../some-of';
import { extensionFolder } from './extension-folder';
import { type Killable, openKillable } from './killable';
import { removeProfile } from './remove-profile';
import { idOfUnpacked } from './unpacked-id';

let extension = '';
const profile = mkdtempSync(join(tmpdir(), 'gouji-killed-'));
beforeAll(async () => {
  extension = await extensionFolder('chrome');
});
let running: Killable | null = null;
afterAll(async () => {
  await running?.kill();
  removeProfile(profile);
});

/** Another browser process on the same profile. */
async function start(): Promise<Killable> {
  running = await openKillable(extension, profile);
  return running;
}

const cell = (page: Page, row: string, at: number) => page.locator('.sheet tr', { hasText: row }).locator('td').nth(at);

it('a draft survives a browser that is killed, again and again: what was said to be kept is there, on the same profile', async () => {
  const figures = isWhole() ? ['7', '11', '4'] : ['7', '15'];
  for (const [round, figure] of figures.entries()) {
    const { page, kill } = await start();
    await page.goto(`chrome-extension://${idOfUnpacked(extension)}/workbench.html`);
    if (round === 0) {
      await page.getByLabel('单位名称').fill('青石县财政局');
      await page.getByLabel('年度', { exact: true }).fill('2025');
      await page.getByRole('button', { name: '开始填表' }).click();
    } else {
      await page
        .getByRole('button', { name: /青石县财政局.*2025/ })
        .first()
        .click();
      for (const [earlier, kept] of figures.slice(0, round).entries())
        await expect.poll(() => cell(page, '本年新收', earlier + 1).textContent()).toBe(kept);
    }
    await expect.poll(() => page.locator('.sheet td[tabindex="0"]').count()).toBe(1);
    await cell(page, '本年新收', round + 1).click();
    await page.keyboard.type(figure);
    await page.keyboard.press('Tab');
    await page.getByText('草稿已存在本机').waitFor();
    await kill();
  }
  const { page, kill } = await start();
  await page.goto(`chrome-extension://${idOfUnpacked(extension)}/workbench.html`);
  await page
    .getByRole('button', { name: /青石县财政局.*2025/ })
    .first()
    .click();
  for (const [at, figure] of figures.entries()) await expect.poll(() => cell(page, '本年新收', at + 1).textContent()).toBe(figure);
  await expect.poll(() => cell(page, '本年新收', 7).textContent()).toBe('22');
  await kill();
}, 240_000);
