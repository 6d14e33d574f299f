import { GRAM, gramsOf } from './grams';

/** A run that two texts have in common. */
export interface Run {
  /** Where it begins in the one and in the other. */
  readonly own: number;
  readonly other: number;
  readonly length: number;
}

/** Every run of at least `least` characters that the one shares with the other, from left to right, each the longest that begins there. */
export function runsIn(own: string, other: string, least: number): Run[] {
  const spots = new Map<string, number[]>();
  gramsOf(other).forEach((gram, at) => {
    const known = spots.get(gram);
    // What is said again and again is found at its first places.
    if (!known) spots.set(gram, [at]);
    else if (known.length < MOST) known.push(at);
  });
  const runs: Run[] = [];
  for (let at = 0; at + GRAM <= own.length; ) {
    const run = longest(own, at, other, spots.get(own.slice(at, at + GRAM)) ?? []);
    if (run && run.length >= least) runs.push(run);
    at += run && run.length >= least ? run.length : 1;
  }
  return runs;
}

const MOST = 20;

function longest(own: string, at: number, other: string, spots: readonly number[]): Run | null {
  let best: Run | null = null;
  for (const spot of spots) {
    let length = GRAM;
    while (at + length < own.length && spot + length < other.length && own[at + length] === other[spot + length]) length += 1;
    if (!best || length > best.length) best = { own: at, other: spot, length };
  }
  return best;
}
