import type { Page } from 'playwright-core';
import type { bench } from './in-page';
import type { Measure } from './speed';

type Bench = typeof bench;
declare const gouji: { readonly bench: Bench };

/**
 * What of each audit is still held when the browser makes room among what is new, although nobody wants it any more: it is copied, and
 * goes only when the browser looks through all its memory. A map that is never emptied holds so, and a generator made in a function.
 */
export async function leftBehind(page: Page): Promise<Measure[]> {
  const cdp = await page.context().newCDPSession(page);
  const run = (runs: number) => page.evaluate((n) => gouji.bench.run('audited', n), runs);
  await run(WARM_UP);
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.startSampling', { samplingInterval: 1024, includeObjectsCollectedByMajorGC: true });
  // Enough of them: what is new when the last is done counts too.
  await run(RUNS);
  const { profile } = await cdp.send('HeapProfiler.stopSampling');
  await cdp.detach();
  return [{ name: 'memory that outlives its audit', figure: sizeOf(profile.head) / RUNS / 1000, unit: 'kB', limit: 40 }];
}

interface Allocations {
  readonly selfSize: number;
  readonly children: readonly Allocations[];
}

/** In bytes. */
const sizeOf = ({ selfSize, children }: Allocations): number => children.reduce((sum, one) => sum + sizeOf(one), selfSize);

const WARM_UP = 300;
const RUNS = 1500;
