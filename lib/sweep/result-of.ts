import type { AuditExport } from '../report/contract/schema';
import { gradeOf } from '../report/told/grade';
import { isUnfilled } from '../report/unfilled';
import type { Result } from './sweep';

/** What the table needs of an audit that is kept. */
export function resultOf(audit: AuditExport, where: Pick<Result, 'capture' | 'page' | 'file' | 'movedTo'>): Result {
  const { report, source, findings } = audit;
  const tables = Object.values(report?.coverage ?? {});
  return {
    issuer: report?.issuer ?? null,
    year: report?.year ?? null,
    verdict: audit.verdict,
    look: source.look ?? 'none',
    read: tables.reduce((sum, { read }) => sum + read, 0),
    of: tables.reduce((sum, { of }) => sum + of, 0),
    ...(report && isUnfilled(report.cells) ? { unfilled: true } : {}),
    findings: findings.map(({ fingerprint, message, outcome, severity, style = false }) => ({
      fingerprint,
      grade: gradeOf({ outcome, severity, ...(style ? { style: true as const } : {}) }),
      message,
    })),
    dismissed: audit.dismissals,
    ...where,
  };
}
