import type { Automaton } from './automaton';
import { cyclicComponents } from './components';

/**
 * Whether a pattern's cost can double with each round of a loop: a round that can be made in two ways over the same characters, and
 * something behind it that may refuse (Weber and Seidl 1991; Weideman 2017). Two automata are run side by side within each loop: they are in
 * one loop together where they stand at the same place, and where they stand at different ones.
 */
export function isExponential(automaton: Automaton): boolean {
  const { follow } = automaton;
  return cyclicComponents(follow.length, (at) => [...(follow[at]?.keys() ?? [])]).some((loop) => doubles(automaton, loop));
}

function doubles({ characters, follow, accepting }: Automaton, loop: readonly number[]): boolean {
  // A loop that may end anywhere, with nothing behind it, never turns back.
  if (loop.every((at) => accepting.has(at))) return false;
  const inside = new Map(loop.map((at, nth) => [at, nth]));
  const size = loop.length;
  const targets = loop.map((at) => [...(follow[at] ?? [])].flatMap(([to, ways]) => ({ to, nth: inside.get(to) ?? -1, ways })));
  const steps = targets.map((all) => all.filter(({ nth }) => nth >= 0));
  if (steps.some((all) => all.some(({ ways }) => ways > 1))) return true;
  const overlap = new Map<number, boolean>();
  const meet = (a: number, b: number): boolean => {
    const key = a < b ? a * characters.length + b : b * characters.length + a;
    const known = overlap.get(key);
    if (known !== undefined) return known;
    const [one, other] = [characters[a], characters[b]];
    const answer = one !== undefined && other !== undefined && !one.isDisjointWith(other);
    overlap.set(key, answer);
    return answer;
  };
  const next = (pair: number): number[] => {
    const [left, right] = [steps[Math.floor(pair / size)] ?? [], steps[pair % size] ?? []];
    return left.flatMap((a) => right.filter((b) => meet(a.to, b.to)).map((b) => a.nth * size + b.nth));
  };
  return cyclicComponents(size * size, next).some((component) => {
    const together = component.filter((pair) => Math.floor(pair / size) === pair % size).length;
    return together > 0 && together < component.length;
  });
}
