import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoPaths } from '../demo/pages';
import { standExtension } from './extension-stand';

const stand = standExtension();

/** A click on the toolbar's button over the page, as the browser itself counts it. */
async function clickToolbar(page: Page): Promise<void> {
  const cdp = await stand.shell.context.browser()?.newBrowserCDPSession();
  const targets = (await cdp?.send('Target.getTargets', { filter: [{ type: 'tab' }] }))?.targetInfos ?? [];
  const target = targets.find(({ url }) => url === page.url());
  await page.bringToFront();
  // Newer than the protocol types that come with the driver.
  const raw = cdp as unknown as { send(method: string, parameters: object): Promise<unknown> } | undefined;
  await raw?.send('Extensions.triggerAction', { id: stand.shell.id, targetId: target?.targetId });
}

/** Presses the panel's button while the page stays in front, as it does under a popup; gives what was saved and what was said. */
async function takeEvidence(page: Page): Promise<{ readonly files: Record<string, Uint8Array>; readonly told: string }> {
  const popup = await stand.popupOver(page);
  await popup.getByText('更多').click();
  const button = popup.getByRole('button', { name: '证据包（含截图）' });
  await button.waitFor();
  await page.bringToFront();
  const [download] = await Promise.all([popup.waitForEvent('download'), button.evaluate((one: HTMLElement) => one.click())]);
  await popup.getByText('已保存').waitFor();
  return {
    files: unzipSync(new Uint8Array(readFileSync(await download.path()))),
    told: await popup.locator('.footer .message').innerText(),
  };
}

describe('evidence with a screenshot', { timeout: 60_000 }, () => {
  it('holds what the tab showed, with its hash, after a click on the toolbar’s button', async () => {
    const page = await stand.open(demoPaths.findings);
    await stand.shell.audited(page);
    await clickToolbar(page);
    const { files, told } = await takeEvidence(page);
    expect(told).toContain('内有此刻的截图');
    const png = Buffer.from(files['screenshot.png'] ?? []);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // Width and height of the window, as its header has them.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1280, 900]);
    const hash = createHash('sha256').update(png).digest('hex');
    expect(strFromU8(files.SHA256SUMS ?? new Uint8Array())).toContain(`${hash}  screenshot.png`);
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    expect(manifest.screenshot).toMatchObject({ file: 'screenshot.png', url: page.url(), hasMarks: true });
    expect(Date.parse(manifest.screenshot.at)).toBeLessThanOrEqual(Date.parse(manifest.madeAt));
    expect(manifest.files).toContainEqual({ name: 'screenshot.png', bytes: png.length, sha256: hash });
  });

  it('says so where the browser gives none, and packs the rest', async () => {
    const page = await stand.open(demoPaths.findings);
    await stand.shell.audited(page);
    const { files, told } = await takeEvidence(page);
    expect(told).toContain('但没有截图');
    expect(Object.keys(files)).not.toContain('screenshot.png');
    expect(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())).screenshot).toBeNull();
    expect(Object.keys(files)).toContain('marked.html');
  });

  it('the panel saves each paper as a page and as a Word file, the feedback too', async () => {
    const page = await stand.open(demoPaths.findings);
    await stand.shell.audited(page);
    const popup = await stand.popupOver(page);
    for (const [button, name] of [
      ['存为网页：反馈单', '南屏县自然资源局_2024_反馈单.html'],
      ['存为DOCX：反馈单', '南屏县自然资源局_2024_反馈单.docx'],
      ['存为DOCX：核查意见书', '南屏县自然资源局_2024_核查意见书.docx'],
      ['存为网页：更正说明', '南屏县自然资源局_2024_更正说明.html'],
    ] as const) {
      // It closes over what was chosen.
      await popup.getByText('更多').click();
      const [download] = await Promise.all([popup.waitForEvent('download'), popup.getByRole('button', { name: button }).click()]);
      expect(download.suggestedFilename()).toBe(name);
      const bytes = readFileSync(await download.path());
      if (name.endsWith('.html')) expect(bytes.toString()).toContain('南屏县自然资源局');
      else expect(strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml'] ?? new Uint8Array())).toContain('南屏县自然资源局');
    }
    await stand.shell.shot(popup, 'panel-take-menu', { fullPage: true });
  });
});
