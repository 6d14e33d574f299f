import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import type { EditionId } from '../../lib/report/edition';
import { judge } from '../../lib/rules/engine/judge';
import { consistentFacts, type Seeds } from './consistent-facts';
import { exampleReport } from './example-report';

const editionId = fc.constantFrom<EditionId>('2019', '2021');
const seeds: fc.Arbitrary<Seeds> = fc.record({
  results: fc.array(fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(3000) }), {
    minLength: 126,
    maxLength: 126,
  }),
  carriedIn: fc.array(fc.nat(40), { minLength: 6, maxLength: 6 }),
  carriedOut: fc.array(fc.nat(40), { minLength: 6, maxLength: 6 }),
  remedies: fc.array(fc.nat(60), { minLength: 12, maxLength: 12 }),
});
const ofEquations = new Set(['intake-balance', 'result-total', 'applicant-total', 'remedy-total']);

function equationChecks(edition: EditionId, facts: Record<string, number | string>) {
  return judge(exampleReport({ edition, facts })).checks.filter((check) => ofEquations.has(check.rule));
}

test.prop([editionId, seeds], { numRuns: 40 })('a consistent set of figures passes every equation', (edition, seed) => {
  const checks = equationChecks(edition, consistentFacts(edition, seed));
  expect(checks).toHaveLength(edition === '2019' ? 40 : 42);
  expect(checks.filter((check) => check.outcome !== 'pass')).toEqual([]);
});

test.prop([editionId, seeds], { numRuns: 25 })('it still does with blanks for zeros and without its totals', (edition, seed) => {
  const facts = consistentFacts(edition, seed);
  const isTotal = (path: string) => path.endsWith('.total') || path.includes('.resultTotal.');
  const noZeros = Object.fromEntries(Object.entries(facts).map(([path, value]) => [path, value === 0 ? '' : value]));
  const noTotals = Object.fromEntries(Object.entries(facts).map(([path, value]) => [path, isTotal(path) ? '/' : value]));
  for (const printed of [noZeros, noTotals]) {
    expect(equationChecks(edition, printed).filter((check) => check.outcome === 'fail' || check.outcome === 'review')).toEqual([]);
  }
});

test.prop([editionId, seeds, fc.nat(), fc.integer({ min: 1, max: 500 })], { numRuns: 60 })(
  'any single changed cell of tables three and four fails an equation that holds it',
  (edition, seed, nth, change) => {
    const facts: Record<string, number> = consistentFacts(edition, seed);
    const paths = Object.keys(facts);
    const path = paths[nth % paths.length] ?? '';
    facts[path] = (facts[path] ?? 0) + change;
    const failing = equationChecks(edition, facts).filter((check) => check.outcome === 'fail');
    expect(failing.length).toBeGreaterThan(0);
    for (const check of failing) expect([...(check.equation?.left ?? []), ...(check.equation?.right ?? [])]).toContain(path);
  },
);

test.prop([editionId, seeds, fc.nat(), fc.integer({ min: 1, max: 500 })], { numRuns: 30 })(
  'nothing fails where the changed cell was read uncertainly',
  (edition, seed, nth, change) => {
    const facts: Record<string, number> = consistentFacts(edition, seed);
    const paths = Object.keys(facts);
    const path = paths[nth % paths.length] ?? '';
    facts[path] = (facts[path] ?? 0) + change;
    const { findings } = judge(exampleReport({ edition, facts, uncertain: [path] }));
    expect(findings.filter((finding) => ofEquations.has(finding.rule) && finding.outcome === 'fail')).toEqual([]);
  },
);
