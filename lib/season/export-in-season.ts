import { checkOf, correctionOf, findingOf, otherOf } from '../report/contract/export';
import type { AuditExport } from '../report/contract/schema';
import type { Others } from '../report/other-report';
import { inSeason, outOfSeason, type SeasonOptions } from './in-season';
import { isNowhere, reopen } from './reopen';

/**
 * The same for an export: further checks and findings, the corrections, the reports used; all else stays byte for byte what it was. An
 * export of a form that is not known here, or of no report, stays as it is.
 */
export function exportInSeason(given: AuditExport, others: Others, options: SeasonOptions = {}): AuditExport {
  const exported = outOfSeason(given);
  const before = reopen(exported);
  if (!before?.report) return exported;
  const after = inSeason(before, others, options);
  const known = new Map(exported.findings.map((finding) => [finding.fingerprint, finding]));
  const findings = after.findings.map((finding): AuditExport['findings'][number] => {
    const own = known.get(finding.fingerprint);
    if (own) return own;
    const [first = ''] = finding.cells;
    // Where it stands is known as the export knew it.
    return { ...findingOf(finding), place: isNowhere(finding.place) ? null : (exported.report?.cells[first]?.place ?? null) };
  });
  const { counts } = exported;
  const added = after.checks.slice(before.checks.length);
  const count = (outcome: string) => added.filter((check) => check.outcome === outcome).length;
  const told = counts ? added.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'inapplicable') : added;
  const { dismissals, corrections: _, others: __, ...head } = exported;
  return {
    ...head,
    verdict: after.verdict,
    checks: [...exported.checks, ...told.map(checkOf)],
    ...(counts ? { counts: { pass: counts.pass + count('pass'), inapplicable: counts.inapplicable + count('inapplicable') } } : {}),
    findings,
    corrections: after.corrections.map(correctionOf),
    others: (after.others ?? []).map(otherOf),
    dismissals,
  };
}
