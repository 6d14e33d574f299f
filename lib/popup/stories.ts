import type { Audit } from '../report/audit';
import type { Correction } from '../report/correction';

/** The likely cause on top, with the findings it would settle. */
export interface Stories {
  /** One, or several when they are equally likely. Empty: nothing to suggest. */
  readonly candidates: readonly Correction[];
  /** Fingerprints that the first settles. */
  readonly settled: ReadonlySet<string>;
  /** Labels of rows that need re-entry; empty when the diagnosis did not give up. */
  readonly reentry: readonly string[];
}

/** A single sure correction, or all that are marked equally likely with it. */
export function stories({ corrections, reentry, report }: Pick<Audit, 'corrections' | 'reentry' | 'report'>): Stories {
  const [first] = corrections;
  const candidates = first?.ambiguous ? corrections.filter((one) => one.ambiguous && sameFindings(one, first)) : first ? [first] : [];
  const rows = report ? report.edition.tables.flatMap((table) => table.rows) : [];
  return {
    candidates,
    settled: new Set(first?.resolves ?? []),
    reentry: (reentry ?? []).map((id) => rows.find((row) => row.id === id)?.label || id),
  };
}

function sameFindings(a: Correction, b: Correction): boolean {
  return a.resolves.length === b.resolves.length && a.resolves.every((one) => b.resolves.includes(one));
}
