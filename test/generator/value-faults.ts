import type { FaultMaker } from './faults';
import type { Random } from './random';
import { print } from './table-three';

/** Cells that cannot hold what they print. */
export const valueFaults = {
  'negative-count': printing(['requests-counts'], (n) => (n > 0 ? `-${n}` : null), 'requests.'),
  'fractional-count': printing(['requests-counts', 'remedies-counts'], (n) => `${n}.5`, 're'),
  'number-in-words': printing(['requests-counts', 'remedies-counts'], (_, random) => random.pick(['若干', '若干件', '见附件']), 're'),
  'fractional-disclosure': printing(['disclosure-values'], (n) => `${n}.5`, 'disclosure.', /amount$/),
  'doubled-sign': printing(['malformed-sign'], (_, random) => `--${random.int(3, 400)}`, 'disclosure.', /^(?!.*itemsChange$)/),
} as const;

function printing(
  rules: readonly string[],
  text: (n: number, random: Random) => string | null,
  under: string,
  except = /^$/,
): { make: FaultMaker; rules: readonly string[] } {
  const make: FaultMaker = (report, random, taken) => {
    const paths = Object.keys(report.truth).filter((path) => path.startsWith(under) && !except.test(path) && !taken.has(path));
    for (const path of random.shuffle(paths)) {
      const to = text(report.truth[path] ?? 0, random);
      if (to !== null) return { report: print(report, { [path]: to }), cells: [path] };
    }
    return null;
  };
  return { make, rules };
}
