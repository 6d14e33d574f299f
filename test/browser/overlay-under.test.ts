import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultyAudit, faultyFigures, idOf, pageHtml } from '../overlay/stand';
import { openStand, paint, type Stand, shoot } from './overlay-stand';
import { settled } from './settled';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

const audit = faultyAudit();
const cell = idOf('requests.granted.total');

/** What is to be seen at the middle of the badge of a cell: our badge, or what the page has there. */
function atBadge(page: Page, of = cell): Promise<string> {
  return page.evaluate((id) => {
    const shadow = document.querySelector('[data-ours]')?.shadowRoot;
    const at = document.getElementById(id)?.getBoundingClientRect();
    const distance = (one: Element) => {
      const box = one.getBoundingClientRect();
      return at ? Math.hypot(box.left - at.right, box.top - at.top) : 0;
    };
    const [badge] = [...(shadow?.querySelectorAll<HTMLElement>('.badge') ?? [])].sort((a, b) => distance(a) - distance(b));
    if (!badge) return 'no badge';
    const { left, top, width, height } = badge.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const isSeen = getComputedStyle(badge).visibility === 'visible' && hit === document.querySelector('[data-ours]');
    return isSeen ? 'badge' : (hit?.closest('header, dialog, .dialog, th')?.localName ?? 'page');
  }, of);
}

/** Scrolls until the middle of the cell's row lies so far from the window's top. */
async function scrollCellTo(page: Page, y: number): Promise<void> {
  await page.evaluate(
    ([id, to]) => {
      const box = document.getElementById(id)?.getBoundingClientRect();
      if (box) scrollBy(0, box.top - to);
    },
    [cell, y] as const,
  );
  await settled(page, 100);
}

const HEAD = 'header.top { position: sticky; top: 0; height: 70px; box-sizing: border-box }';

