import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimText, faultyAudit, faultyFigures, idOf, pageHtml } from '../overlay/stand';
import { openStand, paint, type Stand, shoot } from './overlay-stand';
import { settled } from './settled';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

const audit = faultyAudit();
const at = (path: string) => audit.findings.findIndex(({ cells }) => cells[0] === path);

const cardShown = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('[data-ours]')?.shadowRoot?.querySelector('.card:not([hidden])') != null);
const current = (page: Page): Promise<number | null | undefined> => page.evaluate(() => window.gouji.overlay?.current);

/** The middle of some characters of an element, in the window. */
async function middleOf(page: Page, selector: string, from = 0, to = Number.POSITIVE_INFINITY): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([where, start, end]) => {
      const element = document.querySelector(where);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const walker = document.createTreeWalker(element as Element, NodeFilter.SHOW_TEXT);
      const text = walker.nextNode();
      const range = document.createRange();
      if (text) {
        range.setStart(text, start);
        range.setEnd(text, Math.min(end, text.nodeValue?.length ?? 0));
      } else range.selectNode(element as Element);
      const box = range.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    },
    [selector, from, Math.min(to, 1e6)] as const,
  );
}

async function press(page: Page, ...where: Parameters<typeof middleOf> extends [Page, ...infer Rest] ? Rest : never): Promise<void> {
  const { x, y } = await middleOf(page, ...where);
  await page.mouse.click(x, y);
}

async function openPainted(options: Parameters<Stand['open']>[1] = {}, extra: Parameters<typeof pageHtml>[1] = {}): Promise<Page> {
  const page = await stand.open(pageHtml(faultyFigures, extra), { reducedMotion: 'reduce', ...options });
  await paint(page, audit);
  // What answers the pointer comes behind the first paint.
  await page.locator('.edge').waitFor({ state: 'attached' });
  return page;
}

const numeral = claimText.indexOf('15件');

describe.each([
  ['with the browser’s own question', {}],
  ['without it', { first: 'delete HighlightRegistry.prototype.highlightsFromPoint' }],
  ['without highlights', { first: 'delete CSS.highlights; delete window.Highlight;' }],
])('a click, %s', (_, options) => {
  it('on a number, its clause, a blank cell and the ring around the cause opens the card', async () => {
    const page = await openPainted(options);
    const cases: [string, number, Parameters<typeof middleOf> extends [Page, ...infer Rest] ? Rest : never][] = [
      ['a number', at('requests.granted.total'), [`#${idOf('requests.granted.total')}`]],
      ['a number in prose', 0, ['#claim', numeral, numeral + 3]],
      ['its clause', 0, ['#claim', numeral - 5, numeral - 3]],
      ['a blank cell', at('remedies.review.total'), [`#${idOf('remedies.review.total')}`]],
    ];
    for (const [name, index, where] of cases) {
      await press(page, ...where);
      await expect.poll(() => cardShown(page), { message: name }).toBe(true);
      expect(await current(page), name).toBe(index);
      await press(page, ...where);
      await expect.poll(() => cardShown(page), { message: `${name}, again` }).toBe(false);
    }
    await press(page, `#${idOf('requests.granted.naturalPerson')}`);
    await expect.poll(() => cardShown(page), { message: 'the ring' }).toBe(true);
    expect(audit.corrections[0]?.resolves).toContain(audit.findings[(await current(page)) ?? -1]?.fingerprint);
    await page.context().close();
  });
});

