import { MOST_CANDIDATES } from './budget';
import type { Evidence } from './evidence';
import type { Story } from './stories';
import type { System } from './system';

/** Differences of plausibility below this, for each change, are matters of taste: both stories are told. */
const MARGIN = 2;

/**
 * Orders stories of the same size: first what the prose says, then how people err; keeps those that are as good as the best.
 * Equal ones stay in the order of the form.
 */
export function rank(system: System, evidence: Evidence, stories: readonly Story[]): readonly Story[] {
  const scored = stories.map((story, order) => ({
    story,
    order,
    prose: evidence.disagreements(story.moves.flatMap((move) => move.changes)),
    plausibility: story.moves.reduce((sum, move) => sum + move.plausibility, 0),
    first: Math.min(...story.moves.flatMap((move) => move.changes.map(([cell]) => cell)), system.cells.length),
  }));
  scored.sort((a, b) => a.prose - b.prose || b.plausibility - a.plausibility || a.first - b.first || a.order - b.order);
  const best = scored[0];
  if (!best) return [];
  return scored
    .filter((one) => one.prose === best.prose && best.plausibility - one.plausibility < MARGIN * best.story.moves.length)
    .slice(0, MOST_CANDIDATES)
    .map((one) => one.story);
}
