import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { makeVictim } from '../attempts/victim';
import { demoPages, demoPaths } from '../demo/pages';
import { seedFigures } from '../fixtures/seed-figures';
import { type FirefoxShell, openFirefox } from './firefox';
import { plainFont, shiftedFont } from './shifted-font';

// Inside `evaluate` in a page of the extension only.
declare const browser: Browser;

describe('the main job in Firefox ESR', () => {
  let firefox: FirefoxShell;
  beforeAll(async () => {
    firefox = await openFirefox();
    for (const [path, page] of demoPages()) firefox.portal.put(path, page);
  });
  afterAll(() => firefox?.close());

  /** What the toolbar says of a clean page that was changed; waits for `wanted`. */
  async function badgeOf(name: string, change: (html: string) => string, wanted: string): Promise<string | null> {
    const { page: victim, figure } = makeVictim(7);
    firefox.portal.put(`/made/${name}.html`, { body: change(victim(figure)) });
    const page = await firefox.open(`/made/${name}.html`);
    const own = await firefox.popup('/options.html');
    const badge = () =>
      own.evaluate(async (path) => {
        const [tab] = await browser.tabs.query({ url: `*://www.example.gov.cn${path}` });
        return tab?.id === undefined ? null : browser.action.getBadgeText({ tabId: tab.id });
      }, `/made/${name}.html`);
    await expect.poll(badge).toBe(wanted);
    await Promise.all([page.close(), own.close()]);
    return wanted;
  }

  it('marks a report with findings, in one added element', async () => {
    const page = await firefox.open(demoPaths.findings);
    expect(await firefox.painted(page)).toBe(true);
    await page.waitForFunction(() => (document.querySelector('[data-ours]')?.shadowRoot?.querySelectorAll('button').length ?? 0) >= 3);
    await firefox.shot(page, 'firefox-marked');
    const state = await page.evaluate(() => ({
      hosts: document.querySelectorAll('[data-ours]').length,
      attributes: document.querySelectorAll('td[class],td[style],[data-gouji]').length,
      highlights: [...CSS.highlights.keys()].length,
    }));
    expect(state).toMatchObject({ hosts: 1, attributes: 0 });
    await page.close();
  });

  it('reads the GBK page as its own characters', async () => {
    const page = await firefox.open(demoPaths.clean);
    expect(await page.title()).toContain('清浦县水利局2020年');
    await page.close();
  });

  it('has looked a second time at a clean page, and says so by a tick', async () => {
    expect(await badgeOf('clean', (html) => html, '✓')).toBe('✓');
  });

  it('looks at what a script has highlighted, and at the page’s own fonts', async () => {
    const lit = (css: string) => (html: string) =>
      html.replace(
        '</body>',
        `<style>::highlight(found){${css}}</style><script>const texts = document.createTreeWalker(document.querySelector('table'), 4);
        for (let text; (text = texts.nextNode()) && !/\\d/.test(text.data););
        const range = new Range();
        range.selectNodeContents(texts.currentNode);
        CSS.highlights.set('found', new Highlight(range));</script></body>`,
      );
    const inFont = (font: Buffer) => (html: string) =>
      html.replace(
        '</head>',
        `<style>@font-face{font-family:Own;src:url(data:font/ttf;base64,${font.toString('base64')})}td{font-family:Own,serif !important}</style></head>`,
      );
    expect([
      await badgeOf('lit', lit('background: yellow'), '✓'),
      await badgeOf('struck', lit('text-decoration: line-through'), '–'),
    ]).toEqual(['✓', '–']);
    expect([await badgeOf('font', inFont(plainFont()), '✓'), await badgeOf('shifted', inFont(shiftedFont()), '–')]).toEqual(['✓', '–']);
  });

  it.each([demoPaths.list, demoPaths.blank])('paints nothing on %s', async (path) => {
    const page = await firefox.open(path);
    expect(await firefox.painted(page, 1_500)).toBe(false);
    await page.close();
  });

  it('opens the popup page', async () => {
    const popup = await firefox.popup();
    await popup.waitForFunction(() => (document.body?.innerText ?? '').length > 4);
    expect(await popup.evaluate(() => document.body.innerText)).toMatch(/[\u4e00-\u9fff]{4}/);
    await popup.close();
  });

  it('asks the network for nothing', () => {
    const pages = new Set([...Object.values(demoPaths), ...seedFigures.map(({ page }) => `/${page}.html`), '/favicon.ico']);
    const others = firefox.portal.seen
      .filter(({ url }) => url.startsWith(firefox.origin))
      .filter(({ url }) => !pages.has(new URL(url).pathname) && !/\/made\//.test(url));
    expect(others).toEqual([]);
  });
});
