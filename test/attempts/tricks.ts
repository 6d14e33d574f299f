import { additions } from './additions';
import type { Attempt } from './attempt';
import { beside } from './beside';
import { beyond } from './beyond';
import { buried } from './buried';
import { captions } from './captions';
import { cascade } from './cascade';
import { elements } from './elements';
import { fields } from './fields';
import { generatedNotes } from './generated-notes';
import { generating } from './generating';
import { inks } from './inks';
import { laidOver } from './laid-over';
import { marks } from './marks';
import { moments } from './moments';
import { overlays } from './overlays';
import { reaching } from './reaching';
import { remarks } from './remarks';
import { secondTables } from './second-tables';
import { sheets } from './sheets';
import { sizes } from './sizes';
import { stacked } from './stacked';
import { blanks, surroundings } from './surroundings';
import { played, type Trick } from './trick';
import { unsure } from './unsure';
import { makeVictim } from './victim';

/** All tricks by their families. */
export const tricks: Readonly<Record<string, readonly Trick[]>> = {
  additions,
  blanks,
  inks,
  overlays,
  sheets,
  sizes,
  surroundings,
  beyond,
  captions,
  cascade,
  elements,
  secondTables,
  reaching,
  remarks,
  marks,
  moments,
  fields,
  generating,
  stacked,
  beside,
  buried,
  laidOver,
  generatedNotes,
  unsure,
};

/** A family's trick with this number, with a victim that suits it; the same seed gives the same. */
export function trickOf(family: string, nth: number, seed: number): Attempt {
  const made = tricks[family] ?? additions;
  const chosen = made[nth % made.length];
  if (!chosen) throw new Error(`no tricks in ${family}`);
  return trickOn(family, chosen, seed);
}

/** A trick played on the first victim from a seed on that suits it. */
export function trickOn(family: string, trick: Trick, seed: number): Attempt {
  for (let next = seed; ; next++) {
    const victim = makeVictim(next, trick.blank === true);
    const isEnough = victim.figure.length > 1 && (trick.order !== true || new Set(victim.figure).size > 1);
    if (trick.blank || isEnough) return played(family, trick, victim);
  }
}
