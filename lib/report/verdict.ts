import type { DetectionKind, Verdict } from './audit';
import { isRead } from './fact';
import type { Check, Finding } from './outcome';
import type { Report } from './report';

export interface VerdictFacts {
  readonly kind: DetectionKind;
  readonly report: Report | null;
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
}

/** The first that is true, in the order of AUDIT-EXPORT: nothing unread is ever consistent. */
export function verdictOf({ kind, report, checks, findings }: VerdictFacts): Verdict {
  if (kind !== 'report' || !report) return 'not-a-report';
  if (findings.some((finding) => finding.outcome === 'fail' && finding.severity === 'error')) return 'inconsistent';
  if (!isFullyRead(report)) return 'not-fully-read';
  const doubtful =
    findings.some((finding) => finding.outcome !== 'fail' || finding.severity === 'warning') ||
    checks.some((check) => check.outcome === 'review' || check.outcome === 'error');
  return doubtful ? 'doubtful' : 'consistent';
}

/** Asked of the cells themselves, not only of the counts. */
function isFullyRead({ edition, tables, facts }: Report): boolean {
  return edition.tables.every((form) => {
    const table = tables[form.id];
    if (!table.found || table.read < table.of) return false;
    return form.rows.every((row) =>
      row.slots.every((slot) => {
        const fact = facts[slot.path];
        return fact !== undefined && isRead(fact);
      }),
    );
  });
}
