import fc from 'fast-check';
import { properties } from '../fuzz/properties';

const RUNS = 1_000;

/** The suite's properties with many more inputs and a seed of the day, which is printed: true when all held. */
export function fuzz(): boolean {
  const seed = Date.now() & 0x7fff_ffff;
  let held = true;
  for (const [name, property] of Object.entries(properties)) {
    const { failed, counterexample, errorInstance } = fc.check(property as fc.IProperty<[unknown]>, { seed, numRuns: RUNS });
    if (!failed) continue;
    held = false;
    console.error(`${name}: not for ${JSON.stringify(counterexample)}: ${String(errorInstance)}`);
  }
  console.log(`fuzzing: ${Object.keys(properties).length} properties, ${RUNS} inputs each, seed ${seed}: ${held ? 'all hold' : 'FAILED'}`);
  return held;
}
