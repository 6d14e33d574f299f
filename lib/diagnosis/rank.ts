import { MOST_CANDIDATES } from './budget';
import type { Evidence } from './evidence';
import { openFit } from './fit';
import { pasted } from './pasted';
import type { Story } from './stories';
import type { System } from './system';

/** Differences of plausibility below this, for each change, are matters of taste: both stories are told. */
const MARGIN = 2;

/**
 * Orders stories of the same size: first what the prose says, then how people err and how well the numbers then fit their rows; keeps
 * those that are as plausible as the best. Equal ones stay in the order of the form.
 */
export function rank(system: System, evidence: Evidence, stories: readonly Story[]): readonly Story[] {
  const fit = openFit(system);
  const scored = stories.map((story, order) => {
    const changes = story.moves.flatMap((move) => move.changes);
    const sum = (of: (move: Story['moves'][number]) => number) => story.moves.reduce((total, move) => total + of(move), 0);
    return {
      story,
      order,
      prose: evidence.disagreements(changes),
      plausibility: sum((move) => move.plausibility),
      likelihood: sum((move) => move.likelihood ?? move.plausibility) + fit(changes) + pasted(system, changes),
      first: Math.min(...changes.map(([cell]) => cell), system.cells.length),
    };
  });
  const prose = Math.min(...scored.map((one) => one.prose));
  const told = scored.filter((one) => one.prose === prose);
  const most = Math.max(...told.map((one) => one.plausibility));
  return told
    .filter(({ story, plausibility }) => most - plausibility < MARGIN * story.moves.length)
    .sort((a, b) => b.likelihood - a.likelihood || a.first - b.first || a.order - b.order)
    .slice(0, MOST_CANDIDATES)
    .map((one) => one.story);
}
