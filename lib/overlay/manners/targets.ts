import { recommended } from '../../report/told/recommended';
import type { Located } from '../locate';
import type { Scenery } from '../marks/behold';
import { sightPlace } from '../marks/sight';
import type { Tone } from '../marks/tone';
import type { OverlayOptions } from '../options';

/** Something of the page that stands for a finding: its number or blank cell, its clause, the ring around its likely cause. */
export interface Target extends Located {
  readonly kind: 'own' | 'clause' | 'ring';
  readonly index: number;
  readonly tone: Tone;
}

/** All that may be pointed at, by the element it stands in. */
export function targetsOf({ audit, dismissed, surface }: OverlayOptions, { sightings }: Scenery): ReadonlyMap<Element, readonly Target[]> {
  const targets = new Map<Element, Target[]>();
  const add = (target: Target) => {
    const known = targets.get(target.element);
    if (known) known.push(target);
    else targets.set(target.element, [target]);
  };
  for (const { mark, located, clause } of sightings) {
    const { index, tone } = mark;
    for (const one of located) add({ ...one, kind: 'own', index, tone });
    const [first] = located;
    if (clause && first) add({ element: first.element, range: clause, kind: 'clause', index, tone });
  }
  const marked = new Map(sightings.map(({ mark }) => [mark.finding.fingerprint, mark]));
  for (const { ambiguous, resolves, cells } of recommended(audit.corrections, new Set(dismissed.keys()))) {
    const mark = resolves.map((fingerprint) => marked.get(fingerprint)).find((one) => one !== undefined);
    if (ambiguous || !mark) continue;
    for (const { path } of cells) {
      const place = audit.report?.facts[path]?.place;
      const located = place ? sightPlace(place, surface.locate) : null;
      if (located) add({ ...located, kind: 'ring', index: mark.index, tone: mark.tone });
    }
  }
  return targets;
}
