import fc from 'fast-check';
import { describe, test } from 'vitest';
import { properties } from './properties';

/** The same inputs each time: what they find once stays found. */
const SEED = 20_260_101;
const RUNS = 60;

describe('inputs that nobody thought of', () => {
  test.each(Object.entries(properties))('%s', { timeout: 120_000 }, (_, property) => {
    fc.assert(property as fc.IProperty<[unknown]>, { seed: SEED, numRuns: RUNS });
  });
});
