import type { Audit } from '../../report/audit';
import type { Correction } from '../../report/correction';
import type { Finding } from '../../report/outcome';
import { settling } from '../../report/stories';

/** What the diagnosis says about one finding. */
export type Cause =
  | { readonly kind: 'likely'; readonly correction: Correction }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Correction[] }
  | { readonly kind: 're-entry'; readonly rows: readonly string[] }
  | { readonly kind: 'none' };

/** What would settle this finding and says the least; all candidates, when the figures alone cannot tell. */
export function causeOf(finding: Finding, audit: Audit): Cause {
  const candidates = settling(audit.corrections, finding.fingerprint);
  const [best] = candidates;
  if (best && !best.ambiguous) return { kind: 'likely', correction: best };
  if (best) return { kind: 'ambiguous', candidates };
  const rows = (audit.reentry ?? []).filter((row) => finding.cells.some((path) => path === row || path.startsWith(`${row}.`)));
  return rows.length > 0 ? { kind: 're-entry', rows } : { kind: 'none' };
}

/** The cells to ring on the page: those of every unambiguous correction that settles something. */
export function causeCells(audit: Audit): ReadonlySet<string> {
  const certain = audit.corrections.filter((one) => !one.ambiguous && one.resolves.length > 0);
  return new Set(certain.flatMap((one) => one.cells.map((cell) => cell.path)));
}

/** Findings that an unambiguous correction settles: drawn faintly, unless the cause stands at their own cell. */
export function consequences(audit: Audit): ReadonlySet<string> {
  return new Set(audit.corrections.filter((one) => !one.ambiguous).flatMap((one) => one.resolves));
}
