import { describe, expect, test } from 'vitest';
import { readClaims } from '../../lib/prose';
import type { Claim } from '../../lib/report/claim';
import type { EditionId } from '../../lib/report/edition';
import { editionById } from '../../lib/statute';
import { faultKinds, type MadeReport, makeReport, plantFaults } from '../generator';
import { exampleReport } from '../rules/example-report';

/** The prose of a made report beside its true tables. */
function claimsOf(made: MadeReport, edition: EditionId): Claim[] {
  const known = new Set(editionById(edition).tables.flatMap((table) => table.rows.flatMap((row) => row.slots.map((slot) => slot.path))));
  const facts = Object.fromEntries(Object.entries(made.truth).filter(([path]) => known.has(path)));
  return readClaims(
    exampleReport({
      edition,
      facts,
      prose: { 1: made.prose[1] ?? [] },
      report: { year: made.identity.year, issuer: made.identity.body.name },
    }),
  );
}

const editions = ['2019', '2021'] as const;
const seeds = Array.from({ length: 40 }, (_, seed) => seed + 1);

describe.each(editions)('made reports of edition %s', (edition) => {
  test('prose that agrees raises no conflict', () => {
    const conflicts = seeds.flatMap((seed) =>
      claimsOf(makeReport(seed, edition), edition).filter((claim) => claim.outcome === 'conflicts'),
    );
    expect(conflicts.map((claim) => `${claim.quote}: ${claim.rule}`)).toEqual([]);
  });

  test.each(faultKinds.prose)('%s is caught wherever it can be planted', (kind) => {
    const missed = seeds.flatMap((seed) => {
      const planted = plantFaults(makeReport(seed, edition), seed, [kind]);
      if (!planted) return [];
      return claimsOf(planted.report, edition).some((claim) => claim.outcome === 'conflicts')
        ? []
        : [`${seed}: ${planted.report.prose[1]?.join('')}`];
    });
    expect(missed).toEqual([]);
  });
});
