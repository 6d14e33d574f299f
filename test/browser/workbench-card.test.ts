import { expect, it } from 'vitest';
import { demoReport, standExtension } from './extension-stand';
import { OPEN_SHADOW } from './open-shadow';
import { AFTER_JUMP, settled } from './settled';

const stand = standExtension();

it('no card covers the bar of the desk, whichever finding is gone to', async () => {
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
  await expect.poll(() => page.locator('#panel .finding').count()).toBeGreaterThan(2);
  const count = await page.locator('#panel .finding').count();
  const covered: number[] = [];
  let opened = 0;
  for (let index = 0; index < Math.min(count, 6); index++) {
    await page.locator('#panel .finding').nth(index).getByRole('button').first().click();
    await settled(page, AFTER_JUMP);
    const boxes = await page.evaluate(() => {
      const card = document.querySelector('[data-ours]')?.shadowRoot?.querySelector('.card:not([hidden])')?.getBoundingClientRect();
      const bar = document.querySelector('.desk-bar')?.getBoundingClientRect();
      return card && bar ? { top: card.top, bar: bar.bottom, height: card.height } : null;
    });
    if (boxes && boxes.height > 0) opened++;
    if (boxes && boxes.top < boxes.bar) covered.push(index);
    if (index === 0) await stand.shell.shot(page, 'workbench-card');
  }
  expect(opened).toBeGreaterThan(2);
  expect(covered).toEqual([]);
});
