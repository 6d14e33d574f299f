import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { glossary, type Language } from '../../lib/strings/terms';
import { demoPaths } from '../demo/pages';
import { isWhole } from '../some-of';
import { violations } from './axe-violations';
import { standExtension } from './extension-stand';
import { OPEN_SHADOW } from './open-shadow';

// Inside `evaluate` in the worker only.
declare const chrome: Browser;

const stand = standExtension();

/** What each page shows when it is drawn, and what is pressed before it is looked at. */
const pages: readonly {
  readonly path: (tab: number) => string;
  readonly shows: string;
  readonly press?: (page: Page, language: Language) => Promise<unknown>;
}[] = [
  { path: () => '/welcome.html', shows: '.sample-sheet td' },
  {
    path: () => '/rules.html',
    shows: 'article',
    // All of them are looked at elsewhere, in one language and light; here some of each kind.
    press: (page, language) =>
      page
        .locator('input')
        .first()
        .fill(language === 'zh' ? '诉讼' : 'lawsuit'),
  },
  { path: () => '/options.html', shows: 'input[type=checkbox]' },
  { path: (tab) => `/popup.html?tab=${tab}`, shows: '.verdict' },
  { path: (tab) => `/sidepanel.html?tab=${tab}`, shows: '.verdict' },
  {
    // The same view as on a page of a portal, mounted openly.
    path: () => '/demo.html',
    shows: '.badge.error',
    press: async (page) => {
      await page.locator('.badge.error').first().click();
      await page.locator('.card .foot button').first().waitFor();
    },
  },
];

async function speak(language: Language): Promise<void> {
  await (await stand.shell.worker()).evaluate(async (wanted) => {
    const { settings = {} } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...(settings as object), language: wanted } });
  }, language);
}

describe.each(['zh', 'en'] as const)('every page of the extension in %s', (language) => {
  it('breaks no rule of axe, and uses the glossary’s words', async () => {
    await speak(language);
    const report = await stand.open(demoPaths.findings);
    await stand.shell.audited(report);
    const tab = await stand.shell.tabId(report);
    const never = glossary.flatMap((term) => term.never[language]);
    for (const { path, shows, press } of pages) {
      const page = await stand.shell.context.newPage();
      stand.keep(page);
      await page.addInitScript(OPEN_SHADOW);
      await page.goto(`chrome-extension://${stand.shell.id}${path(tab)}`);
      await page.locator(shows).first().waitFor();
      await press?.(page, language);
      // Colours are the same in both languages.
      const isBoth = language === 'zh' || isWhole();
      for (const colorScheme of isBoth ? (['light', 'dark'] as const) : (['light'] as const)) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await violations(page), `${path(tab)} ${colorScheme}`).toEqual([]);
      }
      const words = await page.evaluate(() => {
        const shadow = document.querySelector('[data-ours]')?.shadowRoot;
        const drawn = [...(shadow?.querySelectorAll<HTMLElement>('.card, .result, .legend, .edge') ?? [])].map((one) => one.innerText);
        return [document.body.innerText, ...drawn].join('\n');
      });
      expect(never.filter((word) => words.toLowerCase().includes(word))).toEqual([]);
      await page.close();
    }
  });
});
