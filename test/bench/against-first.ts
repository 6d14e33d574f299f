import { chromium, type Page } from 'playwright-core';
import { bundleForPage } from '../browser/bundle';
import { chromiumPath } from '../machine/browsers';
import { type Clock, median, openClock } from './clock';
import { withFirstVersion } from './first-version';
import type { bench } from './in-page';
import { corpusPage, openPage, ownReportPage } from './pages';
import type { Measure } from './speed';

declare const gouji: { readonly bench: typeof bench };

const RUNS = 15;
/** Audits that make one run: one alone is too short to be told from the clock's own step. */
const AUDITS = 40;
const versions = ['first', 'now'] as const;
type Times = Record<(typeof versions)[number], number[]>;

/**
 * This tree beside 1.0.0 on the same page in the same browser, runs interleaved, so that a slow moment of the machine falls on both:
 * ratios of medians. Empty, with a word, where 1.0.0 is not at hand.
 */
export async function measureAgainstFirst(): Promise<Measure[]> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('no Chromium: install one or set GOUJI_CHROMIUM');
  const now = await bundleForPage('test/bench/in-page.ts', 'gouji');
  const first = await withFirstVersion((tree) => bundleForPage('test/bench/in-page.ts', 'gouji', tree));
  if (first === null) {
    console.log('version 1.0.0 is not in this history: nothing to compare with');
    return [];
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const html = corpusPage('reports/shuyang-2023.html') ?? ownReportPage();
    const open = (version: keyof Times) => openPage(browser, html, { first, now }[version]);
    const paint = await paintTimes(open, (page) => page.evaluate(() => gouji.bench.firstPaint()));
    const all = await paintTimes(open, (page, version) =>
      version === 'first' ? page.evaluate(() => gouji.bench.firstPaint()) : page.evaluate(() => gouji.bench.allMarks()),
    );
    const audit = await auditTimes(open);
    return [
      ratio('first paint from cold, against 1.0.0', paint, 0.45),
      ratio('read → audit, against 1.0.0', audit, 1),
      // 1.0.0 painted all marks at once.
      { name: 'all marks from cold, against 1.0.0', figure: median(all.now) / median(all.first), unit: 'times', limit: null },
      { name: 'first paint from cold: 1.0.0', figure: median(paint.first), unit: 'ms', limit: null },
      { name: 'first paint from cold: this tree', figure: median(paint.now), unit: 'ms', limit: null },
    ];
  } finally {
    await browser.close();
  }
}

function ratio(name: string, times: Times, limit: number): Measure {
  return { name: `${name} (medians of ${RUNS})`, figure: median(times.now) / median(times.first), unit: 'times', limit };
}

type Open = (version: keyof Times) => Promise<Page>;

/** Each paint on a page of its own, where nothing is compiled yet. */
async function paintTimes(open: Open, paint: (page: Page, version: keyof Times) => Promise<void>): Promise<Times> {
  const times: Times = { first: [], now: [] };
  for (let run = 0; run < RUNS; run++)
    for (const version of turns(run)) {
      const page = await open(version);
      const clock = await openClock(page);
      times[version].push(await clock.around(() => paint(page, version)));
      await page.close();
    }
  return times;
}

/** On two pages that stay open and are warm before anything counts. */
async function auditTimes(open: Open): Promise<Times> {
  const times: Times = { first: [], now: [] };
  const clocks: Record<keyof Times, Clock> = { first: await openClock(await open('first')), now: await openClock(await open('now')) };
  for (const version of versions) await clocks[version].time('audited', 0, AUDITS * 5);
  for (let run = 0; run < RUNS; run++)
    for (const version of turns(run)) times[version].push(await clocks[version].time('audited', AUDITS, 0));
  return times;
}

/** Who goes first changes with each run. */
function turns(run: number): readonly (keyof Times)[] {
  return run % 2 === 0 ? versions : [...versions].reverse();
}
