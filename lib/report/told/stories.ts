import type { Correction } from '../correction';

/** One mistake as people are told of it: what it should be, or the candidates between which the figures cannot decide. */
export interface Story {
  /** One when it is certain. */
  readonly candidates: readonly Correction[];
  readonly certain: boolean;
  /** Fingerprints of the findings that every candidate settles. */
  readonly resolves: readonly string[];
}

/**
 * The corrections as stories that have nothing to do with each other, certain ones first. A correction that only puts others
 * together is left out: each of its parts has a story of its own.
 */
export function storiesOf(corrections: readonly Correction[]): Story[] {
  const own = corrections.filter((one) => one.resolves.length > 0 && !corrections.some((other) => isPartOf(other, one)));
  const groups: Correction[][] = [];
  for (const one of own) {
    const group = one.ambiguous ? groups.find((other) => other.some((known) => known.ambiguous && meet(known, one))) : undefined;
    if (group) group.push(one);
    else groups.push([one]);
  }
  const told = groups.map((candidates): Story => {
    const [first, ...others] = candidates;
    const resolves = (first?.resolves ?? []).filter((finding) => others.every((other) => other.resolves.includes(finding)));
    return { candidates, certain: candidates.length === 1 && first?.ambiguous === false, resolves };
  });
  return [...told.filter(({ certain }) => certain), ...told.filter(({ certain }) => !certain)];
}

/** Corrections of one finding that say the least: those of its own story, else whatever settles it with the fewest cells. */
export function settling(corrections: readonly Correction[], fingerprint: string): Correction[] {
  const all = corrections.filter((one) => one.resolves.includes(fingerprint));
  return all.filter((one) => !all.some((other) => isPartOf(other, one)));
}

function isPartOf(part: Correction, whole: Correction): boolean {
  return (
    part.cells.length < whole.cells.length &&
    part.cells.every(({ path, to }) => whole.cells.some((one) => one.path === path && one.to === to))
  );
}

function meet(a: Correction, b: Correction): boolean {
  return a.resolves.some((finding) => b.resolves.includes(finding));
}
