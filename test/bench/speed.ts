import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { bundleForPage } from '../browser/bundle';
import { dress } from '../fixtures/portal-look';
import { makeReport, renderHtml } from '../generator';
import { chromiumPath } from '../machine/browsers';
import { root } from '../machine/root';
import type { bench } from './in-page';

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
    { name: 'read', figure: read / walk, unit: 'passes', limit: null },
    { name: 'read, bind, judge', figure: judged / walk, unit: 'passes', limit: 25 },
    { name: 'read → audit, with claims and diagnosis', figure: audited / walk, unit: 'passes', limit: 40 },
    { name: 'read → audit', figure: audited, unit: 'ms', limit: null },
    { name: 'axe-core, default run, slower by', figure: axe / audited, unit: 'times', limit: 50, atLeast: true },
  ];
}

/**
 * Time of one run in ms: the median of rounds in which each work takes its turn, so that a slow moment of the machine
 * falls on all of them, and none is measured before the browser has compiled what they share.
 */
async function inRounds(clock: Clock) {
  const runs = { walk: 400, read: 40, judged: 40, audited: 40 } as const;
  const names = ['walk', 'read', 'judged', 'audited'] as const;
  for (const name of names) await clock.time(name, runs[name], runs[name] * WARM_UP);
  const rounds: Record<(typeof names)[number], number>[] = [];
  for (let round = 0; round < 7; round++) {
    const times = { walk: Number.NaN, read: Number.NaN, judged: Number.NaN, audited: Number.NaN };
    for (const name of names) times[name] = await clock.time(name, runs[name], 0);
    rounds.push(times);
  }
  const of = (name: (typeof names)[number]) => median(rounds.map((times) => times[name]));
  return { walk: of('walk'), read: of('read'), judged: of('judged'), audited: of('audited') };
}

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;
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
    { name: 'detector on a page that is no report', figure: detect / walk, unit: 'passes', limit: 3 },
    { name: 'detector on a page that is no report', figure: detect, unit: 'ms', limit: 1 },
  ];
}

type Open = (html: string) => Promise<Page>;

async function firstPaint(open: Open, html: string): Promise<Measure[]> {
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    const page = await open(html);
    const clock = await openClock(page);
    times.push(await clock.around(() => page.evaluate(() => gouji.bench.firstPaint())));
    await page.close();
  }
  return [
    {
      name: 'first paint of all marks, nothing warm (median of 5)',
      figure: median(times),
      unit: 'ms',
      limit: 50,
    },
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
  await page.evaluate(() => document.querySelector('gouji-overlay')?.remove());
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

/** A stopwatch that counts the page's main thread's own time (ms), not the time in which the machine did something else. */
interface Clock {
  around(work: () => Promise<unknown>): Promise<number>;
  /** Time of one run, after a warm-up of `before` runs. */
  time(name: Parameters<Bench['run']>[0], runs: number, before?: number): Promise<number>;
}

/** Runs before the ones that count, for each of them: by then a browser has compiled what is worth it. */
const WARM_UP = 5;

async function openClock(page: Page): Promise<Clock> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const around = async (work: () => Promise<unknown>) => {
    const before = await spent();
    await work();
    return (await spent()) - before;
  };
  const run = (name: Parameters<Bench['run']>[0], runs: number) => () =>
    page.evaluate(([n, r]) => gouji.bench.run(n, r), [name, runs] as const);
  return {
    around,
    time: async (name, runs, before = runs * WARM_UP) => {
      await run(name, before)();
      return (await around(run(name, runs))) / runs;
    },
  };
}

async function openPage(browser: Browser, html: string, script: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  // The page's own frames stay empty: a reader goes into them, the pass that it is measured by does not.
  await page.route('**/*', (route) => {
    const request = route.request();
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    return isPage ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }) : route.abort();
  });
  await page.goto('http://www.example.gov.cn/page.html');
  await page.evaluate(script);
  return page;
}

function corpusPage(name: string): string | null {
  const path = join(root, '../shared/corpus', name);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  console.log(`../shared/corpus/${name} is absent: measured on a page of our own`);
  return null;
}

/** A Word-pasted report of about 110 kB. */
function ownReportPage(): string {
  return dress(renderHtml(makeReport(7, '2021'), 'word'), {
    site: '清浦县人民政府',
    trail: ['政府信息公开年报'],
    published: '2024-01-20 09:30',
  });
}

/** A portal's list page of about 300 kB. */
function ownListPage(): string {
  const rows = Array.from(
    { length: 1800 },
    (_, i) =>
      `<li><a href="/art/${i}.html" title="通知公告第${i}号">关于做好第${i}号事项办理工作的通知公告</a><span>2024-05-${(i % 28) + 1}</span></li>`,
  );
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>通知公告</title></head><body><div class="nav">政务公开</div><ul>${rows.join('\n')}</ul></body></html>`;
}
