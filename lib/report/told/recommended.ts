import type { Audit } from '../audit';
import type { Correction } from '../correction';

/**
 * The corrections that may still be recommended. Whoever set a finding aside said that its figures stand as they are: what would change
 * them is recommended no longer.
 * @param dismissed fingerprints
 */
export function recommended(corrections: readonly Correction[], dismissed: ReadonlySet<string>): readonly Correction[] {
  return dismissed.size === 0 ? corrections : corrections.filter(({ resolves }) => !resolves.some((finding) => dismissed.has(finding)));
}

/** Fingerprints of the findings that the user set aside. */
export function dismissedIn({ dismissals }: Pick<Audit, 'dismissals'>): ReadonlySet<string> {
  return new Set(dismissals.map(({ fingerprint }) => fingerprint));
}
