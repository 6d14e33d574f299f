import { createRandom } from '../generator/random';

/** Half of the seeds may be looked at while tuning; the other half is only reported. The split never changes. */
export type Half = 'tune' | 'report';

export function halfOf(seed: number): Half {
  return createRandom(seed + 424_243).chance(0.5) ? 'tune' : 'report';
}

/** One measured quantity: hits of trials in each half. */
export interface Tally {
  readonly name: string;
  /** What saying nothing would score. */
  readonly baseline: string;
  /** The least (or most) that we expect, on the reported half. */
  readonly target: { readonly least: number } | { readonly most: number } | null;
  readonly counts: Readonly<Record<Half, { hits: number; trials: number }>>;
}

export function openTally(
  name: string,
  baseline: string,
  target: Tally['target'] = null,
): Tally & { add(seed: number, hits: number, trials?: number): void } {
  const counts = { tune: { hits: 0, trials: 0 }, report: { hits: 0, trials: 0 } };
  return {
    name,
    baseline,
    target,
    counts,
    add(seed, hits, trials = 1) {
      const half = counts[halfOf(seed)];
      half.hits += hits;
      half.trials += trials;
    },
  };
}

/** Does the reported half meet its target? A share for `least`, a count for `most`. */
export function meets({ target, counts }: Tally): boolean {
  const { hits, trials } = counts.report;
  if (!target) return true;
  return 'least' in target ? trials > 0 && hits / trials >= target.least : hits + counts.tune.hits <= target.most;
}

/** Rows of equal width, ready to print. */
export function drawTallies(tallies: readonly Tally[]): string {
  const share = ({ hits, trials }: { hits: number; trials: number }) =>
    trials === 0 ? '–' : `${((100 * hits) / trials).toFixed(2)} % of ${trials}`;
  const count = ({ hits, trials }: { hits: number; trials: number }) => `${hits} in ${trials}`;
  const rows = tallies.map((one) => {
    const draw = one.target && 'most' in one.target ? count : share;
    const target = !one.target ? '' : 'most' in one.target ? `≤ ${one.target.most}` : `≥ ${100 * one.target.least} %`;
    return [one.name, draw(one.counts.tune), draw(one.counts.report), one.baseline, target, meets(one) ? '' : 'MISSED'];
  });
  const table = [['', 'tuned on', 'reported', 'say nothing', 'target', ''], ...rows];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
