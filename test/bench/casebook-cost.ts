import { extensionFolder } from '../browser/extension-folder';
import { fillCasebook } from '../browser/fill-casebook';
import { openShell } from '../browser/harness';
import { killRounds } from '../browser/kill-rounds';
import { manyCaptures } from '../casebook/many-captures';
import { median } from './clock';
import type { Measure } from './speed';

const CAPTURES = 10_000;
const ROUNDS = 5;

/** A season's casebook: ten thousand captures, opened, searched, scrolled; with `full` a browser killed a hundred times while it writes. */
export async function measureCasebook(full: boolean): Promise<Measure[]> {
  const shell = await openShell({ folders: [] });
  const measures: Measure[] = [];
  try {
    const page = await shell.popup('/casebook.html');
    await fillCasebook(page, manyCaptures(CAPTURES));
    const opened: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await page.reload();
      await page.locator('.body .row').first().waitFor();
      opened.push(await page.evaluate(() => performance.getEntriesByName('gouji-list').at(-1)?.duration ?? Number.NaN));
    }
    measures.push({ name: `casebook: list of ${CAPTURES} opens`, figure: median(opened), unit: 'ms', limit: 300 });
    const keys: number[] = [];
    for (const key of '南屏县自然资源局2024') keys.push(await keystroke(page, key));
    measures.push({
      name: `casebook: a keystroke in the search of ${CAPTURES} (slowest)`,
      figure: Math.max(...keys),
      unit: 'ms',
      limit: 50,
    });
    await page.locator('#search').fill('');
    const frames = await page.evaluate(scrollThrough);
    measures.push({ name: 'casebook: longest frame while scrolling through all', figure: frames, unit: 'ms', limit: 50 });
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const heap = await session.send('Runtime.getHeapUsage');
    measures.push({ name: `casebook: memory with ${CAPTURES}`, figure: heap.usedSize / 1_000_000, unit: 'MB', limit: 300 });
  } finally {
    await shell.close();
  }
  if (!full) return measures;
  const rounds = await killRounds(await extensionFolder('chrome'), 100);
  const lost = rounds.filter(({ told, kept, torn }) => kept < told || torn > 0).length;
  return [...measures, { name: 'casebook: kills in mid-write that lost or tore a capture, of 100', figure: lost, unit: '', limit: 0 }];
}

/** From the key to the drawn list. */
async function keystroke(page: Awaited<ReturnType<Awaited<ReturnType<typeof openShell>>['popup']>>, key: string): Promise<number> {
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
