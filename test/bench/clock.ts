import type { Page } from 'playwright-core';
import type { bench } from './in-page';

type Bench = typeof bench;
declare const gouji: { readonly bench: Bench };

/** A stopwatch that counts the page's main thread's own time (ms), not the time in which the machine did something else. */
export interface Clock {
  around(work: () => Promise<unknown>): Promise<number>;
  /** Time of one run, after a warm-up of `before` runs. */
  time(name: Parameters<Bench['run']>[0], runs: number, before?: number): Promise<number>;
}

/**
 * Runs before the ones that count, for each of them: by then a browser has compiled what is worth it. Of an audit it goes on compiling for
 * some 650 runs; until then a run takes up to twice as long as afterwards, and a fifth of it is the compiler's.
 */
const WARM_UP = 25;

export async function openClock(page: Page): Promise<Clock> {
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

/**
 * Time of one run in ms: the median of rounds in which each work takes its turn, so that a slow moment of the machine
 * falls on all of them, and none is measured before the browser has compiled what they share.
 */
export async function inRounds(clock: Clock): Promise<Record<'walk' | 'read' | 'judged' | 'audited', number>> {
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

export function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;
}
