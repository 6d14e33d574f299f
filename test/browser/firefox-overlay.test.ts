import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimText, faultyAudit, faultyFigures, idOf, pageHtml } from '../overlay/stand';
import type { audited } from './audited-page';
import { bundleForPage } from './bundle';
import { type FirefoxStand, openFirefoxStand } from './firefox-stand';
import { markedPages } from './marked-pages';
import { bundle } from './overlay-stand';

/** What the second script gives the page. */
declare const gouji: { readonly audited: typeof audited };

let stand: FirefoxStand;
let overlay = '';
let whole = '';
beforeAll(async () => {
  [overlay, whole, stand] = await Promise.all([bundle(), bundleForPage('test/browser/audited-page.ts', 'gouji'), openFirefoxStand()]);
});
afterAll(() => stand?.close());

const audit = faultyAudit();
const at = (path: string) => audit.findings.findIndex(({ cells }) => cells[0] === path);
const total = idOf('requests.granted.total');

async function openPainted(extra: Parameters<typeof pageHtml>[1] = {}): Promise<Page> {
  const page = await stand.open(pageHtml(faultyFigures, extra), overlay);
  await page.evaluate((given) => void window.gouji.paint({ audit: given as never }), JSON.parse(JSON.stringify(audit)));
  await page.waitForFunction(() => document.querySelector('[data-ours]')?.shadowRoot?.querySelector('.edge'));
  return page;
}

/** The middle of some characters, in the window; what they stand in is brought there first. */
function middleOf(page: Page, selector: string, from = 0, to = 1e6): Promise<{ x: number; y: number }> {
  return page.evaluate(
    (where, start, end) => {
      const element = document.querySelector(where);
      if (!element) throw new Error(`no ${where}`);
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
      const range = document.createRange();
      if (text) {
        range.setStart(text, start);
        range.setEnd(text, Math.min(end, text.nodeValue?.length ?? 0));
      } else range.selectNode(element);
      const box = range.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    },
    selector,
    from,
    to,
  );
}

async function press(page: Page, selector: string, from?: number, to?: number): Promise<void> {
  const { x, y } = await middleOf(page, selector, from, to);
  await page.mouse.click(x, y);
}

const cardShown = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('[data-ours]')?.shadowRoot?.querySelector('.card:not([hidden])') != null);
const current = (page: Page) => page.evaluate(() => window.gouji.overlay?.current);

const numeral = claimText.indexOf('15件');

describe('marks answer the pointer in Firefox', () => {
  it('a click on a number, its clause, a blank cell and the ring opens the card; once more, or beside all marks, closes it', async () => {
    const page = await openPainted();
    const cases: readonly (readonly [string, number, string, number?, number?])[] = [
      ['a number', at('requests.granted.total'), `#${total}`],
      ['a number in prose', 0, '#claim', numeral, numeral + 3],
      ['its clause', 0, '#claim', numeral - 5, numeral - 3],
      ['a blank cell', at('remedies.review.total'), `#${idOf('remedies.review.total')}`],
    ];
    for (const [name, index, ...where] of cases) {
      await press(page, ...where);
      await expect.poll(() => cardShown(page), { message: name }).toBe(true);
      expect(await current(page), name).toBe(index);
      await press(page, ...where);
      await expect.poll(() => cardShown(page), { message: `${name}, again` }).toBe(false);
    }
    await press(page, `#${idOf('requests.granted.naturalPerson')}`);
    await expect.poll(() => cardShown(page), { message: 'the ring' }).toBe(true);
    expect(audit.corrections[0]?.resolves).toContain(audit.findings[(await current(page)) ?? -1]?.fingerprint);
    await press(page, 'h1');
    await expect.poll(() => cardShown(page), { message: 'beside' }).toBe(false);
    await page.close();
  });

  it('a mark under the pointer is thicker and says its word; away it is as it was', async () => {
    const page = await openPainted();
    const shown = () =>
      page.evaluate(() => {
        const shadow = document.querySelector('[data-ours]')?.shadowRoot;
        return [(shadow?.querySelectorAll('.pointed').length ?? 0) > 0, shadow?.querySelector('.tip')?.textContent ?? ''];
      });
    for (const [where, word, ...span] of [
      [`#${total}`, '不一致'],
      ['#claim', '有待核实', numeral, numeral + 3],
    ] as const) {
      const { x, y } = await middleOf(page, where, ...span);
      await page.mouse.move(x, y);
      await expect.poll(shown).toEqual([true, word]);
      await page.mouse.move(5, 5);
      await expect.poll(shown).toEqual([false, '']);
    }
    await page.close();
  });
});

/** What is to be seen at the badge of a cell: our badge, or what the page has there. */
const atBadge = (page: Page): Promise<string> =>
  page.evaluate((id) => {
    const shadow = document.querySelector('[data-ours]')?.shadowRoot;
    const box = document.getElementById(id)?.getBoundingClientRect();
    const distance = (one: Element) => {
      const own = one.getBoundingClientRect();
      return box ? Math.hypot(own.left - box.right, own.top - box.top) : 0;
    };
    const [badge] = [...(shadow?.querySelectorAll<HTMLElement>('.badge') ?? [])].sort((a, b) => distance(a) - distance(b));
    if (!badge) return 'no badge';
    const { left, top, width, height } = badge.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const isSeen = getComputedStyle(badge).visibility === 'visible' && hit === document.querySelector('[data-ours]');
    return isSeen ? 'badge' : (hit?.closest('header, dialog, .dialog, th')?.localName ?? 'page');
  }, total);