describe('while a card is open', () => {
  const total = `#${idOf('requests.granted.total')}`;
  const part = `#${idOf('requests.granted.naturalPerson')}`;

  it('a click beside all marks closes it, one on its own mark too, once; on another mark that one opens', async () => {
    // High enough for the card below its number: in a lower window it moves over the sentence once the page stands still.
    const page = await openPainted({ viewport: { width: 1200, height: 1100 } });
    const opened: string[] = [];
    await page.exposeFunction('told', (what: string) => opened.push(what));
    await page.evaluate(() => {
      const shadow = document.querySelector('[data-ours]')?.shadowRoot;
      const told = (window as unknown as { told: (what: string) => void }).told;
      let was = false;
      const look = () => {
        const now = shadow?.querySelector('.card:not([hidden])') !== null;
        if (now !== was) told(now ? 'opened' : 'closed');
        was = now;
      };
      if (shadow) new MutationObserver(look).observe(shadow, { subtree: true, childList: true, attributes: true });
    });
    await press(page, total);
    await expect.poll(() => opened).toEqual(['opened']);
    await press(page, total);
    await expect.poll(() => opened).toEqual(['opened', 'closed']);
    await settled(page, 150); // in which nothing may happen
    expect(opened).toEqual(['opened', 'closed']);
    await press(page, total);
    await expect.poll(() => opened.length).toBe(3);
    await press(page, '#claim', numeral, numeral + 3);
    await expect.poll(() => current(page)).toBe(0);
    await settled(page, 150);
    expect(opened.filter((one) => one === 'closed')).toHaveLength(1);
    expect(await cardShown(page)).toBe(true);
    await press(page, 'h1');
    await expect.poll(() => opened.filter((one) => one === 'closed').length).toBe(2);
    await page.context().close();
  });

  it('a mark that stands for several leads from one to the next and then closes; a card that was opened elsewhere closes too', async () => {
    const page = await openPainted();
    // The ring around the likely cause lies in a cell of no finding of its own: it opens the first that it would resolve.
    await page.evaluate((i) => window.gouji.overlay?.goTo(i, { open: true }), at('requests.granted.total'));
    await expect.poll(() => cardShown(page)).toBe(true);
    await press(page, total);
    await expect.poll(() => cardShown(page)).toBe(false);
    const seen: (number | null | undefined)[] = [];
    for (let presses = 0; presses < 6; presses++) {
      await press(page, part);
      await settled(page, 60);
      seen.push((await cardShown(page)) ? await current(page) : null);
    }
    const first = seen.indexOf(null);
    expect(first).toBeGreaterThan(0);
    expect(new Set(seen.slice(0, first)).size).toBe(first);
    expect(seen[first + 1] ?? seen[0]).toBe(seen[0]);
    await page.context().close();
  });

  it('in a frame: a click beside all marks and Esc close it as anywhere else', async () => {
    const page = await stand.open(
      `<!doctype html><html lang="zh-CN"><head><title>框架页</title></head><body style="margin:0"><iframe id="f" style="width:1100px;height:780px;border:0"></iframe></body></html>`,
      { reducedMotion: 'reduce' },
    );
    await page.evaluate((html) => {
      const inner = (document.getElementById('f') as HTMLIFrameElement).contentDocument;
      inner?.open();
      inner?.write(html);
      inner?.close();
    }, pageHtml(faultyFigures));
    await paint(page, JSON.parse(JSON.stringify(audit).replaceAll('"selector":"', '"selector":"#f >>> ')));
    await page.locator('.edge').waitFor({ state: 'attached' });
    const frame = page.frameLocator('#f');
    const pressIn = async (selector: string) => {
      const box = await frame.locator(selector).boundingBox();
      if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    };
    for (const leave of [() => pressIn('h1'), () => page.keyboard.press('Escape')]) {
      await pressIn('#claim');
      await settled(page, 60);
      const claim = await frame.locator('#claim').boundingBox();
      await page.mouse.click((claim?.x ?? 0) + 15 * 12, (claim?.y ?? 0) + 12);
      await expect.poll(() => cardShown(page)).toBe(true);
      // The focus goes back into the frame, as after a press there.
      await page.evaluate(() => (document.getElementById('f') as HTMLIFrameElement).contentWindow?.focus());
      await leave();
      await expect.poll(() => cardShown(page)).toBe(false);
    }
    await page.context().close();
  });
});

