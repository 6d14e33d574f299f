import { expect, it } from 'vitest';
import { deskWithReport } from './desk-with-report';
import { standExtension } from './extension-stand';
import { AFTER_JUMP, settled } from './settled';

const stand = standExtension();

it('no card covers the bar of the desk or ends below the window, whichever finding is gone to', async () => {
  const page = await deskWithReport(stand);
  const count = await page.locator('#panel .finding').count();
  const covered: number[] = [];
  const cut: number[] = [];
  let opened = 0;
  for (let index = 0; index < Math.min(count, 6); index++) {
    await page.locator('#panel .finding').nth(index).getByRole('button').first().click();
    await settled(page, AFTER_JUMP);
    const boxes = await page.evaluate(() => {
      const card = document.querySelector('[data-ours]')?.shadowRoot?.querySelector('.card:not([hidden])')?.getBoundingClientRect();
      const bar = document.querySelector('.desk-bar')?.getBoundingClientRect();
      return card && bar ? { top: card.top, bottom: card.bottom, bar: bar.bottom, height: card.height } : null;
    });
    if (boxes && boxes.height > 0) opened++;
    if (boxes && boxes.top < boxes.bar) covered.push(index);
    if (boxes && boxes.bottom > 657) cut.push(index);
    if (index === 0) await stand.shell.shot(page, 'workbench-card');
  }
  expect(opened).toBeGreaterThan(2);
  expect(covered).toEqual([]);
  expect(cut).toEqual([]);
});
