import type { Audit } from './audit';
import type { Correction } from './correction';
import type { Finding } from './outcome';
import { rowNames } from './told/names';
import { settling } from './told/stories';

/** What the diagnosis says about one finding. */
export type Cause =
  | { readonly kind: 'likely'; readonly correction: Correction }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Correction[] }
  /** Rows by the form's own words. */
  | { readonly kind: 're-entry'; readonly rows: readonly string[] }
  | { readonly kind: 'none' };

/** What would settle this finding and says the least; all candidates, when the figures alone cannot tell. */
export function causeOf(finding: Finding, audit: Audit): Cause {
  const candidates = settling(audit.corrections, finding.fingerprint);
  const [best] = candidates;
  if (best && !best.ambiguous) return { kind: 'likely', correction: best };
  if (best) return { kind: 'ambiguous', candidates };
  const rows = (audit.reentry ?? []).filter((row) => finding.cells.some((path) => path === row || path.startsWith(`${row}.`)));
  return rows.length > 0 ? { kind: 're-entry', rows: rowNames(rows, audit.report) } : { kind: 'none' };
}