const scrollTotalTo = (page: Page, y: number): Promise<void> =>
  page.evaluate(
    (id, to) => scrollBy({ top: (document.getElementById(id)?.getBoundingClientRect().top ?? 0) - to, behavior: 'instant' }),
    total,
    y,
  );

const HEAD = 'header.top { position: sticky; top: 0; height: 70px; box-sizing: border-box }';

describe('marks go under in Firefox what their cells go under', () => {
  it.each([
    ['a sticky header with a z-index', `${HEAD} header.top { z-index: 10 }`],
    ['a sticky header without one', HEAD],
    ['the sticky head of the table', '#t3 tr:first-child th { position: sticky; top: 0; height: 70px; background: #eee }'],
  ])('%s', async (_, css) => {
    const page = await openPainted({ css: `${css} body { padding-bottom: 2000px }` });
    await scrollTotalTo(page, 300);
    await expect.poll(() => atBadge(page)).toBe('badge');
    await scrollTotalTo(page, 20);
    await expect.poll(() => atBadge(page)).not.toBe('badge');
    await scrollTotalTo(page, 300);
    await expect.poll(() => atBadge(page)).toBe('badge');
    await page.close();
  });

  it('a dialog that opens while nothing scrolls, modal or not', async () => {
    const css = 'body { padding-bottom: 2000px } dialog { position: fixed; inset: 250px 100px; width: 900px; height: 300px }';
    const page = await openPainted({ css, before: '<dialog>公告</dialog>' });
    await scrollTotalTo(page, 400);
    for (const open of ['show', 'showModal'] as const) {
      await expect.poll(() => atBadge(page)).toBe('badge');
      await page.evaluate((how) => document.querySelector('dialog')?.[how](), open);
      await expect.poll(() => atBadge(page)).toBe('dialog');
      await page.evaluate(() => document.querySelector('dialog')?.close());
    }
    await expect.poll(() => atBadge(page)).toBe('badge');
    await page.close();
  });
});

/** As many pages as a suite of every day can wait for: each way of publishing once, and one of each look. */
const few = [...markedPages()].filter((_, index) => index % 5 === 0).slice(0, 6);

describe('nothing covers a character in Firefox', () => {
  it.each(few)('%s', async (name, html) => {
    const page = await stand.open(html, whole, { width: 1366, height: 657 });
    await page.evaluate(() => void gouji.audited.show({ checked: true }));
    let drawn = 0;
    const found: string[] = [];
    for (const size of [
      { width: 1366, height: 657 },
      { width: 390, height: 760 },
    ]) {
      await page.setViewport(size);
      for (const share of [0, 0.4, 1]) {
        await page.evaluate((part) => scrollTo({ top: part * document.documentElement.scrollHeight, behavior: 'instant' }), share);
        await still(page);
        const { hits, own } = await page.evaluate(() => gouji.audited.covered());
        drawn += own;
        found.push(...hits.map((hit) => `${size.width} px, ${share}: ${hit}`));
      }
    }
    expect(drawn, name).toBeGreaterThan(0);
    expect(found).toEqual([]);
    await page.close();
  });

  it('the result line says itself, fades to a dot, and covers nothing either way', async () => {
    const [[, html] = ['', '']] = few;
    const page = await stand.open(html, whole, { width: 1366, height: 657 });
    await page.evaluate(() => void gouji.audited.show({ saysResult: true }));
    const line = () =>
      page.evaluate(() => {
        const one = document.querySelector('[data-ours]')?.shadowRoot?.querySelector<HTMLElement>('.result:not([hidden])');
        return one ? `${one.classList.contains('faded') ? 'faded' : 'said'} ${one.getAttribute('aria-label')}` : '';
      });
    await expect.poll(line).toMatch(/^said 勾稽：.*已读/);
    await still(page);
    expect((await page.evaluate(() => gouji.audited.covered())).hits).toEqual([]);
    await expect.poll(line, { timeout: 20_000 }).toMatch(/^faded 勾稽：/);
    for (const share of [0, 0.5, 1]) {
      await page.evaluate((part) => scrollTo({ top: part * document.documentElement.scrollHeight, behavior: 'instant' }), share);
      await still(page);
      expect((await page.evaluate(() => gouji.audited.covered())).hits).toEqual([]);
    }
    await page.close();
  });
});

/** Ten frames in which nothing of ours has moved. */
function still(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        const look = () => {
          const own = document.querySelector('[data-ours]')?.shadowRoot?.querySelectorAll('.badge, .edge, .result') ?? [];
          return [...own].map((one) => Object.values(one.getBoundingClientRect().toJSON()).join()).join();
        };
        let [last, frames, since] = [look(), 0, performance.now()];
        const watch = () => {
          const now = look();
          frames = now === last ? frames + 1 : 0;
          if (frames === 0) since = performance.now();
          last = now;
          if (frames >= 10 && performance.now() - since > 250) done();
          else requestAnimationFrame(watch);
        };
        requestAnimationFrame(watch);
      }),
  );
}
