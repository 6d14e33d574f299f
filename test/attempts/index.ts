import type { Attempt } from './attempt';
import { boxed, generated, hidden, hiddenAround, overlaid, reordered } from './css';
import { covered, drawn, moved } from './drawn';
import { trickOf, tricks } from './tricks';
import { makeVictim, type Victim } from './victim';
import { clauses, copies, labels, notes, tabs } from './words';

export type { Attempt } from './attempt';

const kinds: readonly ((victim: Victim) => Attempt)[] = [
  ...[hidden, hidden, hidden, hiddenAround, reordered, overlaid, boxed, generated, generated],
  ...[drawn, drawn, covered, covered, moved, labels, labels, notes, notes, copies, tabs, clauses],
];
const families = Object.keys(tricks);

/** One attempt at a tick that is not deserved; the same seed gives the same. */
export function makeAttempt(seed: number): Attempt {
  const turns = kinds.length + families.length;
  const turn = seed % turns;
  const kind = kinds[turn];
  return kind ? kind(makeVictim(seed)) : trickOf(families[turn - kinds.length] ?? '', Math.floor(seed / turns), seed);
}