describe('the page keeps', () => {
  it('its own buttons: they are pressed and no card opens', async () => {
    const page = await openPainted();
    await page.evaluate((id) => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const cell = document.getElementById(id);
      const text = cell?.querySelector('p');
      if (text) text.outerHTML = `<p><button type="button" onclick="seen.push('pressed')">${text.textContent}</button></p>`;
      document.addEventListener('click', (event) => seen.push(event.defaultPrevented ? 'prevented' : 'click'));
    }, idOf('requests.granted.total'));
    await page.evaluate((given) => window.gouji.overlay?.update({ audit: given }), audit as never);
    await press(page, `#${idOf('requests.granted.total')} button`);
    await expect.poll(() => page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual(['pressed', 'click']);
    expect(await cardShown(page)).toBe(false);
    await page.context().close();
  });

  it('what is selected, and its cursor; what a script presses opens nothing', async () => {
    const page = await openPainted({}, { css: '#claim { cursor: crosshair }' });
    // Drawn over with the pointer: a selection, no card.
    const [start, end] = [
      await middleOf(page, '#claim', numeral - 6, numeral - 5),
      await middleOf(page, '#claim', numeral + 2, numeral + 3),
    ];
    // Not on the very middle of a character: there the browser makes a caret of it.
    await page.mouse.move(start.x - 4, start.y);
    await page.mouse.down();
    await page.mouse.move(end.x - 4, end.y, { steps: 5 });
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(2);
    expect(await cardShown(page)).toBe(false);
    await page.evaluate(({ x, y }) => {
      getSelection()?.removeAllRanges();
      const hit = document.elementFromPoint(x, y);
      hit?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }));
    }, end);
    expect(await cardShown(page)).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.getElementById('claim') as Element).cursor)).toBe('crosshair');
    await page.context().close();
  });
});

describe('under the pointer', () => {
  it('a mark is thicker and says its word where there is room; it covers no character; away it is as it was', async () => {
    const page = await openPainted({ viewport: { width: 1366, height: 657 } });
    const shown = () =>
      page.evaluate(() => {
        const shadow = document.querySelector('[data-ours]')?.shadowRoot;
        return [shadow?.querySelectorAll('.pointed').length ?? 0, shadow?.querySelector('.tip')?.textContent ?? ''];
      });
    for (const [where, word] of [
      [`#${idOf('requests.granted.total')}`, '不一致'],
      ['#claim', '有待核实'],
    ] as const) {
      const { x, y } = await middleOf(page, where, where === '#claim' ? numeral : 0, where === '#claim' ? numeral + 3 : undefined);
      await page.mouse.move(x, y);
      await expect.poll(shown).toEqual([where === '#claim' ? 2 : expect.any(Number), word]);
      expect(await wordCovers(page)).toEqual([]);
      await shoot(page, `pointed-${word}`);
      await page.mouse.move(5, 5);
      await expect.poll(shown).toEqual([0, '']);
    }
    await page.context().close();
  });

  it('what comes behind the marks dresses nothing of the card', async () => {
    const page = await openPainted();
    const looks = () =>
      page.evaluate(() => {
        const card = document.querySelector('[data-ours]')?.shadowRoot?.querySelector('.card');
        const parts = [...(card?.querySelectorAll('*') ?? [])].filter((one) => one.className !== '');
        return parts.map((one) => `${one.getAttribute('class')} ${getComputedStyle(one).position} ${getComputedStyle(one).boxShadow}`);
      });
    await page.evaluate((i) => window.gouji.overlay?.goTo(i, { open: true }), at('requests.granted.total'));
    await page.getByText('更正建议').first().waitFor();
    expect((await looks()).filter((look) => /^grade /.test(look))).toEqual([expect.stringContaining('static none')]);
    await page.context().close();
  });

  it('a badge shows what it belongs to', async () => {
    const page = await openPainted();
    await page
      .getByRole('button', { name: /^不一致.*予以公开/ })
      .first()
      .hover();
    await expect.poll(() => page.locator('.pointed').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

/** Characters under the word. */
function wordCovers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const word = document.querySelector('[data-ours]')?.shadowRoot?.querySelector('.tip')?.getBoundingClientRect();
    const hits: string[] = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node && word; node = walker.nextNode()) {
      if (!node.nodeValue?.trim()) continue;
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (word.left < box.right && box.left < word.right && word.top < box.bottom && box.top < word.bottom) hits.push(node.nodeValue);
    }
    return hits;
  });
}
