import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { toExport } from '../../lib/report/contract/export';
import { demoPaths } from '../demo/pages';
import { hosts, standExtension } from './extension-stand';

// Inside `evaluate` in the worker or in a page of the extension only.
declare const chrome: Browser;

const stand = standExtension();

describe('the popup over a tab', () => {
  it('exports the audit as the contract says, under the name of unit and year', async () => {
    const page = await stand.open(demoPaths.findings);
    const reply = await stand.shell.audited(page);
    const popup = await stand.popupOver(page);
    const [download] = await Promise.all([popup.waitForEvent('download'), popup.getByRole('button', { name: '导出 JSON' }).click()]);
    expect(download.suggestedFilename()).toBe('南屏县自然资源局_2024_政府信息公开年报核查.json');
    const written = JSON.parse(readFileSync(await download.path(), 'utf8')) as unknown;
    expect(reply && toExport(reply.audit)).toEqual(written);
  });

  it('names the reports of a list, and takes any page for a report when asked to', async () => {
    const page = await stand.open(demoPaths.list);
    const popup = await stand.popupOver(page);
    await expect.poll(() => popup.locator('main').innerText()).toContain('本页链接了 10 份年报');
    await popup.getByRole('button', { name: '仍按年报核查' }).click();
    await popup.getByText('未完整读取').first().waitFor();
    expect(await popup.locator('.verdict.consistent').count()).toBe(0);
  });

  it('knows that it may not look at the browser’s own pages', async () => {
    const { tab } = await stand.openUntold('chrome://version/');
    const popup = await stand.popupOver(tab);
    await expect.poll(() => popup.locator('main').innerText()).toContain('浏览器不允许在此页核查');
  });

  it('asks for a reload when the page keeps an older copy that does not answer', async () => {
    stand.serve('/plain.html', '<!doctype html><meta charset="utf-8"><title>正文</title><p>正文。</p>');
    const page = await stand.open('/plain.html');
    const tab = await stand.shell.tabId(page);
    const popup = await stand.shell.context.newPage();
    stand.keep(popup);
    // The browser says that it injected, and nobody answers: as after an update that the page has not seen.
    await popup.addInitScript(() => Object.defineProperty(chrome.scripting, 'executeScript', { value: async () => [] }));
    await popup.goto(`chrome-extension://${stand.shell.id}/popup.html?tab=${tab}`);
    await popup.getByText('扩展刚更新过').waitFor();
    await popup.getByRole('button', { name: '刷新本页' }).waitFor();
  });

  it('outside gov.cn waits for the click, and needs nothing but that', async () => {
    const { page, tab } = await stand.openUntold(`http://preview.example.com${demoPaths.findings}`);
    expect(await hosts(page)).toBe(0);
    const early = await stand.popupOver(tab);
    await early.getByRole('button', { name: '核查此页' }).click();
    await early.getByText('尚未核查本页').waitFor();
    expect(await hosts(page)).toBe(0);
    const cdp = await stand.shell.context.browser()?.newBrowserCDPSession();
    const targets = (await cdp?.send('Target.getTargets', { filter: [{ type: 'tab' }] }))?.targetInfos ?? [];
    const target = targets.find(({ url }) => url.includes('preview.example.com'));
    await page.bringToFront();
    // Newer than the protocol types that come with the driver.
    const raw = cdp as unknown as { send(method: string, parameters: object): Promise<unknown> } | undefined;
    await raw?.send('Extensions.triggerAction', { id: stand.shell.id, targetId: target?.targetId });
    const popup = await stand.popupOver(tab);
    await expect.poll(() => popup.locator('main').innerText()).toContain('尚未核查本页');
    await popup.getByRole('button', { name: '核查此页' }).click();
    await popup.getByText('有不一致').first().waitFor();
    expect(await hosts(page)).toBe(1);
  });
});
