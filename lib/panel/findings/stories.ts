import type { Audit } from '../../report/audit';
import { rowNames } from '../../report/told/names';
import { dismissedIn, recommended } from '../../report/told/recommended';
import { type Story, storiesOf } from '../../report/told/stories';

/** The likely causes, with the findings they would settle; what was set aside is recommended no longer. */
export interface Stories {
  /** Independent of each other, certain ones first. Empty: nothing to suggest. */
  readonly told: readonly Story[];
  /** Fingerprints that they settle, alone or together. */
  readonly settled: ReadonlySet<string>;
  /** Names of rows that need re-entry; empty when the diagnosis did not give up. */
  readonly reentry: readonly string[];
}

export function stories(audit: Pick<Audit, 'corrections' | 'reentry' | 'report' | 'dismissals'>): Stories {
  const { reentry, report } = audit;
  const corrections = recommended(audit.corrections, dismissedIn(audit));
  return {
    told: storiesOf(corrections),
    settled: new Set(corrections.flatMap(({ resolves }) => resolves)),
    reentry: rowNames(reentry ?? [], report),
  };
}
