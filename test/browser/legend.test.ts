import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { demoPages, demoPaths } from '../demo/pages';
import { faultyAudit, faultyFigures, pageHtml } from '../overlay/stand';
import { openShell, type Shell } from './harness';
import { openStand, type Stand, shoot } from './overlay-stand';
import { settled } from './settled';

// Inside `evaluate` in the worker only.
declare const chrome: Browser;

let stand: Stand;
let shell: Shell;
beforeAll(async () => {
  [stand, shell] = await Promise.all([openStand(), openShell({ folders: [] })]);
  for (const [path, page] of demoPages()) shell.portal.put(path, page);
});
afterAll(async () => {
  await Promise.all([stand?.close(), shell?.close()]);
});

const seen = (page: Page) => page.getByRole('button', { name: '知道了' }).waitFor();

async function openFirst(html: string, viewport: { width: number; height: number }): Promise<Page> {
  const page = await stand.open(html, { viewport });
  await page.evaluate((given) => void window.gouji.paint({ audit: given, firstRun: true }), faultyAudit() as never);
  await seen(page);
  return page;
}

/** What the legend stands on: table cells, words, badges. */
function covered(page: Page, what = '.legend'): Promise<string[]> {
  return page.evaluate((selector) => {
    const shadow = document.querySelector('[data-ours]')?.shadowRoot;
    const legend = shadow?.querySelector(selector)?.getBoundingClientRect();
    if (!legend) return ['no legend'];
    const isUnder = (box: DOMRect) =>
      box.width > 0 && box.left < legend.right && legend.left < box.right && box.top < legend.bottom && legend.top < box.bottom;
    const found = [...document.querySelectorAll('td, th'), ...(shadow?.querySelectorAll('.badge:not(.legend *), .edge button') ?? [])]
      .filter((one) => isUnder(one.getBoundingClientRect()))
      .map((one) => `${one.localName} ${one.textContent}`);
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { index, 0: digits } of (node.nodeValue ?? '').matchAll(/\S+/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + digits.length);
        if ([...range.getClientRects()].some(isUnder)) found.push(digits);
      }
    return found;
  }, what);
}

const isInWindow = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector('[data-ours]')?.shadowRoot?.querySelector('.legend')?.getBoundingClientRect();
    return box && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
  });

describe('the legend of the first run', () => {
  it('covers no cell and no number of the demo report, wherever the page is scrolled to', async () => {
    const page = await shell.open(demoPaths.findings);
    await seen(page);
    expect(await isInWindow(page)).toBe(true);
    for (const y of [0, 300, 900, 1800, 0]) {
      await page.evaluate((to) => window.scrollTo(0, to), y);
      await settled(page);
      expect(await covered(page), `at ${y}`).toEqual([]);
    }
    await page.close();
  });

  it('stands in the page’s margin where there is one, and stays there', async () => {
    const page = await openFirst(pageHtml(faultyFigures), { width: 1800, height: 800 });
    for (const y of [0, 400, 900]) {
      await page.evaluate((to) => window.scrollTo(0, to), y);
      await settled(page);
      expect(await isInWindow(page)).toBe(true);
      expect(await covered(page)).toEqual([]);
    }
    await shoot(page, 'legend-margin');
    await page.context().close();
  });

  it('finds another place when the page comes to lie under it', async () => {
    const page = await openFirst(pageHtml(faultyFigures), { width: 1800, height: 800 });
    await page.evaluate(() => {
      const main = document.querySelector('main');
      if (main) Object.assign(main.style, { width: '960px', marginLeft: '0' });
    });
    await expect.poll(() => covered(page)).toEqual([]);
    expect(await isInWindow(page)).toBe(true);
    await page.context().close();
  });

  it('is folded into a button that covers nothing in a window that has no room for it, and opens when that is pressed', async () => {
    const css = 'main { width: auto; margin: 0; padding: 0 } h1 { margin: 0 0 50px } td p { line-height: 1 }';
    const page = await stand.open(pageHtml(faultyFigures, { css }), { viewport: { width: 400, height: 500 } });
    await page.evaluate((given) => void window.gouji.paint({ audit: given, firstRun: true }), faultyAudit() as never);
    const folded = page.getByRole('button', { name: '批注说明' });
    await folded.waitFor();
    await settled(page);
    expect(await covered(page, '.folded')).toEqual([]);
    expect(await page.getByRole('button', { name: '知道了' }).count()).toBe(0);
    await shoot(page, 'legend-folded');
    await folded.click();
    await seen(page);
    expect(await isInWindow(page)).toBe(true);
    expect(await folded.count()).toBe(0);
    await shoot(page, 'legend-narrow');
    await page.context().close();
  });

  it('counts what is marked now', async () => {
    const page = await shell.open(demoPaths.findings);
    const findings = (await shell.audited(page))?.audit.findings ?? [];
    const intro = page.locator('.legend p');
    await expect.poll(() => intro.textContent()).toMatch(/已核对本页年报：\d+/);
    for (const { fingerprint } of findings) await shell.ask(page, { to: 'auditor', type: 'dismiss', fingerprint, reason: '已核对' });
    await expect.poll(() => intro.textContent()).toContain('已核对本页年报。');
    await (await shell.worker()).evaluate(() => chrome.storage.local.clear());
    await page.close();
  });

  it('is shown once, and says when it was seen', async () => {
    const page = await openFirst(pageHtml(faultyFigures), { width: 1200, height: 800 });
    await page.getByRole('button', { name: '知道了' }).click();
    expect(await page.evaluate(() => window.gouji.calls)).toEqual([['legend']]);
    await page.evaluate(() => {
      window.gouji.overlay?.setVisible(false);
      window.gouji.overlay?.setVisible(true);
    });
    expect(await page.getByRole('button', { name: '知道了' }).count()).toBe(0);
    await page.context().close();
  });
});
