import { expect, it } from 'vitest';
import { demoReport, standExtension } from './extension-stand';
import { OPEN_SHADOW } from './open-shadow';

const stand = standExtension();

it('the counters of the workbench stand on the desk, not on its panel', async () => {
  const page = await stand.shell.context.newPage();
  stand.keep(page);
  await page.addInitScript(OPEN_SHADOW);
  await page.setViewportSize({ width: 1366, height: 657 });
  await page.goto(`chrome-extension://${stand.shell.id}/workbench.html`);
  await page.getByRole('heading', { name: '核对台' }).waitFor();
  await page.evaluate((html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, demoReport());
  await expect.poll(() => page.locator('#panel .finding').count()).toBeGreaterThan(0);
  const edge = (await page.locator('#panel').boundingBox())?.x ?? 0;
  expect(edge).toBeGreaterThan(0);
  const counter = page.getByRole('button', { name: /还有 \d+ 处/ }).first();
  await counter.waitFor();
  await expect.poll(async () => ((await counter.boundingBox())?.x ?? edge) + 24).toBeLessThan(edge);
});
