import { rememberLatest } from '../document/remember';
import type { Located } from './locate';
import { type Sighting, sightPlace } from './marks/sight';
import type { Standing } from './marks/standing';
import type { Stage } from './stage';

/** Where a finding is to be seen: its own place, or what stands for it while it is hidden. */
export function locatedOf(stage: Stage, index: number): Located | null {
  const seen = sightingOf(stage, index);
  if (seen?.located[0]) return seen.located[0];
  if (seen?.stand) return { element: seen.stand, range: null };
  const { audit, surface } = stage.options;
  const place = audit.findings[index]?.place;
  return place && seen === undefined ? sightPlace(place, surface.locate) : null;
}

/** The cell of a statutory path. */
export function cellOf({ options: { audit, surface } }: Stage, path: string): Located | null {
  const place = audit.report?.facts[path]?.place;
  return place ? sightPlace(place, surface.locate) : null;
}

export function standingOf(stage: Stage, index: number): Standing {
  return sightingOf(stage, index)?.standing ?? (locatedOf(stage, index) ? 'shown' : 'nowhere');
}

function sightingOf({ scene }: Stage, index: number): Sighting | undefined {
  return scene ? byIndex(scene.sightings).get(index) : undefined;
}

/** There may be thousands. */
const byIndex = rememberLatest(
  (sightings: readonly Sighting[]): ReadonlyMap<number, Sighting> => new Map(sightings.map((one) => [one.mark.index, one])),
);
