import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { AuditExport } from '../../lib/report/contract/schema';
import { demoPages, demoPaths } from '../demo/pages';
import { alteredExtension } from './altered-extension';
import { type FirefoxShell, openFirefox } from './firefox';

console.info('Firefox: the toolbar’s click (activeTab) cannot be pressed by any protocol; its popup is tested as a page.');

// Inside `evaluate` in a page of the extension only.
declare const browser: Browser;

let firefox: FirefoxShell;
beforeAll(async () => {
  firefox = await openFirefox();
  for (const [path, page] of demoPages()) firefox.portal.put(path, page);
});
afterAll(() => firefox?.close());

/** What of ours has the focus: its role or name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.querySelector('[data-ours]')?.shadowRoot?.activeElement;
    return element ? `${element.getAttribute('role') ?? ''} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}` : '';
  });

const cardText = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('[data-ours]')?.shadowRoot?.querySelector('.card:not([hidden])')?.textContent ?? '');

async function openMarked(shell: FirefoxShell): Promise<Page> {
  const page = await shell.open(demoPaths.findings);
  await shell.painted(page);
  await page.waitForFunction(() => (document.querySelector('[data-ours]')?.shadowRoot?.querySelectorAll('.badge').length ?? 0) > 3);
  await page.bringToFront();
  return page;
}

/** The popup's page over the tab that shows the report. */
async function popupOver(): Promise<Page> {
  const scout = await firefox.popup();
  await scout.waitForFunction(() => typeof browser === 'object');
  const tab = await scout.evaluate(async () => (await browser.tabs.query({ url: '*://*.gov.cn/*' })).at(-1)?.id);
  await scout.close();
  const popup = await firefox.popup(`/popup.html?tab=${tab}`);
  await popup.waitForFunction(() => /导出 JSON/.test(document.body?.innerText ?? ''));
  return popup;
}

const press = (popup: Page, name: string): Promise<boolean> =>
  popup.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent)?.includes(wanted),
    );
    button?.click();
    return button !== undefined;
  }, name);

describe('marks and card in Firefox ESR', () => {
  it('a tour by keys: badge to badge, Enter opens the card, Esc gives the focus back', async () => {
    const page = await openMarked(firefox);
    for (let presses = 0; presses < 60 && !(await focused(page)).includes('：'); presses++) await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('有待核实：文中“5件”');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('不一致：');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /更正建议/.test(document.querySelector('[data-ours]')?.shadowRoot?.textContent ?? ''));
    expect(await focused(page)).toMatch(/^dialog/);
    expect(await cardText(page)).toMatch(/表中为15.*最可能.*自然人 应为 12，误填为 21（数字颠倒）/);
    const inWindow = () =>
      page.evaluate(() => {
        const box = document.querySelector('[data-ours]')?.shadowRoot?.querySelector('.card')?.getBoundingClientRect();
        return box && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
      });
    await expect.poll(inWindow).toBe(true);
    await firefox.shot(page, 'firefox-card');
    await page.keyboard.press('Escape');
    expect(await cardText(page)).toBe('');
    expect(await focused(page)).toContain('不一致：');
    await page.close();
  });

  it('changes nothing of the page: one element added, no attribute, no shift', async () => {
    const page = await openMarked(firefox);
    const state = await page.evaluate(() => ({
      hosts: document.querySelectorAll('[data-ours]').length,
      touched: document.querySelectorAll('td[class],td[style],tr[style],[data-gouji]').length,
      highlights: [...CSS.highlights.keys()].length,
      boxes: document.querySelector('[data-ours]')?.shadowRoot?.querySelectorAll('.underline').length,
    }));
    expect(state).toMatchObject({ hosts: 1, touched: 0, boxes: 0 });
    expect(state.highlights).toBeGreaterThan(0);
    await page.close();
  });

  it('popup: goes to a finding, dismisses one with a reason, undoes it, exports under unit and year', async () => {
    const page = await openMarked(firefox);
    const popup = await popupOver();
    expect(await popup.evaluate(() => document.body.innerText)).toContain('有不一致');
    await press(popup, '第 3 处');
    await page.waitForFunction(() => /3 \/ 5/.test(document.querySelector('[data-ours]')?.shadowRoot?.textContent ?? ''));
    expect(await press(popup, '忽略第 1 处')).toBe(true);
    await popup.waitForFunction(() => document.querySelector('form.dismiss input'));
    await popup.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('form.dismiss input');
      if (!input) return;
      input.value = '已与业务科室核对';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(popup, '确认忽略');
    await popup.waitForFunction(() => /已忽略 1 处/.test(document.body.innerText));
    await press(popup, '导出 JSON');
    const file = join(firefox.downloads, '南屏县自然资源局_2024_政府信息公开年报核查.json');
    const read = (): AuditExport | null => {
      try {
        return JSON.parse(readFileSync(file, 'utf8')) as AuditExport;
      } catch {
        return null;
      }
    };
    await expect.poll(() => read()?.dismissals).toEqual([expect.objectContaining({ reason: '已与业务科室核对' })]);
    await press(popup, '撤销忽略第 1 处');
    await popup.waitForFunction(() => !/已忽略 1 处/.test(document.body.innerText));
    await popup.close();
    await page.close();
  });
});

it('where highlights are missing, lines of our own stand under the numbers', async () => {
  // Only our own scripts see this; Firefox has no preference for it.
  const older = await openFirefox({ extension: await alteredExtension('firefox', 'without-highlights', 'window.Highlight = undefined;') });
  try {
    for (const [path, page] of demoPages()) older.portal.put(path, page);
    const page = await openMarked(older);
    const state = await page.evaluate(() => ({
      highlights: [...CSS.highlights.keys()].length,
      lines: document.querySelector('[data-ours]')?.shadowRoot?.querySelectorAll('.underline.error').length ?? 0,
    }));
    await older.shot(page, 'firefox-without-highlights');
    expect(state.highlights).toBe(0);
    expect(state.lines).toBeGreaterThanOrEqual(4);
  } finally {
    await older.close();
  }
});
