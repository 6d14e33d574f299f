import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { bundleForPage } from '../browser/bundle';
import { chromiumPath } from '../machine/browsers';
import { root } from '../machine/root';
import { type Clock, inRounds, median, openClock } from './clock';
import type { bench } from './in-page';
import { leftBehind } from './left-behind';
import { corpusPage, openPage, ownListPage, ownReportPage } from './pages';

/** One line of the table. `figure` in the limit's unit. */
export interface Measure {
  readonly name: string;
  readonly figure: number;
  readonly unit: string;
  /** At most, or at least when `atLeast`. */
  readonly limit: number | null;
  readonly atLeast?: boolean;
}

type Bench = typeof bench;
declare const gouji: { readonly bench: Bench };

/** Measures speed in real Chromium on a real portal page when the corpus is at hand, else on one of our own of its size. */
export async function measureSpeed(): Promise<Measure[]> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('no Chromium: install one or set GOUJI_CHROMIUM');
  const script = await bundleForPage('test/bench/in-page.ts', 'gouji');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const report = corpusPage('reports/shuyang-2023.html') ?? ownReportPage();
    const negative = corpusPage('negatives/006.html') ?? ownListPage();
    const open = (html: string) => openPage(browser, html, script);
    return [
      ...(await onReport(await open(report))),
      ...(await leftBehind(await open(report))),
      ...(await detector(await open(negative))),
      ...(await firstPaint(open, report)),
      ...(await growth(open, report)),
      ...(await manyMarks(open, report)),
    ];
  } finally {
    await browser.close();
  }
}

async function onReport(page: Page): Promise<Measure[]> {
  const clock = await openClock(page);
  const { walk, read, judged, audited } = await inRounds(clock);
  const axe = await axeTime(page, clock);
  return [
    { name: 'one TreeWalker pass over the report page', figure: walk, unit: 'ms', limit: null },
    { name: 'read', figure: read / walk, unit: 'passes', limit: 6 },
    { name: 'read, bind, judge', figure: judged / walk, unit: 'passes', limit: 25 },
    { name: 'read → audit, with claims and diagnosis', figure: audited / walk, unit: 'passes', limit: 20 },
    { name: 'read → audit', figure: audited, unit: 'ms', limit: null },
    { name: 'axe-core, default run, slower by', figure: axe / audited, unit: 'times', limit: 50, atLeast: true },
  ];
}

async function axeTime(page: Page, clock: Clock): Promise<number> {
  await page.evaluate(readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  const run = () => page.evaluate(() => (window as unknown as { axe: { run(): Promise<unknown> } }).axe.run().then(() => null));
  await run();
  return clock.around(run);
}

async function detector(page: Page): Promise<Measure[]> {
  const clock = await openClock(page);
  const walk = await clock.time('walk', 200);
  const detect = await clock.time('detect', 200);
  return [
    { name: 'detector on a page that is no report', figure: detect / walk, unit: 'passes', limit: 1 },
    { name: 'detector on a page that is no report', figure: detect, unit: 'ms', limit: 1 },
  ];
}

type Open = (html: string) => Promise<Page>;

/** As the first report of a day meets it, with nothing compiled; and as those after it do, in the same tab's engine. */
async function firstPaint(open: Open, html: string): Promise<Measure[]> {
  const cold: number[] = [];
  const all: number[] = [];
  const warm: number[] = [];
  for (let i = 0; i < 5; i++) {
    const fresh = await open(html);
    cold.push(await (await openClock(fresh)).around(() => fresh.evaluate(() => gouji.bench.firstPaint())));
    await fresh.close();
    const page = await open(html);
    const clock = await openClock(page);
    const paint = () => clock.around(() => page.evaluate(() => gouji.bench.allMarks()));
    all.push(await paint());
    await clock.time('audited', 0, 40);
    await page.evaluate(() => gouji.bench.wipe());
    warm.push(await paint());
    await page.close();
  }
  return [
    { name: 'first marks, nothing warm (median of 5)', figure: median(cold), unit: 'ms', limit: 50 },
    { name: 'all marks, nothing warm (median of 5)', figure: median(all), unit: 'ms', limit: null },
    { name: 'all marks, warm (median of 5)', figure: median(warm), unit: 'ms', limit: null },
  ];
}

/** Cost per page at ten and at a hundred copies of it: linear growth keeps it level. */
async function growth(open: Open, html: string): Promise<Measure[]> {
  const perCopy: number[] = [];
  for (const times of [10, 100]) {
    const page = await open(html);
    await page.evaluate((n) => gouji.bench.grow(n), times);
    perCopy.push((await (await openClock(page)).time('audited', 3, 3)) / times);
    await page.close();
  }
  const [ten = Number.NaN, hundred = Number.NaN] = perCopy;
  return [{ name: 'cost per copy, 100 copies against 10', figure: hundred / ten, unit: 'times', limit: 1.5 }];
}

async function manyMarks(open: Open, html: string): Promise<Measure[]> {
  const page = await open(html);
  const clock = await openClock(page);
  await page.evaluate(() => gouji.bench.prepareMany(500));
  const paint = await clock.around(() => page.evaluate(() => gouji.bench.paintPrepared()));
  const marked = await scrollCost(page, clock);
  await page.evaluate(() => document.querySelector('html > :not(head, body)')?.remove());
  const bare = await scrollCost(page, clock);
  return [
    { name: '500 findings painted', figure: paint, unit: 'ms', limit: 350 },
    {
      name: 'script and layout per frame of scrolling, 500 marks, above the bare page',
      figure: Math.max(0, marked - bare),
      unit: 'ms',
      limit: 2,
    },
  ];
}

/** Main thread time in ms per frame while the page scrolls 60 frames. */
async function scrollCost(page: Page, clock: Clock): Promise<number> {
  const FRAMES = 60;
  const spent = await clock.around(() =>
    page.evaluate(async (frames) => {
      for (let i = 0; i < frames; i++) {
        window.scrollTo(0, i * 40);
        await new Promise((done) => requestAnimationFrame(done));
      }
      window.scrollTo(0, 0);
    }, FRAMES),
  );
  return spent / FRAMES;
}
