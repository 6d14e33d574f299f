import type { EditionId } from '../../lib/report/edition';
import { editionById } from '../../lib/statute';
import { applicantColumns } from '../../lib/statute/requests';

/** The free figures of tables three and four; everything else follows from them. */
export interface Seeds {
  /** Result leaves × six applicants, row by row. */
  readonly results: readonly number[];
  readonly carriedIn: readonly number[];
  readonly carriedOut: readonly number[];
  /** Three groups × four outcomes. */
  readonly remedies: readonly number[];
}

/** Figures of tables three and four that satisfy every equation, by adding up. */
export function consistentFacts(edition: EditionId, seeds: Seeds): Record<string, number> {
  const facts: Record<string, number> = {};
  const applicants = applicantColumns.map((column) => column.id).filter((id) => id !== 'total');
  const row = (id: string, values: readonly number[]) => {
    for (const [at, applicant] of applicants.entries()) facts[`${id}.${applicant}`] = values[at] ?? 0;
    facts[`${id}.total`] = values.reduce((a, b) => a + b, 0);
  };
  const form = editionById(edition).tables.find((one) => one.id === 'requests');
  const leaves = (form?.rows ?? []).filter((item) => item.groups.length > 0 && item.id !== 'requests.resultTotal');
  const results = applicants.map(() => 0);
  for (const [at, leaf] of leaves.entries()) {
    const values = applicants.map((_, column) => seeds.results[at * applicants.length + column] ?? 0);
    for (const [column, value] of values.entries()) results[column] = (results[column] ?? 0) + value;
    row(leaf.id, values);
  }
  // Received cannot be negative: what came in from last year is at most what was handled.
  const handled = results.map((value, at) => value + (seeds.carriedOut[at] ?? 0));
  const carriedIn = handled.map((value, at) => Math.min(value, seeds.carriedIn[at] ?? 0));
  row('requests.resultTotal', results);
  row('requests.carriedOut', seeds.carriedOut);
  row('requests.carriedIn', carriedIn);
  row(
    'requests.newlyReceived',
    handled.map((value, at) => value - (carriedIn[at] ?? 0)),
  );
  for (const [at, group] of ['review', 'litigationDirect', 'litigationAfterReview'].entries()) {
    const four = seeds.remedies.slice(4 * at, 4 * at + 4);
    for (const [nth, outcome] of ['upheld', 'corrected', 'other', 'pending'].entries())
      facts[`remedies.${group}.${outcome}`] = four[nth] ?? 0;
    facts[`remedies.${group}.total`] = four.reduce((a, b) => a + b, 0);
  }
  return facts;
}
