import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumPath } from '../machine/browsers';
import { extensionFolder } from './extension-folder';
import { idOfUnpacked } from './unpacked-id';

let extension = '';
const profile = mkdtempSync(join(tmpdir(), 'gouji-killed-'));
beforeAll(async () => {
  extension = await extensionFolder('chrome');
});
let running: ChildProcess | null = null;
afterAll(() => {
  running?.kill('SIGKILL');
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** A browser process of our own, so that it can be killed. */
async function start(): Promise<{ browser: Browser; page: Page; kill: () => Promise<void> }> {
  const path = chromiumPath();
  if (!path) throw new Error('no Chromium: install one or set GOUJI_CHROMIUM');
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  const child = spawn(
    path,
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--lang=zh-CN',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      'about:blank',
    ],
    { stdio: 'ignore', env: { ...process.env, LANGUAGE: 'zh_CN' } },
  );
  running = child;
  const port = await portOf();
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
  return {
    browser,
    page,
    kill: () =>
      new Promise((gone) => {
        child.once('exit', () => gone());
        child.kill('SIGKILL');
      }),
  };
}

async function portOf(): Promise<string> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    try {
      const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
      if (port) return port;
    } catch {
      // not yet written
    }
    await new Promise((again) => setTimeout(again, 100));
  }
  throw new Error('the browser did not start');
}

const cell = (page: Page, row: string, at: number) => page.locator('.sheet tr', { hasText: row }).locator('td').nth(at);

it('a draft survives a browser that is killed, three times over: what was said to be kept is there, on the same profile', async () => {
  const figures = ['7', '11', '4'];
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
