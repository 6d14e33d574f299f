import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { makeReport, renderHtml } from '../generator';
import { standExtension } from './extension-stand';

const stand = standExtension();

const report = renderHtml(makeReport(11, '2021'), 'thead');
const withBar = (css: string) =>
  report
    .replace(
      '</head>',
      `<style>body { margin: 0; padding-bottom: 1500px } .bar, th { background: #fff } .bar { height: 90px } .bar b { float: left; background: #ddd; padding: 20px } table { background: #fff } ${css}</style></head>`,
    )
    .replace('<body>', '<body><div class="bar"><b>首页</b><b>政务公开</b></div>');

/** Audited, scrolled so that table three goes through the window's top, and looked at again because something was dressed otherwise. */
async function afterScrolling(html: string, path: string): Promise<Page> {
  stand.serve(path, html);
  const page = await stand.open(path);
  await stand.shell.audited(page);
  for (const share of [0.3, 0.4, 0.5, 0.55]) {
    await page.evaluate((part) => {
      scrollTo({ top: part * (document.documentElement.scrollHeight - innerHeight), behavior: 'instant' });
      document.body.classList.toggle('dressed');
    }, share);
    await page.waitForTimeout(900); // in which it is looked again
  }
  return page;
}

const told = async (page: Page) => {
  const reply = await stand.shell.ask(page, { to: 'auditor', type: 'get-state' });
  return { verdict: reply?.audit.verdict, look: reply?.audit.source.look };
};

describe('what a bar lies over while the page is scrolled', () => {
  it.each([
    ['a sticky header', '.bar { position: sticky; top: 0; z-index: 3 }'],
    ['a fixed header whose parts are painted', '.bar { position: fixed; top: 0; left: 0; right: 0; z-index: 3 }'],
  ])('is not hidden: %s', async (_, css) => {
    const page = await afterScrolling(withBar(`${css} .dressed .bar b { color: #333 }`), '/under-bars.html');
    await expect.poll(() => told(page)).toEqual({ verdict: 'consistent', look: 'agrees' });
  });

  it('is hidden where the bar lies for good', async () => {
    const css =
      '.bar { position: sticky; top: 0; z-index: 3; margin-bottom: -90px; width: 100% } .nav { display: none } h1 { font-size: 30px; margin: 0 }';
    const first = report.indexOf('<table');
    // Right behind the bar the first table begins.
    const html = `${report.slice(0, first)}<div class="bar"></div>${report.slice(first)}`.replace(
      '</head>',
      `<style>.bar { height: 90px; background: #fff } ${css}</style></head>`,
    );
    stand.serve('/for-good.html', html);
    const page = await stand.open('/for-good.html');
    await stand.shell.audited(page);
    await expect.poll(async () => (await told(page)).verdict).not.toBe('consistent');
  });
});
