import { createHash } from 'node:crypto';
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
 * Arguments: groups, `list` to print what survived, a file's name, `3/12` to take the third of twelve samples that share no mutant.
 * Answers 1 when a group misses its limit.
 */
export default async function measureMutation(args: readonly string[] = []): Promise<number> {
  const names = Object.keys(groups).filter((name) => args.every((arg) => !(arg in groups)) || args.includes(name));
  const sample = args.find((arg) => /^\d+\/\d+$/.test(arg)) ?? '1/1';
  let missed = 0;
  for (const name of names) {
    const group = groups[name];
    if (!group) continue;
    const only = args.find((arg) => arg.endsWith('.ts'));
    const files = filesUnder(group.mutate, '.ts').filter((file) => only === undefined || file.endsWith(only));
    const { code, mutants: all } = await instrument(files);
    const mutants = drawn(all, sample);
    const tests = group.tests.flatMap((path) => filesUnder(path, '.test.ts'));
    const fates = await runMutants(await load(tests, code), mutants, args.includes('list') ? printSurvivor : () => undefined);
    const share = printGroup(name, fates);
    if (!(share >= LEAST)) missed++;
  }
  return missed === 0 ? 0 : 1;
}

/** One of so many samples, by what each mutant changes: the same mutants also after the code around them has moved. */
function drawn(mutants: readonly Mutant[], sample: string): Mutant[] {
  const [nth = 1, of = 1] = sample.split('/').map(Number);
  return mutants.filter(({ file, kind, was, becomes }) => {
    const hash = createHash('sha256').update([relative(root, file), kind, was, becomes].join('\n'));
    return hash.digest().readUInt32BE() % of === nth - 1;
  });
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

function printSurvivor({ file, line, kind, was, becomes }: Mutant, fate: Fate): void {
  if (fate === 'survived' || fate === 'untested')
    console.log(`  ${fate} ${relative(root, file)}:${line} ${kind}: ${was.slice(0, 90)} → ${becomes.slice(0, 90)}`);
}
