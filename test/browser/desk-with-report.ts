import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { demoReport, type ExtensionStand } from './extension-stand';
import { OPEN_SHADOW } from './open-shadow';

/** The workbench in a small window, with the demo's report pasted on it and its findings told. */
export async function deskWithReport(stand: ExtensionStand): Promise<Page> {
  const page = await stand.shell.context.newPage();
  stand.keep(page);
  await page.addInitScript(OPEN_SHADOW);
  await page.setViewportSize({ width: 1366, height: 657 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`chrome-extension://${stand.shell.id}/workbench.html`);
  await page.getByRole('heading', { name: '核对台' }).waitFor();
  await page.evaluate((html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, demoReport());
  await expect.poll(() => page.locator('#panel .finding').count()).toBeGreaterThan(0);
  return page;
}
