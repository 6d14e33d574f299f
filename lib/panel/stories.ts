import type { Audit } from '../report/audit';
import { type Story, storiesOf } from '../report/stories';

/** The likely causes on top, with the findings they would settle. */
export interface Stories {
  /** Independent of each other, certain ones first. Empty: nothing to suggest. */
  readonly told: readonly Story[];
  /** Fingerprints that they settle, alone or together. */
  readonly settled: ReadonlySet<string>;
  /** Labels of rows that need re-entry; empty when the diagnosis did not give up. */
  readonly reentry: readonly string[];
}

export function stories({ corrections, reentry, report }: Pick<Audit, 'corrections' | 'reentry' | 'report'>): Stories {
  const rows = report ? report.edition.tables.flatMap((table) => table.rows) : [];
  return {
    told: storiesOf(corrections),
    settled: new Set(corrections.flatMap(({ resolves }) => resolves)),
    reentry: (reentry ?? []).map((id) => rows.find((row) => row.id === id)?.label || id),
  };
}
