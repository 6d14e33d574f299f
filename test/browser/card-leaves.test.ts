import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultyFigures, idOf, pageHtml } from '../overlay/stand';
import { audit, column, openFaulty } from './card-stand';
import { openStand, type Stand, shoot } from './overlay-stand';
import { AFTER_JUMP, settled } from './settled';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

const cards = (page: Page) => page.getByRole('dialog').count();

async function openCard(page: Page, index = column): Promise<void> {
  await page.evaluate((i) => window.gouji.overlay?.goTo(i, { open: true }), index);
  await page.getByRole('button', { name: '复制核查意见' }).waitFor();
  await settled(page, AFTER_JUMP);
}

describe('a card is left', () => {
  it('by Esc: the form first, then the card, wherever in the card the focus is', async () => {
    for (const inHead of [false, true]) {
      const page = await openFaulty(stand);
      await openCard(page);
      await page.getByRole('button', { name: '忽略此条…' }).click();
      await page.getByText('忽略的理由').waitFor();
      if (inHead) await page.getByRole('button', { name: '上一处' }).focus();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: '忽略此条…' }).waitFor();
      expect(await page.getByText('忽略的理由').count()).toBe(0);
      expect(await cards(page)).toBe(1);
      // The focus is on what had opened the form.
      expect(await page.evaluate(() => document.querySelector('[data-ours]')?.shadowRoot?.activeElement?.textContent)).toBe('忽略此条…');
      await page.keyboard.press('Escape');
      expect(await cards(page)).toBe(0);
      await page.context().close();
    }
  });

  it('by Esc also when the page has the focus, and the page hears that key as ever', async () => {
    const page = await openFaulty(stand, audit, {}, '<input id="field">');
    await openCard(page);
    await page.evaluate(() => {
      const keys: string[] = [];
      document.addEventListener('keydown', (event) => keys.push(`${event.key} ${event.defaultPrevented}`));
      Object.assign(window, { keys });
      document.getElementById('field')?.focus();
    });
    await page.keyboard.press('a');
    expect(await cards(page)).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => cards(page)).toBe(0);
    expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual(['a false', 'Escape false']);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    await page.context().close();
  });

  it('by a click on the page, whose links and buttons keep theirs', async () => {
    const page = await openFaulty(stand, audit, {}, '<button id="own" onclick="this.textContent = 1">0</button>');
    await openCard(page, 0);
    await page.locator('#own').click();
    await expect.poll(() => cards(page)).toBe(0);
    expect(await page.locator('#own').textContent()).toBe('1');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('own');
    await page.context().close();
  });

  it('not by a click that a script has made, nor by one inside it', async () => {
    const page = await openFaulty(stand);
    await openCard(page);
    await page.evaluate(() => {
      document.body.click();
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    });
    await page.getByText('更正建议').click();
    await settled(page);
    expect(await cards(page)).toBe(1);
    await page.context().close();
  });

  it('and nothing of the page is listened to when it is closed', async () => {
    const page = await openFaulty(stand);
    await openCard(page);
    await page.keyboard.press('Escape');
    const heard = await page.evaluate(() => {
      const calls: string[] = [];
      const listen = window.addEventListener;
      window.addEventListener = ((type: string, ...rest: [never]) => {
        calls.push(type);
        listen.call(window, type, ...rest);
      }) as typeof listen;
      return calls;
    });
    await page.mouse.click(5, 5);
    await page.evaluate((i) => window.gouji.overlay?.goTo(i), column);
    expect(await cards(page)).toBe(0);
    expect(heard).toEqual([]);
    await page.context().close();
  });
});

describe('the foot of a card', () => {
  it('shows that it was copied, and the reasons for setting aside with none chosen, on the lowest of laptops', async () => {
    const page = await openFaulty(stand, audit, { viewport: { width: 1093, height: 526 } });
    const isSeen = (text: string) =>
      page
        .getByRole('dialog')
        .getByText(text)
        .evaluate((one) => {
          const box = one.getBoundingClientRect();
          const card = one.closest('.card')?.getBoundingClientRect();
          const at = (one.getRootNode() as ShadowRoot).elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          return card !== undefined && box.top >= card.top && box.bottom <= Math.min(card.bottom, innerHeight) && at === one;
        });
    await openCard(page);
    await page.getByRole('button', { name: '复制核查意见' }).click();
    await page.getByRole('dialog').getByText('已复制').waitFor();
    await settled(page);
    for (const text of ['已复制', '表中为', '按各项相加应为']) expect(await isSeen(text)).toBe(true);
    await shoot(page, 'card-copied-125');
    await page.getByRole('button', { name: '忽略此条…' }).click();
    await settled(page);
    for (const text of ['忽略的理由', '已核对，数字无误', '另有说明', '不适用于本报告', '取消', '表中为'])
      expect(await isSeen(text)).toBe(true);
    await shoot(page, 'card-dismiss-125');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    expect(await page.evaluate(() => window.gouji.calls.filter(([name]) => name === 'dismiss'))).toEqual([]);
    await page.context().close();
  });
});

describe('after the page has changed', () => {
  /** How far the card's box is from the row that its sum is about, on the nearer side of each axis. */
  const gap = (page: Page, path: string) =>
    page.evaluate((id) => {
      const card = document.querySelector('[data-ours]')?.shadowRoot?.querySelector('.card:not([hidden])')?.getBoundingClientRect();
      const cell = document.getElementById(id)?.closest('tr')?.getBoundingClientRect();
      if (!card || !cell) return null;
      return [
        Math.max(0, card.left - cell.right, cell.left - card.right),
        Math.max(0, card.top - cell.bottom, cell.top - card.bottom),
      ].reduce((most, one) => Math.max(most, Math.round(one)), 0);
    }, idOf(path));
  const cell = 'requests.granted.total';

  it.each([
    ['grown above the cell', 'document.body.insertAdjacentHTML("afterbegin", `<div style="height: 2600px"></div>`)'],
    ['lost what stood above it', 'document.getElementById("ahead").remove()'],
    [
      'been drawn anew and scrolled to its top',
      '{ const main = document.getElementById("main"); main.innerHTML = main.innerHTML; scrollTo(0, 0); window.gouji.overlay.update({}); }',
    ],
  ])('that has %s, the card stands beside its cell', async (_, change) => {
    const page = await openFaulty(stand, audit, {}, '<div id="ahead" style="height: 1800px"></div>');
    await openCard(page, 1);
    expect(await gap(page, cell)).toBeLessThan(40);
    await page.evaluate(change);
    await expect.poll(() => gap(page, cell)).toBeLessThan(40);
    await settled(page, AFTER_JUMP);
    expect(await gap(page, cell)).toBeLessThan(40);
    await page.context().close();
  });

  it('the card of a cell that its box has scrolled away stands at that box, not at the end of the world', async () => {
    const css = '#scroller { height: 300px; overflow: auto }';
    const page = await stand.open(pageHtml(faultyFigures, { css }), { reducedMotion: 'reduce' });
    await page.evaluate((given) => void window.gouji.paint({ audit: given }), audit as never);
    await openCard(page, column);
    const before = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
    await page.evaluate(() => document.getElementById('scroller')?.scrollTo(0, 0));
    await settled(page);
    const box = await page.getByRole('dialog').boundingBox();
    const around = await page.locator('#scroller').boundingBox();
    if (!box || !around) throw new Error('a card and a box expected');
    expect(Math.max(0, box.y - around.y - around.height, around.y - box.y - box.height)).toBeLessThan(40);
    expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])).toEqual(before);
    await page.context().close();
  });
});
