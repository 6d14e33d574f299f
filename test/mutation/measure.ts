import { relative } from 'node:path';
import { root } from '../machine/root';
import { groups } from './groups';
import { instrument, type Mutant } from './instrument';
import { filesUnder, load } from './load';
import { type Fate, runMutants } from './run-mutants';

/** Of the mutants that a test comes to, so many must be noticed. */
const LEAST = 0.85;

/**
 * Mutation testing of the core: every spot is changed in every way that Stryker knows, one at a time, and a test must fail.
 * Arguments: groups, `list` to print what survived, a file's name, a number to take only every so manieth mutant. Answers 1 when a group
 * misses its limit.
 */
export default async function measureMutation(args: readonly string[] = []): Promise<number> {
  const names = Object.keys(groups).filter((name) => args.every((arg) => !(arg in groups)) || args.includes(name));
  const every = args.map(Number).find((step) => step > 1) ?? 1;
  let missed = 0;
  for (const name of names) {
    const group = groups[name];
    if (!group) continue;
    const only = args.find((arg) => arg.endsWith('.ts'));
    const files = filesUnder(group.mutate, '.ts').filter((file) => only === undefined || file.endsWith(only));
    const { code, mutants: all } = await instrument(files);
    const mutants = all.filter((_, at) => at % every === 0);
    const tests = group.tests.flatMap((path) => filesUnder(path, '.test.ts'));
    const fates = await runMutants(await load(tests, code), mutants, progress(mutants.length));
    const share = printGroup(name, fates);
    if (args.includes('list')) printSurvivors(fates);
    if (!(share >= LEAST)) missed++;
  }
  return missed === 0 ? 0 : 1;
}

function progress(all: number): (done: number) => void {
  return (done) => {
    if (process.stderr.isTTY && (done % 20 === 0 || done === all)) process.stderr.write(`\r${done} of ${all} `);
  };
}

function printGroup(name: string, fates: ReadonlyMap<Mutant, Fate>): number {
  const count = (fate: Fate) => [...fates.values()].filter((one) => one === fate).length;
  const [killed, survived] = [count('killed'), count('survived')];
  const share = killed / (killed + survived);
  console.log(
    `mutants of ${name}: ${(100 * share).toFixed(1)} % noticed (${killed} of ${killed + survived}; untested ${count('untested')}, at load ${count('static')}; limit ${100 * LEAST} %)${share >= LEAST ? '' : '  MISSED'}`,
  );
  return share;
}

function printSurvivors(fates: ReadonlyMap<Mutant, Fate>): void {
  for (const [{ file, line, kind, was, becomes }, fate] of fates)
    if (fate === 'survived' || fate === 'untested')
      console.log(`  ${fate} ${relative(root, file)}:${line} ${kind}: ${was.slice(0, 90)} → ${becomes.slice(0, 90)}`);
}
