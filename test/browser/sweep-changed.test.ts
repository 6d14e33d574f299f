import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { ReadPage, StandingPage } from '../../lib/extension/page/lister-door';
import { makeReport, renderHtml } from '../generator';
import { standExtension } from './extension-stand';

// Inside `evaluate` in a page of the extension only.
declare const chrome: Browser;

const stand = standExtension();

/** Reads the page as a sweep does, lets `change` happen, and asks the tab again. */
async function readAround(change: (page: Page) => Promise<unknown>): Promise<{ readonly read: ReadPage; readonly standing: StandingPage }> {
  const { shell } = stand;
  const html = renderHtml(makeReport(5, '2021'), 'inline').replace('</head>', '<style>b { color: inherit }</style></head>');
  shell.portal.put('/nb/turning.html', html);
  const own = await shell.popup('/sweep.html');
  stand.keep(own);
  const page = await stand.open('/nb/turning.html');
  const tab = await shell.tabId(page);
  const read = (await own.evaluate(async (tabId) => {
    const [answer] = await chrome.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/looker.js', '/lister.js'] });
    return answer?.result;
  }, tab)) as ReadPage;
  await change(page);
  const standing = (await own.evaluate(async (tabId) => {
    const open = () => (globalThis as unknown as Record<symbol, () => Promise<unknown>>)[Symbol.for('gouji.lister')]?.();
    const [answer] = await chrome.scripting.executeScript({ target: { tabId, frameIds: [0] }, func: open });
    return answer?.result;
  }, tab)) as StandingPage;
  return { read, standing };
}

const style = (css: string) => (page: Page) => page.addStyleTag({ content: css });
const script = (code: string) => (page: Page) => page.evaluate(code);

describe('a swept page that changes after it was read', { timeout: 60_000 }, () => {
  it('is read and looked at again, whatever changed it; one that stays is not', async () => {
    const same = await readAround(async () => {});
    expect([same.standing.document, same.standing.showsIt]).toEqual([null, true]);

    const cells = "document.querySelectorAll('table td')";
    const turned = await readAround(script(`${cells}[${cells}.length - 1].textContent = '987654'`));
    expect(JSON.stringify(turned.read.document)).not.toContain('987654');
    expect(JSON.stringify(turned.standing.document)).toContain('987654');
    expect(turned.standing.pages[0]?.html).toContain('987654');
    expect(turned.standing.showsIt).toBe(true);

    // Without a node or an attribute of the page: a rule in a sheet that was there.
    const rule = await readAround(script("document.styleSheets[0].insertRule('table { display: none }')"));
    expect([rule.standing.document === null, rule.standing.showsIt]).toEqual([false, false]);

    const covered = await readAround(style('body::after { content: ""; position: absolute; inset: 0 0 -9000px; background: #fff }'));
    expect(covered.standing.showsIt).toBe(false);
  });
});
