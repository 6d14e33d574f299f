import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { openShell } from '../browser/harness';
import { listPage, reportsOf } from '../browser/sweep-portal';
import { renderHtml } from '../generator';
import { median } from './clock';
import type { Measure } from './speed';

// Inside `evaluate` in a page of the extension only.
declare const chrome: Browser;

const PAGES = 16;
/** Milliseconds, as chosen below. */
const SHORTEST_PAUSE = 1000;

/**
 * What a sweep adds to each page: all that it takes but the pauses, less what the browser needs to load the same page in a tab behind the
 * others, audited by nobody. Reading, audit, second look, keeping and closing go on while the site is left alone, so they are measured by
 * themselves too: they have to fit into the shortest pause. The page is one file without pictures or style sheets: nothing of ours hides
 * behind what they would take.
 */
export async function measureSweep(): Promise<Measure[]> {
  const shell = await openShell({ folders: [] });
  try {
    const entries = reportsOf(2024, PAGES).map((made, index) => {
      shell.portal.put(`/bench/${index}.html`, renderHtml(made, 'inline'));
      return { title: made.identity.title, href: `/bench/${index}.html`, day: '2025-01-20' };
    });
    shell.portal.put('/bench/', listPage(entries));
    const list = await shell.open('/bench/');
    const page = await shell.popup(`/sweep.html?tab=${await shell.tabId(list)}`);
    await page.getByLabel('两页之间停').selectOption('1');
    await page.getByRole('button', { name: /^开始核查/ }).click();
    const began = performance.now();
    await page.getByText('核查完毕').waitFor({ timeout: 240_000 });
    const whole = (performance.now() - began - (PAGES - 1) * SHORTEST_PAUSE) / PAGES;
    // The first visits bring the scripts into the browser's caches.
    const visits = (await visitTimes(page)).slice(2);
    const works = await page.evaluate(() => performance.getEntriesByName('gouji-visited').map(({ duration }) => duration));
    const loads = (
      await loadTimes(
        page,
        entries.map(({ href }) => shell.origin + href),
      )
    ).slice(2);
    return [
      { name: `a page of a sweep of ${PAGES}, all but the pauses (mean)`, figure: whole, unit: 'ms', limit: null },
      { name: `the same, page by page (median of ${visits.length})`, figure: median(visits), unit: 'ms', limit: null },
      { name: 'the same page loaded in a tab behind the others', figure: median(loads), unit: 'ms', limit: null },
      { name: 'what the sweep adds to a page', figure: Math.max(0, median(visits) - median(loads)), unit: 'ms', limit: 100 },
      { name: 'what the sweep adds to a page, over the whole sweep', figure: Math.max(0, whole - mean(loads)), unit: 'ms', limit: 100 },
      {
        name: 'read, audited, looked at, kept and closed, within the pause (slowest)',
        figure: Math.max(...works.slice(2)),
        unit: 'ms',
        limit: SHORTEST_PAUSE,
      },
      { name: 'the same (median)', figure: median(works.slice(2)), unit: 'ms', limit: null },
    ];
  } finally {
    await shell.close();
  }
}

const mean = (figures: readonly number[]) => figures.reduce((sum, one) => sum + one, 0) / figures.length;

function visitTimes(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((done) => {
        const request = indexedDB.open('sweeps');
        request.onsuccess = () => {
          const all = request.result.transaction('items').objectStore('items').getAll();
          all.onsuccess = () => done(all.result.map(({ took }: { took: number }) => took));
        };
      }),
  );
}

/** From asking for the tab until it stands; the detector's call for the auditor is not answered there. */
function loadTimes(page: Page, urls: readonly string[]): Promise<number[]> {
  return page.evaluate(async (all) => {
    const times: number[] = [];
    for (const url of all) {
      const began = performance.now();
      const stands = new Promise<number>((done) => {
        const heard = (id: number, change: { status?: string }, tab: { url?: string }) => {
          if (change.status !== 'complete' || tab.url === 'about:blank') return;
          chrome.tabs.onUpdated.removeListener(heard);
          times.push(performance.now() - began);
          done(id);
        };
        chrome.tabs.onUpdated.addListener(heard);
      });
      const { id } = await chrome.tabs.create({ url, active: false });
      await chrome.storage.session.set({ 'swept-tab': id });
      await chrome.tabs.remove(await stands);
      await new Promise((done) => setTimeout(done, 1000));
    }
    return times;
  }, urls);
}