describe('marks go under what their cells go under', () => {
  it.each([
    ['a sticky header with a z-index', `${HEAD} header.top { z-index: 10 }`],
    ['a sticky header without one', HEAD],
    ['a sticky header in a body with a level of its own', `body { position: relative; z-index: 3 } ${HEAD} header.top { z-index: 5 }`],
    [
      'a fixed bar over an article that has a z-index',
      `main { position: relative; z-index: 2 } header.top { position: fixed; top: 0; left: 0; right: 0; height: 70px; z-index: 3 }`,
    ],
    ['the sticky head of the table', '#t3 tr:first-child th { position: sticky; top: 0; height: 70px; background: #eee }'],
  ])('%s', async (name, css) => {
    const page = await stand.open(pageHtml(faultyFigures, { css: `${css} body { padding-bottom: 2000px }` }), { reducedMotion: 'reduce' });
    await paint(page, audit);
    await scrollCellTo(page, 300);
    await expect.poll(() => atBadge(page)).toBe('badge');
    await scrollCellTo(page, 20);
    await expect.poll(() => atBadge(page)).not.toBe('badge');
    if (name.includes('without')) await shoot(page, 'under-header');
    await scrollCellTo(page, 200);
    await expect.poll(() => atBadge(page)).toBe('badge');
    expect(await page.evaluate(() => window.gouji.overlay?.unseen)).toBeNull();
    await page.context().close();
  });

  it.each([
    [
      'a dialog of the page',
      '<div class="dialog" style="position:fixed;inset:150px 50px;background:#fff;border:1px solid;z-index:100">公告</div>',
    ],
    [
      'a modal dialog',
      '<dialog style="width:700px;height:500px">公告</dialog><script>document.querySelector("dialog").showModal()</script>',
    ],
  ])('%s', async (_, before) => {
    const page = await stand.open(pageHtml(faultyFigures, { before, css: 'body { padding-bottom: 2000px }' }), { reducedMotion: 'reduce' });
    await paint(page, audit);
    await scrollCellTo(page, 400);
    await expect.poll(() => atBadge(page)).toMatch(/dialog|div/);
    await page.evaluate(() => document.querySelector('.dialog, dialog')?.remove());
    await expect.poll(() => atBadge(page)).toBe('badge');
    await page.context().close();
  });

  it('the sticky head and the sticky first column of a table in a scroller in the middle of the window', async () => {
    const css = `body { padding-bottom: 2000px } #scroller { height: 420px; overflow: auto; margin-top: 120px }
      #scroller table { width: 1500px; table-layout: fixed; margin-bottom: 400px } #t3 tr:first-child th:first-child { width: 300px } tr:first-child th { position: sticky; top: 0; height: 70px; background: #eee }
      #t3 td:first-child { position: sticky; left: 0; background: #eee }`;
    const number = idOf('requests.resultTotal.naturalPerson');
    const page = await stand.open(pageHtml(faultyFigures, { css }), { reducedMotion: 'reduce' });
    await paint(page, audit);
    const scrollIn = async (top: number, left: number) => {
      await page.evaluate(
        ([id, y, x]) => {
          const scroller = document.getElementById('scroller');
          const [box, around] = [document.getElementById(id)?.getBoundingClientRect(), scroller?.getBoundingClientRect()];
          if (box && around) scroller?.scrollBy(box.left - around.left - x, box.top - around.top - y);
        },
        [number, top, left] as const,
      );
      await settled(page, 100);
    };
    await scrollIn(200, 560);
    await shoot(page, 'beside-head-in-scroller');
    await expect.poll(() => atBadge(page, number)).toBe('badge');
    await scrollIn(25, 560);
    await shoot(page, 'under-head-in-scroller');
    await expect.poll(() => atBadge(page, number)).not.toBe('badge');
    await scrollIn(200, 100);
    await shoot(page, 'under-column-in-scroller');
    // What lies beside the scroller, above where its table would go on, is in sight.
    await expect.poll(() => page.locator('.badge.warning').getAttribute('class')).not.toContain('under');
    await expect.poll(() => atBadge(page, number)).not.toBe('badge');
    await scrollIn(200, 560);
    await expect.poll(() => atBadge(page, number)).toBe('badge');
    await page.context().close();
  });

  it.each([
    [
      'put into the page by a timer',
      `setTimeout(() => document.body.insertAdjacentHTML('beforeend', '<div class="dialog">公告</div>'), 300)`,
    ],
    ['shown by a class', `document.querySelector('.waiting').classList.add('dialog')`],
    ['shown by an attribute', `document.querySelector('dialog').setAttribute('open', '')`],
    ['opened by its own method', `document.querySelector('dialog').show()`],
  ])('a dialog without a level of its own, %s while nothing scrolls', async (_, open) => {
    const css = `body { padding-bottom: 2000px } .waiting:not(.dialog) { display: none }
      .dialog { position: fixed; inset: 250px 100px 150px; background: #fff; border: 1px solid } dialog { position: fixed; inset: 250px 100px; width: 900px; height: 300px; background: #fff }`;
    const before = '<div class="waiting">公告</div><dialog>公告</dialog>';
    const page = await stand.open(pageHtml(faultyFigures, { css, before }), { reducedMotion: 'reduce' });
    await paint(page, audit);
    await scrollCellTo(page, 400);
    await expect.poll(() => atBadge(page)).toBe('badge');
    await page.evaluate(open);
    await expect.poll(() => atBadge(page)).toMatch(/dialog|div|page/);
    expect(await page.evaluate(() => window.gouji.overlay?.unseen)).toBeNull();
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('.dialog, dialog')) one.remove();
    });
    await expect.poll(() => atBadge(page)).toBe('badge');
    await page.context().close();
  });

  it('nothing is looked for while the page is still, and not all the time while it changes all the time', async () => {
    const page = await stand.open(pageHtml(faultyFigures, { css: `${HEAD} body { padding-bottom: 2000px }` }), {
      reducedMotion: 'reduce',
      first: `window.looks = 0; const asked = Document.prototype.elementsFromPoint;
        Document.prototype.elementsFromPoint = function (x, y) { window.looks += y === 2 ? 1 / 3 : 0; return asked.call(this, x, y); };`,
    });
    await paint(page, audit);
    await settled(page, 300);
    const looks = () => page.evaluate(() => Math.round((window as unknown as { looks: number }).looks));
    const before = await looks();
    await page.waitForTimeout(600); // in which nothing may happen
    expect(await looks()).toBe(before);
    await page.evaluate(() => {
      const timer = setInterval(() => document.querySelector('header')?.classList.toggle('blinks'), 10);
      setTimeout(() => clearInterval(timer), 1_000);
    });
    await page.waitForTimeout(1_600);
    expect(await looks()).toBeGreaterThan(before);
    expect((await looks()) - before).toBeLessThanOrEqual(7);
    await page.context().close();
  });

  it('that the only badge in the window has gone under a header does not say that marks are covered', async () => {
    for (const css of [HEAD, `${HEAD} header.top { z-index: 10 }`]) {
      const page = await stand.open(
        pageHtml(faultyFigures, { css: `${css} header.top { height: 150px } body { padding: 1000px 0 3000px }` }),
        {
          reducedMotion: 'reduce',
          viewport: { width: 1200, height: 500 },
        },
      );
      const index = audit.findings.findIndex(({ cells }) => cells[0] === 'requests.granted.total');
      const only = { ...audit, findings: audit.findings.filter((_, at) => at === index), corrections: [] };
      await paint(page, only);
      await scrollCellTo(page, 300);
      await expect.poll(() => atBadge(page)).toBe('badge');
      expect(await page.evaluate(() => window.gouji.overlay?.unseen)).toBeNull();
      await scrollCellTo(page, 80);
      await expect.poll(() => atBadge(page)).toBe('header');
      expect(await page.evaluate(() => window.gouji.overlay?.unseen)).toBeNull();
      // A thing of the page over the badge alone is something else.
      await scrollCellTo(page, 300);
      await page.evaluate((id) => {
        const at = document.getElementById(id)?.getBoundingClientRect();
        const cover = document.body.appendChild(document.createElement('div'));
        const badge = document.querySelector('[data-ours]')?.shadowRoot?.querySelector('.badge')?.getBoundingClientRect();
        cover.style.cssText = `position:fixed;z-index:99;background:#fff;left:${(badge?.left ?? 0) - 2}px;top:${(badge?.top ?? 0) - 2}px;width:${at ? 28 : 0}px;height:28px`;
      }, cell);
      expect(await page.evaluate(() => window.gouji.overlay?.unseen)).toBe('covered');
      await page.context().close();
    }
  });

  it('the card lies over all of it', async () => {
    const page = await stand.open(
      pageHtml(faultyFigures, { css: `${HEAD} header.top { z-index: 9999 } body { padding-bottom: 2000px }` }),
      {
        reducedMotion: 'reduce',
      },
    );
    await paint(page, audit);
    await page.evaluate(
      (i) => window.gouji.overlay?.goTo(i, { open: true }),
      audit.findings.findIndex(({ cells }) => cells[0] === 'requests.granted.total'),
    );
    await page.getByText('更正建议').first().waitFor();
    await page.evaluate(() => document.querySelector('header')?.setAttribute('style', 'position: fixed; inset: 0; height: auto'));
    const isOver = () =>
      page.getByRole('dialog').evaluate((element) => {
        const { left, top } = element.getBoundingClientRect();
        const hit = (element.getRootNode() as ShadowRoot).elementFromPoint(left + 20, top + 20);
        return hit !== null && element.contains(hit);
      });
    await expect.poll(isOver).toBe(true);
    await page.context().close();
  });
});
