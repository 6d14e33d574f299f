import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { someOf } from '../some-of';
import type { audited } from './audited-page';
import { bundleForPage } from './bundle';
import { markedPages, windows } from './marked-pages';
import { OPEN_SHADOW } from './open-shadow';
import { openPlainBrowser } from './plain-browser';
import { settled } from './settled';

/** What the script gives the page. */
declare const gouji: { readonly audited: typeof audited };

let browser: Browser;
let script = '';
beforeAll(async () => {
  [script, browser] = await Promise.all([bundleForPage('test/browser/audited-page.ts', 'gouji'), openPlainBrowser()]);
});
afterAll(() => browser?.close());

async function openMarked(html: string): Promise<Page> {
  const page = await browser.newPage({ viewport: windows[0] ?? null, reducedMotion: 'reduce' });
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }) : route.abort(),
  );
  await page.goto('http://www.example.gov.cn/report.html');
  await page.evaluate(OPEN_SHADOW);
  await page.evaluate(script);
  return page;
}

describe('nothing covers a character', () => {
  // Every layout and every dress, of both editions, not each with each; a third of them where not all is tried.
  const some = [...markedPages()].filter((_, nth) => nth % 4 === 0 || nth % 4 === 3);
  // By turns in a large and a small one of the windows, and in the two others.
  const inTurns = someOf(some, 3).map(([name, html], nth) => [name, html, someOf(windows, 2, nth % 2)] as const);
  it.each(inTurns)('%s', async (name, html, sizes) => {
    const page = await openMarked(html);
    await covered(page, name, sizes);
    await page.close();
  });

  it.each(some.slice(10, 11))('%s, on a machine too slow to look all around', async (name, html) => {
    const page = await openMarked(html);
    await page.evaluate(() => {
      const now = performance.now.bind(performance);
      let calls = 0;
      performance.now = () => now() + 20 * ++calls;
    });
    await covered(page, name, windows);
    await page.close();
  });

  it.each(some.slice(8, 12).flatMap(([name, html]) => ['scrolled', 'pushed down'].map((moved) => [name, moved, html] as const)))(
    '%s, %s while the marks are being placed',
    async (name, moved, html) => {
      const page = await openMarked(html);
      await page.evaluate(async (isScrolled) => {
        const now = Date.now.bind(Date);
        let calls = 0;
        // Every step takes long, and after each the page has its turn.
        Date.now = () => now() + 60 * ++calls;
        gouji.audited.show({ checked: true });
        const scrollers = [...document.querySelectorAll('*')].filter((one) => one.scrollWidth > one.clientWidth + 9);
        for (let turns = 0; turns < 30; turns++) {
          if (isScrolled) {
            for (const one of scrollers) one.scrollLeft += 7;
            scrollBy(0, 41);
          } else document.body.prepend(Object.assign(document.createElement('p'), { textContent: '正在加载' }));
          await new Promise((done) => setTimeout(done));
        }
        Date.now = now;
      }, moved === 'scrolled');
      const { hits, own } = await atRest(page);
      expect(own, name).toBeGreaterThan(0);
      expect(hits).toEqual([]);
      await page.close();
    },
  );

  /** A drawing that was paused may end after the page stands still: where something is covered, it is waited for once more. */
  async function atRest(page: Page): Promise<ReturnType<typeof gouji.audited.covered>> {
    await settled(page, 120);
    const first = await page.evaluate(() => gouji.audited.covered());
    if (first.hits.length === 0) return first;
    await settled(page, 2_000);
    return page.evaluate(() => gouji.audited.covered());
  }

  async function covered(page: Page, name: string, sizes: typeof windows): Promise<void> {
    await page.evaluate(() => gouji.audited.show({ checked: true, firstRun: true }));
    let drawn = 0;
    const found: string[] = [];
    for (const size of sizes) {
      await page.setViewportSize(size);
      for (const share of [0, 0.4, 1]) {
        await page.evaluate((at) => scrollTo(0, at * document.documentElement.scrollHeight), share);
        const { hits, own } = await atRest(page);
        drawn += own;
        found.push(...hits.map((hit) => `${size.width} px, ${share}: ${hit}`));
      }
    }
    expect(drawn, name).toBeGreaterThan(0);
    expect(found).toEqual([]);
  }
});
