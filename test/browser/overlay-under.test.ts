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
function atBadge(page: Page): Promise<string> {
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
  }, cell);
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
