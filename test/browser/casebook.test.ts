import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { demoPaths } from '../demo/pages';
import { violations } from './axe-violations';
import { demoReport, standExtension } from './extension-stand';
import { OPEN_SHADOW } from './open-shadow';

// Inside `evaluate` in the worker or in a page of the extension only.
declare const chrome: Browser;

const stand = standExtension();

async function openBook(): Promise<Page> {
  const page = await stand.shell.context.newPage();
  stand.keep(page);
  await page.addInitScript(OPEN_SHADOW);
  await page.goto(`chrome-extension://${stand.shell.id}/casebook.html`);
  await page.locator('.book-head').waitFor();
  return page;
}

const told = (page: Page, words: string | RegExp) => page.locator('.book-told').getByText(words).waitFor();
const names = (page: Page) => page.locator('.body .row a').allInnerTexts();

/** Deletes everything that the casebook holds, as its user does. */
async function empty(page: Page): Promise<void> {
  await page.getByRole('button', { name: '全部删除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await told(page, /已删除/);
}

describe('the casebook', () => {
  it('captures by one press in the popup, and is worked by keys alone: open, back, delete, undo', async () => {
    const report = await stand.open(demoPaths.findings);
    await stand.shell.audited(report);
    const before = await report.content();
    const popup = await stand.popupOver(report);
    await popup.getByRole('button', { name: '存档', exact: true }).click();
    await popup
      .getByRole('status')
      .getByText(/^已存档，\d{4}-\d\d-\d\d \d\d:\d\d$/)
      .waitFor();
    await popup.getByText(/上次存档/).waitFor();
    expect(await violations(popup)).toEqual([]);
    // The page is as it was.
    expect(await report.content()).toBe(before);

    const page = await openBook();
    expect(await names(page)).toEqual(['南屏县自然资源局']);
    expect(await violations(page)).toEqual([]);
    // Nothing has the focus yet.
    await page.keyboard.press('Control+a');
    await page.getByText('选中 1 份').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('选中 1 份').waitFor({ state: 'detached' });
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    await page.keyboard.type('南屏');
    const grid = page.getByRole('grid');
    for (let presses = 0; presses < 40 && !(await grid.evaluate((one) => one === document.activeElement)); presses++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.sheet td').first().waitFor();
    await page.locator('.badge').first().waitFor();
    await page.locator('.side-panel').getByText('有不一致').first().waitFor();
    expect(await page.locator('.sheet').innerText()).toContain('南屏县自然资源局2024年政府信息公开工作年度报告');
    expect(await page.locator('.hashes dd').count()).toBe(5);
    await page.goBack();
    expect(await names(page)).toEqual(['南屏县自然资源局']);
    await grid.focus();
    await page.keyboard.press('Space');
    await page.getByText('选中 1 份').waitFor();
    await page.keyboard.press('Delete');
    await page.getByRole('dialog', { name: '删除 1 份存档？' }).waitFor();
    expect(await violations(page)).toEqual([]);
    // Esc leaves it, and nothing is done.
    await page.keyboard.press('Escape');
    expect(await names(page)).toHaveLength(1);
    await grid.focus();
    await page.keyboard.press('Delete');
    await page.getByRole('dialog').waitFor();
    // Left and asked again at once, before the first question has told that it is closed: the second stays.
    await grid.evaluate((one) => {
      document.querySelector('dialog')?.close();
      one.focus();
      one.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true }));
    });
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Enter');
    await told(page, '已删除 1 份');
    await page.getByText('还没有存档').waitFor();
    await page.getByRole('button', { name: '撤销' }).press('Enter');
    await told(page, '已恢复 1 份');
    expect(await names(page)).toHaveLength(1);
    await empty(page);
  });

  it('goes to another machine: export, delete, import', async () => {
    const report = await stand.open(demoPaths.findings);
    await stand.shell.audited(report);
    await stand.shell.ask(report, { to: 'auditor', type: 'capture' });
    const page = await openBook();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '全部导出' }).click()]);
    expect(download.suggestedFilename()).toMatch(/^勾稽案卷_\d{4}-\d\d-\d\d\.zip$/);
    const file = await download.path();
    expect(readFileSync(file).length).toBeGreaterThan(10_000);
    await empty(page);
    await page.getByText('还没有存档').waitFor();
    await page.locator('input[type=file]').setInputFiles(file);
    await told(page, '已导入 1 份');
    expect(await names(page)).toEqual(['南屏县自然资源局']);
    await page.getByRole('link', { name: '南屏县自然资源局' }).click();
    await page.locator('.side-panel').getByText('有不一致').first().waitFor();
    await page.goBack();
    await page.locator('input[type=file]').setInputFiles({ name: '别的.zip', mimeType: 'application/zip', buffer: Buffer.from('无') });
    await told(page, '别的.zip 不是案卷导出的文件');
    await empty(page);
  });

  it('says on a return what has changed since, on the page, in the popup and in the export', async () => {
    const path = '/changing.html';
    stand.serve(path, demoReport());
    const first = await stand.open(path);
    await stand.shell.audited(first);
    await stand.shell.ask(first, { to: 'auditor', type: 'capture' });
    await first.close();

    const same = await stand.open(path);
    await expect.poll(async () => (await stand.shell.audited(same))?.book.last ?? null).not.toBeNull();
    const again = await stand.shell.audited(same);
    expect(again?.book.changes).toEqual({ cells: [], sentences: [], attachments: [] });
    expect(new Set(again?.audit.findings.map(({ baseline }) => baseline))).toEqual(new Set(['unchanged']));

    stand.serve(path, demoReport().replace('>1846<', '>1864<').replace('上年结转5件', '上年结转6件'));
    const page = await stand.shell.context.newPage();
    stand.keep(page);
    await page.addInitScript(OPEN_SHADOW);
    await page.goto(stand.shell.origin + path);
    await expect.poll(async () => (await stand.shell.audited(page))?.book.changes?.cells.length ?? 0).toBe(1);
    const reply = await stand.shell.audited(page);
    expect(reply?.book.changes).toMatchObject({
      cells: [{ path: 'disclosure.licensing.decisions', from: '1846', to: '1864' }],
      sentences: [{ from: expect.stringContaining('结转5件'), to: expect.stringContaining('结转6件') }],
    });
    expect(reply?.audit.findings.map(({ rule, baseline }) => `${rule} ${baseline}`)).toContain('claim-requests-received changed');
    await page
      .locator('.result')
      .getByText(/存档后有改动：1 格、1 句/)
      .waitFor();
    const popup = await stand.popupOver(page);
    await popup.locator('.book.changed').getByText('1864').waitFor();
    expect(await violations(popup)).toEqual([]);
    await stand.shell.shot(popup, 'panel-changed');
    await empty(await openBook());
  });

  it('keeps every report by itself where that was asked for, and what says the same only once', async () => {
    await (await stand.shell.worker()).evaluate(() => chrome.storage.local.set({ settings: { autoCapture: true } }));
    for (let visit = 0; visit < 2; visit++) {
      const report = await stand.open(demoPaths.findings);
      await expect.poll(async () => (await stand.shell.audited(report))?.book.last ?? null).not.toBeNull();
    }
    const page = await openBook();
    await expect.poll(() => names(page)).toEqual(['南屏县自然资源局']);
    await empty(page);
  });

  it('never says that it captured what the disk did not take', async () => {
    const worker = await stand.shell.worker();
    await worker.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      Object.assign(globalThis, { put });
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    const report = await stand.open(demoPaths.findings);
    await stand.shell.audited(report);
    const popup = await stand.popupOver(report);
    await popup.getByRole('button', { name: '存档', exact: true }).click();
    await popup.getByRole('status').getByText('没有存上：本机磁盘空间不足').waitFor();
    expect(await popup.getByText('上次存档').count()).toBe(0);
    await worker.evaluate(() => {
      IDBObjectStore.prototype.put = (globalThis as unknown as { put: IDBObjectStore['put'] }).put;
    });
    const page = await openBook();
    await page.getByText('还没有存档').waitFor();
  });
});
