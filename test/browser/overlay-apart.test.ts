import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultyAudit, faultyFigures, pageHtml } from '../overlay/stand';
import { openStand, paint, type Stand } from './overlay-stand';
import { settled } from './settled';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

interface Layout {
  readonly name: string;
  readonly args: { readonly beginData?: { readonly dirtyObjects: number; readonly partialLayout: boolean } };
}

/** The layouts of the page while something is done; a partial one begins at a box that is laid out by itself. */
async function layoutsOf(page: Page, work: () => Promise<unknown>): Promise<NonNullable<Layout['args']['beginData']>[]> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const events: Layout[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Layout[])));
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'devtools.timeline' });
  await work();
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await complete;
  return events.filter(({ name }) => name === 'Layout').flatMap(({ args }) => args.beginData ?? []);
}

describe('what is drawn', () => {
  it('has the page laid out once, and then never again', async () => {
    const page = await stand.open(pageHtml(faultyFigures), { reducedMotion: 'reduce' });
    const layouts = await layoutsOf(page, async () => {
      await paint(page, faultyAudit());
      await settled(page);
      const cell = page.locator('td').filter({ hasText: /^21$/ }).first();
      await cell.hover();
      await page.mouse.move(2, 2);
      await page.evaluate(() => window.scrollTo(0, 400));
      await settled(page);
      await page.evaluate(() => window.gouji.overlay?.setChecked(true));
      await settled(page);
    });
    expect(layouts.length).toBeGreaterThan(3);
    expect(layouts.filter(({ partialLayout }) => !partialLayout)).toHaveLength(1);
    await page.context().close();
  });
});
