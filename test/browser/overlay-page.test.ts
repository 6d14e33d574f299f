import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultyAudit, faultyFigures, idOf, pageHtml } from '../overlay/stand';
import { openStand, paint, type Stand } from './overlay-stand';
import { settled } from './settled';

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

const figures = faultyFigures;
const audit = faultyAudit();

it('a switch that is set to what it is measures and draws nothing', async () => {
  const page = await stand.open(pageHtml(figures));
  await paint(page, audit);
  const measured = await page.evaluate(() => {
    const own = Range.prototype.getClientRects;
    let times = 0;
    Range.prototype.getClientRects = function (this: Range) {
      times++;
      return own.call(this);
    };
    window.gouji.overlay?.setChecked(false);
    window.gouji.overlay?.setUnlinked(false);
    const unchanged = times;
    window.gouji.overlay?.setChecked(true);
    return { unchanged, changed: times > 0 };
  });
  expect(measured).toEqual({ unchanged: 0, changed: true });
  await page.context().close();
});

describe('the page stays the page', () => {
  const pages: [string, Parameters<Stand['open']>[1], Parameters<typeof pageHtml>[1]][] = [
    ['an ordinary page', {}, {}],
    [
      'a page with default-src none',
      { headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'" } },
      {},
    ],
    ['a quirks-mode page', {}, { doctype: '' }],
    [
      'a page with a hostile style sheet',
      {},
      {
        css: 'div:not(#scroller), button, [data-ours] { display: none !important; position: static !important; font-size: 40px !important }',
      },
    ],
    [
      'a page whose root is positioned and moved',
      {},
      { css: 'html { position: relative; margin: 30px 50px; } body { position: relative; top: 11px }' },
    ],
  ];
  it.each(pages)('%s: one mutation, no shift, marks where they belong, nothing left after off', async (_, options, extra) => {
    const page = await stand.open(pageHtml(figures, extra), options);
    const before = await boxes(page);
    await page.evaluate(() => {
      const records: MutationRecord[] = [];
      new MutationObserver((all) => records.push(...all)).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      Object.assign(window, { records });
    });
    await paint(page, audit);
    await page.waitForTimeout(80); // in which nothing more may happen
    const mutations = await page.evaluate(() =>
      (window as unknown as { records: MutationRecord[] }).records.map((one) => one.type + one.addedNodes.length),
    );
    expect(mutations).toEqual(['childList1']);
    expect(await boxes(page)).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
      await page.evaluate(() => document.documentElement.clientWidth),
    );
    expect(
      await page.evaluate(() =>
        [...CSS.highlights.keys()]
          .filter((name) => (CSS.highlights.get(name)?.size ?? 0) > 0)
          .map((name) => name.split('-').at(-1))
          .sort(),
      ),
    ).toEqual(['cause', 'clause', 'error', 'warning']);
    const gap = await page.evaluate((id) => {
      const badge = document.querySelector('[data-ours]')?.shadowRoot?.querySelectorAll('.badge')[1];
      const [a, b] = [badge?.getBoundingClientRect(), document.getElementById(id)?.getBoundingClientRect()];
      return a && b ? Math.hypot(a.x + a.width / 2 - b.right, a.y + a.height / 2 - b.top) : Number.NaN;
    }, idOf('requests.granted.total'));
    expect(gap).toBeLessThan(25);
    await page.evaluate(() => window.gouji.off());
    expect(
      await page.evaluate(() => [
        document.querySelector('[data-ours]'),
        [...CSS.highlights.keys()].length,
        document.adoptedStyleSheets.length,
        document.documentElement.children.length,
      ]),
    ).toEqual([null, 0, 0, 2]);
    await page.context().close();
  });

  it('dresses by style elements of its own where constructed sheets are out of reach (Firefox content scripts)', async () => {
    const deny = `for (const owner of [Document.prototype, ShadowRoot.prototype]) {
      const { get } = Object.getOwnPropertyDescriptor(owner, 'adoptedStyleSheets');
      Object.defineProperty(owner, 'adoptedStyleSheets', { configurable: true, get, set() { throw new Error('Accessing from Xray wrapper is not supported.'); } });
    }`;
    const page = await stand.open(pageHtml(figures), { first: deny });
    await page.evaluate(() => {
      const records: string[] = [];
      new MutationObserver((all) => records.push(...all.map((one) => one.type))).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
      });
      Object.assign(window, { records });
    });
    await paint(page, audit);
    const state = await page.evaluate(() => {
      const host = document.querySelector('[data-ours]');
      const badge = host?.shadowRoot?.querySelector('.badge');
      return {
        records: (window as unknown as { records: string[] }).records,
        position: badge && getComputedStyle(badge).position,
        line: getComputedStyle(document.getElementById('requests-granted-total') as Element, `::highlight(${host?.localName}-error)`)
          .textDecorationStyle,
      };
    });
    expect(state).toEqual({ records: ['childList'], position: 'absolute', line: 'double' });
    await page.evaluate(() => window.gouji.off());
    expect(await page.evaluate(() => document.querySelectorAll('[data-ours], html > style').length)).toBe(0);
    await page.context().close();
  });

  it('leaves focus, selection, scroll position and keys alone', async () => {
    const page = await stand.open(pageHtml(figures, { before: '<input id="field" value="abc" style="position:fixed;top:0">' }));
    await page.evaluate(() => {
      (document.getElementById('field') as HTMLInputElement).focus();
      (document.getElementById('field') as HTMLInputElement).setSelectionRange(1, 2);
      window.scrollTo(0, 120);
    });
    await paint(page, audit);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await page.keyboard.type('x');
    expect(
      await page.evaluate(() => [document.activeElement?.id, (document.getElementById('field') as HTMLInputElement).value, window.scrollY]),
    ).toEqual(['field', 'abcx', 120]);
    await page.context().close();
  });

  it('is never said to be seen where the page covers it, makes itself faint, or takes its lines away', async () => {
    const harms: Readonly<Record<string, string>> = {
      covered: `const cover = document.body.appendChild(document.createElement('div'));
        cover.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:2147483647';
        document.documentElement.append(cover);`,
      faint: `document.documentElement.style.opacity = '0.01';`,
      shrunk: `document.documentElement.style.transform = 'scale(0)';`,
      'without highlights': 'CSS.highlights.clear();',
      'without sheets': 'document.adoptedStyleSheets = [];',
    };
    for (const [name, harm] of Object.entries(harms)) {
      const page = await stand.open(pageHtml(figures));
      await paint(page, audit);
      expect(await page.evaluate(() => window.gouji.overlay?.unseen), name).toBeNull();
      // A drawing that was paused would heal it.
      await settled(page, 1_000);
      await page.evaluate(harm);
      expect(await page.evaluate(() => window.gouji.overlay?.unseen), name).toMatch(/^(?:covered|removed)$/);
      await page.context().close();
    }
  });

  it('paints nothing where there is no report', async () => {
    const page = await stand.open(pageHtml(figures));
    await paint(page, { ...audit, report: null, findings: [], verdict: 'not-a-report' });
    expect(await page.evaluate(() => [document.querySelector('[data-ours]'), window.gouji.overlay?.visible])).toEqual([null, false]);
    await page.context().close();
  });

  it('comes back when the page empties itself, and gives up when the page insists', async () => {
    const page = await stand.open(pageHtml(figures));
    await paint(page, audit);
    const back = () => page.evaluate(() => document.querySelector('[data-ours]') !== null);
    for (let i = 0; i < 3; i++) {
      await page.evaluate(() => document.querySelector('[data-ours]')?.remove());
      await expect.poll(back).toBe(true);
    }
    await page.evaluate(() => document.querySelector('[data-ours]')?.remove());
    await page.waitForTimeout(200); // in which nothing may happen
    expect(await back()).toBe(false);
    expect(await page.evaluate(() => [window.gouji.overlay?.unseen, window.gouji.calls.at(-1)?.[0]])).toEqual(['removed', 'lost']);
    await page.context().close();
  });
});

function boxes(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('td, th, p, h1, h2')]
      .map((one) => Object.values(one.getBoundingClientRect().toJSON()).join(' '))
      .join('\n'),
  );
}
