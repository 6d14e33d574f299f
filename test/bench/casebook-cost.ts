import type { Page } from 'playwright-core';
import { extensionFolder } from '../browser/extension-folder';
import { fillAudits } from '../browser/fill-audits';
import { fillCasebook } from '../browser/fill-casebook';
import { openShell } from '../browser/harness';
import { killRounds } from '../browser/kill-rounds';
import { manyCaptures } from '../casebook/many-captures';
import { median, openClock } from './clock';
import type { Measure } from './speed';

const CAPTURES = 10_000;
const ROUNDS = 5;
const STEPS = 60;

/** A season's casebook: ten thousand captures, opened, searched, scrolled, taken away. */
export async function measureCasebook(): Promise<Measure[]> {
  const shell = await openShell({ folders: [] });
  const measures: Measure[] = [];
  try {
    const page = await shell.popup('/casebook.html');
    const captures = manyCaptures(CAPTURES);
    await fillCasebook(page, captures);
    const [opened, whole]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      await page.reload();
      await page.locator('.body .row').first().waitFor();
      opened.push(await tookUntil(page, 'gouji-list'));
      whole.push(await tookUntil(page, 'gouji-whole'));
    }
    measures.push({ name: `casebook: list of ${CAPTURES} opens`, figure: median(opened), unit: 'ms', limit: 300 });
    measures.push({ name: 'casebook: until all of them can be searched', figure: median(whole), unit: 'ms', limit: null });
    const keys: number[] = [];
    for (const key of '南屏县自然资源局2024') keys.push(await keystroke(page, key));
    measures.push({
      name: `casebook: a keystroke in the search of ${CAPTURES} (slowest)`,
      figure: Math.max(...keys),
      unit: 'ms',
      limit: 50,
    });
    await page.locator('#search').fill('');
    // Behind another tab a page has one frame a second.
    await page.bringToFront();
    measures.push({
      name: 'casebook: most work for a frame while scrolling through all',
      figure: await scrollWork(page),
      unit: 'ms',
      limit: 50,
    });
    const frames = await page.evaluate(scrollThrough);
    measures.push({ name: 'the same by the clock, whatever else the machine does', figure: frames, unit: 'ms', limit: null });
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const heap = await session.send('Runtime.getHeapUsage');
    measures.push({ name: `casebook: memory with ${CAPTURES}`, figure: heap.usedSize / 1_000_000, unit: 'MB', limit: 300 });
    await fillAudits(
      page,
      captures.map(({ id }) => id),
    );
    const { seconds, frame } = await takeWorkbook(page);
    measures.push({ name: `casebook: XLSX of ${CAPTURES}, from the press to the file`, figure: seconds, unit: 's', limit: 15 });
    measures.push({ name: 'casebook: longest time without a frame meanwhile', figure: frame, unit: 'ms', limit: 200 });
  } finally {
    await shell.close();
  }
  return measures;
}

/** A browser killed so many times while it takes a casebook over. */
export async function measureKills(rounds: number): Promise<Measure[]> {
  const found = await killRounds(await extensionFolder('chrome'), rounds);
  const lost = found.filter(({ told, kept, torn }) => kept < told || torn > 0).length;
  const kept = found.reduce((sum, one) => sum + one.kept, 0);
  return [
    { name: `casebook: captures on disk after ${found.length} kills in mid-write`, figure: kept, unit: '', limit: null },
    { name: `casebook: kills that lost or tore a capture, of ${found.length}`, figure: lost, unit: '', limit: 0 },
  ];
}

/** How long after its beginning the page said so. */
async function tookUntil(page: Page, mark: string): Promise<number> {
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark);
  return page.evaluate((name) => performance.getEntriesByName(name).at(-1)?.duration ?? Number.NaN, mark);
}

/** Selects all and takes them away as a workbook, as somebody would; the page's frames are watched meanwhile. */
async function takeWorkbook(page: Page): Promise<{ readonly seconds: number; readonly frame: number }> {
  await page.getByRole('grid').getByRole('checkbox').first().check();
  await page.getByRole('button', { name: '导出…' }).click();
  await page.getByRole('radio', { name: /数据表（XLSX）/ }).check();
  await page.evaluate(() => {
    let last = performance.now();
    const watched = globalThis as { longest?: number };
    watched.longest = 0;
    const look = (now: number) => {
      watched.longest = Math.max(watched.longest ?? 0, now - last);
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const began = performance.now();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('button', { name: '导出', exact: true }).click(),
  ]);
  const seconds = (performance.now() - began) / 1000;
  if (!download.suggestedFilename().endsWith('.xlsx')) throw new Error(`a workbook expected, not ${download.suggestedFilename()}`);
  return { seconds, frame: await page.evaluate(() => (globalThis as { longest?: number }).longest ?? Number.NaN) };
}

/** From the key to the drawn list. */
async function keystroke(page: Page, key: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>('#search');
    if (!field) return Number.NaN;
    const began = performance.now();
    field.value += typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // The view draws itself in a later task; a frame follows.
    await new Promise((drawn) => setTimeout(drawn));
    void document.querySelector('.rows')?.clientHeight;
    return performance.now() - began;
  }, key);
}

/** The main thread's own time for one step of the way from top to end, each of which draws all rows anew; the most of all. */
async function scrollWork(page: Page): Promise<number> {
  const clock = await openClock(page);
  let most = 0;
  for (let step = 1; step <= STEPS; step++) {
    const spent = await clock.around(() =>
      page.evaluate(async (share) => {
        const rows = document.querySelector('.rows');
        if (rows) rows.scrollTop = rows.scrollHeight * share;
        // The scroll is told before the first frame, what it draws stands before the second.
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      }, step / STEPS),
    );
    // The first ones are compiled.
    if (step > STEPS / 10) most = Math.max(most, spent);
  }
  return most;
}

/** Runs in the page: the longest time between two frames on the way from top to end. */
async function scrollThrough(): Promise<number> {
  const rows = document.querySelector('.rows');
  if (!rows) return Number.NaN;
  let longest = 0;
  let last = await new Promise<number>(requestAnimationFrame);
  for (let step = 1; step <= 120; step++) {
    rows.scrollTop = (rows.scrollHeight * step) / 120;
    const now = await new Promise<number>(requestAnimationFrame);
    longest = Math.max(longest, now - last);
    last = now;
  }
  return longest;
}
