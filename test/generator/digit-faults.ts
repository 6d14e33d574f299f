import type { FaultMaker } from './faults';
import type { MadeReport } from './made-report';
import type { Random } from './random';
import { equationCells, isTotal, print, printedNumber } from './table-three';

const ARITHMETIC = ['intake-balance', 'result-total', 'applicant-total', 'remedy-total'];

/** One cell, one number typed wrong. */
export const digitFaults = {
  'transposed-digits': oneCell((n, random) => {
    const text = String(n);
    const swaps = Array.from({ length: text.length - 1 }, (_, i) => `${text.slice(0, i)}${text[i + 1]}${text[i]}${text.slice(i + 2)}`);
    return choose(random, n, swaps);
  }),
  'dropped-digit': oneCell((n, random) => {
    const text = String(n);
    return text.length < 2
      ? null
      : choose(
          random,
          n,
          Array.from(text, (_, i) => text.slice(0, i) + text.slice(i + 1)),
        );
  }),
  'doubled-digit': oneCell((n, random) => {
    const text = String(n);
    return n === 0
      ? null
      : choose(
          random,
          n,
          Array.from(text, (digit, i) => text.slice(0, i) + digit + text.slice(i)),
        );
  }),
  'wrong-digit': oneCell((n, random) => {
    const text = String(n);
    const at = random.int(0, text.length - 1);
    return choose(random, n, [`${text.slice(0, at)}${random.int(at === 0 && text.length > 1 ? 1 : 0, 9)}${text.slice(at + 1)}`]);
  }),
  'wrong-number': oneCell((n, random) => n + random.int(1, 9 + n)),
  'wrong-interior': oneCell(
    (n, random) => Math.max(0, n + random.pick([-2, -1, 1, 2, 3, 10])),
    (path) => path.startsWith('requests.') && !isTotal(path),
  ),
  'wrong-total': oneCell(
    (n, random) => Math.max(0, n + random.pick([-2, -1, 1, 2, 3, 10])),
    (path) => path.startsWith('requests.') && isTotal(path),
  ),
  'forgotten-total': oneCell(
    (n) => (n === 0 ? null : 0),
    (path) => isTotal(path),
  ),
} as const;

type Wrong = (n: number, random: Random) => number | null;

function oneCell(wrong: Wrong, where: (path: string) => boolean = () => true): { make: FaultMaker; rules: readonly string[] } {
  const make: FaultMaker = (report, random, taken) => {
    for (const path of random.shuffle(free(report, taken).filter(where))) {
      const n = printedNumber(report, path);
      const to = n === null ? null : wrong(n, random);
      if (to !== null && to !== n) return { report: print(report, { [path]: to }), cells: [path] };
    }
    return null;
  };
  return { make, rules: ARITHMETIC };
}

function free(report: MadeReport, taken: ReadonlySet<string>): string[] {
  return equationCells(report).filter((path) => !taken.has(path));
}

/** One of the texts that is another number and does not begin with a zero. */
function choose(random: Random, n: number, texts: readonly string[]): number | null {
  const good = texts.filter((text) => Number(text) !== n && String(Number(text)) === text);
  return good.length === 0 ? null : Number(random.pick(good));
}
