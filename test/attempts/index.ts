import type { Attempt } from './attempt';
import { boxed, generated, hidden, hiddenAround, overlaid, reordered } from './css';
import { covered, drawn, moved } from './drawn';
import { makeVictim, type Victim } from './victim';
import { clauses, copies, labels, notes, tabs } from './words';

export type { Attempt } from './attempt';

const kinds: readonly ((victim: Victim) => Attempt)[] = [
  ...[hidden, hidden, hidden, hiddenAround, reordered, overlaid, boxed, generated, generated],
  ...[drawn, drawn, covered, covered, moved, labels, labels, notes, notes, copies, tabs, clauses],
];

/** One attempt at a tick that is not deserved; the same seed gives the same. */
export function makeAttempt(seed: number): Attempt {
  const kind = kinds[seed % kinds.length] ?? hidden;
  return kind(makeVictim(seed));
}
