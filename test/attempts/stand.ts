import type { Browser, BrowserContextOptions } from 'playwright-core';
import { bundleForPage } from '../browser/bundle';
import { openPlainBrowser } from '../browser/plain-browser';
import type { Outcome } from './stand-entry';

/** What the script gives the page. */
declare const attempts: { audited(pages: readonly string[], patient: boolean): Promise<Outcome[]> };

/** Tabs of Chromium in which pages are audited one after the other as the extension does it. */
export interface Stand {
  /** `patient`: half a second more for what is not ticked at once. */
  audited(pages: readonly string[], patient?: boolean): Promise<Outcome[]>;
  close(): Promise<void>;
}

/** What a reader has set, as a browser tells pages; nothing unless said. */
export type Reader = Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors'>;

export async function openStand(reader: Reader = {}): Promise<Stand> {
  // Bars to scroll with are drawn as for a reader.
  const [browser, script] = await Promise.all([
    openPlainBrowser({ ignoreDefaultArgs: ['--hide-scrollbars'] }),
    bundleForPage('test/attempts/stand-entry.ts', 'attempts'),
  ]);
  const tabs = await Promise.all(Array.from({ length: TABS }, () => openTab(browser, script, reader)));
  return {
    async audited(pages, patient = false) {
      const outcomes: Outcome[] = [];
      let next = 0;
      const work = async (tab: (typeof tabs)[number]) => {
        for (let from = next; from < pages.length; from = next) {
          next += AT_ONCE;
          const some = pages.slice(from, from + AT_ONCE);
          for (const [nth, outcome] of (await tab(some, patient)).entries()) outcomes[from + nth] = outcome;
        }
      };
      await Promise.all(tabs.map(work));
      return outcomes;
    },
    close: () => browser.close(),
  };
}

/** A window of its own, so that what one page does is not what another waits for. */
async function openTab(browser: Browser, script: string, reader: Reader) {
  const page = await browser.newPage({ viewport: { width: 1240, height: 920 }, ...reader });
  await page.route('**/*', (route) => {
    if (route.request().url() === STAND) return route.fulfill({ contentType: 'text/html', body: '<body>' });
    return route.request().url() === ELSEWHERE ? route.fulfill({ contentType: 'text/css', body: SHEET }) : route.abort();
  });
  await page.goto(STAND);
  await page.addScriptTag({ content: script });
  return (pages: readonly string[], patient: boolean) =>
    page.evaluate(([some, waits]) => attempts.audited(some, waits), [pages, patient] as const);
}

const STAND = 'http://www.example.gov.cn/stand';
/** Another site's style sheet, which a browser lets no script read. */
const ELSEWHERE = 'http://static.example.com/portal.css';
const SHEET = 'td{color:#222}a{color:#06c}a.q7:visited{color:#fff}';
const TABS = 2;
const AT_ONCE = 10;
