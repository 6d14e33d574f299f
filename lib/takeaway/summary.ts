import type { AuditExport } from '../report/contract/schema';
import { type Grade, gradeOf } from '../report/told/grade';
import { isUnfilled } from '../report/unfilled';

/** One report in a row: who, of when, what came of it. */
export interface Summary {
  /** The address, else the file. */
  readonly source: string;
  readonly issuer: string | null;
  readonly year: number | null;
  readonly edition: string | null;
  readonly title: string | null;
  readonly kind: AuditExport['detection']['kind'];
  readonly verdict: AuditExport['verdict'];
  /** Findings by what they ask of the reader; what was set aside stands apart. */
  readonly grades: Readonly<Record<Grade, number>>;
  readonly dismissed: number;
  readonly look: NonNullable<AuditExport['source']['look']>;
  /** Statutory cells. */
  readonly read: number;
  readonly of: number;
  /** Nothing is entered in any of them. */
  readonly unfilled: boolean;
  readonly publishedAt: string | null;
  readonly capturedAt: string;
  readonly sha256: string;
}

/** What of an export a summary needs. */
export type Audited = Pick<AuditExport, 'source' | 'detection' | 'verdict' | 'report' | 'findings' | 'dismissals'>;

export function summaryOf(audit: Audited): Summary {
  const { report, source } = audit;
  const grades = { error: 0, warning: 0, review: 0, notice: 0, broken: 0 };
  for (const finding of openFindings(audit)) grades[gradeOf(finding)]++;
  const coverage = Object.values(report?.coverage ?? {});
  return {
    source: sourceName(audit),
    issuer: report?.issuer ?? null,
    year: report?.year ?? null,
    edition: report?.edition ?? null,
    title: report?.title ?? null,
    kind: audit.detection.kind,
    verdict: audit.verdict,
    grades,
    dismissed: audit.findings.length - openFindings(audit).length,
    look: source.look ?? 'none',
    read: coverage.reduce((sum, { read }) => sum + read, 0),
    of: coverage.reduce((sum, { of }) => sum + of, 0),
    unfilled: report !== null && isUnfilled(report.cells),
    publishedAt: source.publishedAt,
    capturedAt: source.capturedAt,
    sha256: source.sha256,
  };
}

/** The findings that nobody set aside. */
export function openFindings({ findings, dismissals }: Pick<AuditExport, 'findings' | 'dismissals'>): AuditExport['findings'] {
  const dismissed = new Set(dismissals.map(({ fingerprint }) => fingerprint));
  return dismissed.size === 0 ? findings : findings.filter(({ fingerprint }) => !dismissed.has(fingerprint));
}

/** Where it was read: the address, else the file's name. */
export function sourceName({ source }: Pick<AuditExport, 'source'>): string {
  return source.url ?? source.file ?? '';
}
