import { chromium } from 'playwright-core';
import { bundleForPage } from '../browser/bundle';
import { chromiumPath } from '../machine/browsers';
import type { Outcome } from './stand-entry';

/** What the script gives the page. */
declare const attempts: { audited(pages: readonly string[], patient: boolean): Promise<Outcome[]> };

/** A tab of Chromium in which pages are audited one after the other as the extension does it. */
export interface Stand {
  /** `patient`: half a second more for what is not ticked at once. */
  audited(pages: readonly string[], patient?: boolean): Promise<Outcome[]>;
  close(): Promise<void>;
}

export async function openStand(): Promise<Stand> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('no Chromium: install one or set GOUJI_CHROMIUM');
  // Bars to scroll with are drawn as for a reader.
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
    ignoreDefaultArgs: ['--hide-scrollbars'],
  });
  const page = await browser.newPage({ viewport: { width: 1240, height: 920 } });
  const script = await bundleForPage('test/attempts/stand-entry.ts', 'attempts');
  await page.route('**/*', (route) =>
    route.request().url() === STAND ? route.fulfill({ contentType: 'text/html', body: '<body>' }) : route.abort(),
  );
  await page.goto(STAND);
  await page.addScriptTag({ content: script });
  return {
    async audited(pages, patient = false) {
      const outcomes: Outcome[] = [];
      for (let from = 0; from < pages.length; from += AT_ONCE)
        outcomes.push(
          ...(await page.evaluate(([some, waits]) => attempts.audited(some, waits), [pages.slice(from, from + AT_ONCE), patient] as const)),
        );
      return outcomes;
    },
    close: () => browser.close(),
  };
}

const STAND = 'http://www.example.gov.cn/stand';
const AT_ONCE = 25;
