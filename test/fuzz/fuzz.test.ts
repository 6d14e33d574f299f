import fc from 'fast-check';
import { describe, test } from 'vitest';
import { properties } from './properties';

const RUNS = 60;

describe('inputs that nobody thought of', () => {
  test.each(Object.entries(properties))('%s', { timeout: 120_000 }, (_, property) => {
    fc.assert(property as fc.IProperty<[unknown]>, { numRuns: RUNS });
  });
});
