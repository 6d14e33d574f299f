import type { Mutant } from './instrument';
import type { Loaded } from './load';
import type { Collected } from './test-api';

/** killed: a test failed · survived · untested: no test comes there · static: it acts only while modules are loaded, before any test. */
export type Fate = 'killed' | 'survived' | 'untested' | 'static';

interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

/** A changed loop may have no end: so many times what the unchanged code takes is enough. */
const PATIENCE = 20;

/** Processor time that one mutant is worth at first, in milliseconds: the quickest of the tests that come to it. */
const WORTH = 1500;
/** And what it is worth when those have not noticed it: as many of the others, spread over all of them. */
const PATIENT_WORTH = 8000;

/** Wakes one mutant after the other and runs the tests that come to it, the quickest first, until one fails. */
export async function runMutants(
  { tests, forget }: Loaded,
  mutants: readonly Mutant[],
  tell: (mutant: Mutant, fate: Fate) => void,
): Promise<ReadonlyMap<Mutant, Fate>> {
  const space = stryker();
  const timed = await timedRun(space, { tests, forget });
  const { static: atLoad = {}, perTest = {} } = space.mutantCoverage ?? {};
  const fates = new Map<Mutant, Fate>();
  // Changed code may leave a promise behind that nobody waits for: it is no end of the run.
  process.on('unhandledRejection', () => {});
  for (const mutant of mutants) {
    const reached = worthwhile(timed.filter(({ at }) => perTest[at]?.[mutant.id]));
    let fate: Fate = atLoad[mutant.id] ? 'static' : 'untested';
    if (reached.length > 0) {
      const hits = Math.max(...reached.map(({ at }) => perTest[at]?.[mutant.id] ?? 0));
      Object.assign(space, { activeMutant: mutant.id, hitLimit: hits * PATIENCE + 1000 });
      fate = (await isNoticed(space, forget, reached)) ? 'killed' : 'survived';
      space.activeMutant = undefined;
    }
    fates.set(mutant, fate);
    tell(mutant, fate);
  }
  return fates;
}

interface Timed {
  readonly test: Collected;
  readonly at: string;
  readonly took: number;
}

/** The unchanged code must pass, or nothing can be said. */
async function timedRun(space: Switch, { tests, forget }: Loaded): Promise<Timed[]> {
  const timed: Timed[] = [];
  for (const [at, test] of tests.entries()) {
    forget();
    space.currentTestId = String(at);
    const start = process.cpuUsage();
    await test.run().catch((error: unknown) => {
      throw new Error(`${test.name} fails on the code as it is: ${String(error)}`);
    });
    timed.push({ test, at: String(at), took: milliseconds(process.cpuUsage(start)) });
  }
  space.currentTestId = undefined;
  return timed.sort((a, b) => a.took - b.took);
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

/** Of the tests that come to a mutant, in the order in which they are tried. */
function worthwhile(tests: readonly Timed[]): Timed[] {
  let sum = 0;
  const first = tests.filter(({ took }, at) => {
    sum += took;
    return at === 0 || sum <= WORTH;
  });
  const others = tests.slice(first.length);
  const step = Math.ceil(others.reduce((all, { took }) => all + took, 0) / PATIENT_WORTH);
  return [...first, ...others.filter((_, nth) => nth % step === 0)];
}

async function isNoticed(space: Switch, forget: () => void, reached: readonly Timed[]): Promise<boolean> {
  forget();
  for (const { test } of reached) {
    space.hitCount = 0;
    try {
      await test.run();
    } catch {
      return true;
    }
  }
  return false;
}

/** The global by which the instrumented code knows which mutant is awake. */
function stryker(): Switch {
  const place = globalThis as { __stryker__?: Switch };
  place.__stryker__ ??= {};
  return place.__stryker__;
}
