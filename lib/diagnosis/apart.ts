import type { Move } from './move';
import type { Story } from './stories';
import { isZero, type System } from './system';

/**
 * What the stories of one component say about mistakes that have nothing to do with each other, each mistake with its own
 * candidates, best first. Two certain mistakes come out as two lists of one; a certain one beside a doubtful one is told once,
 * not again with every candidate of the other. Mistakes that are equally certain stay together when they share an equation.
 */
export function mistakesApart(system: System, stories: readonly Story[]): Story[][] {
  const [first, ...others] = stories;
  const certain = others.length === 0 ? [] : (first?.moves ?? []).filter((move) => others.every((story) => has(story, move)));
  const doubtful = stories.map(({ moves }) => ({ moves: moves.filter((move) => !has({ moves: certain }, move)) }));
  return [...linked(system, certain).map((moves) => [{ moves }]), ...bySphere(system, doubtful)];
}

function has(story: Story, { changes }: Move): boolean {
  const key = JSON.stringify(changes);
  return story.moves.some((move) => JSON.stringify(move.changes) === key);
}

/** Candidates by the violated equations that they are about. */
function bySphere(system: System, stories: readonly Story[]): Story[][] {
  const parts = stories.map((story) => linked(system, story.moves));
  const spheres = merged(parts.flat().map((part) => violatedBy(system, part)));
  return spheres.map((sphere) => {
    const candidates = new Map<string, Story>();
    for (const own of parts) {
      const moves = own.filter((part) => violatedBy(system, part).some((equation) => sphere.has(equation))).flat();
      const key = JSON.stringify(moves.flatMap((move) => move.changes).sort(([a], [b]) => a - b));
      if (moves.length > 0 && !candidates.has(key)) candidates.set(key, { moves });
    }
    return [...candidates.values()];
  });
}

/** Moves in groups that share no equation, whether it held or not. */
function linked(system: System, moves: readonly Move[]): Move[][] {
  const touched = moves.map((move) => new Set(equationsOf(system, move)));
  return merged(touched).map((group) => moves.filter((_, i) => [...(touched[i] ?? [])].some((equation) => group.has(equation))));
}

function equationsOf(system: System, { changes }: Move): number[] {
  return changes.flatMap(([cell]) => system.cells[cell]?.terms.map(([equation]) => equation) ?? []);
}

function violatedBy(system: System, moves: readonly Move[]): number[] {
  return moves.flatMap((move) => equationsOf(system, move)).filter((equation) => !isZero(system.residual[equation] ?? 0));
}

/** Sets that overlap become one, in the order in which they came. */
function merged(sets: Iterable<Iterable<number>>): Set<number>[] {
  let groups: Set<number>[] = [];
  for (const one of sets) {
    const members = new Set(one);
    if (members.size === 0) continue;
    const [first, ...rest] = groups.filter((group) => [...members].some((member) => group.has(member)));
    if (!first) groups.push(members);
    else {
      for (const group of [members, ...rest]) for (const member of group) first.add(member);
      groups = groups.filter((group) => !rest.includes(group));
    }
  }
  return groups;
}
