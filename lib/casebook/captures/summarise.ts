import type { AuditExport } from '../../report/contract/schema';
import { type Grade, gradeOf, grades } from '../../report/told/grade';
import { isUnfilled } from '../../report/unfilled';
import { casebookPage } from '../dismissals/dismissals';
import type { CapturedHow, CaptureSummary, CaptureVersions } from './capture';
import { bodyKey, regionOf } from './whose';

/** What the list has to know of a capture, out of its audit. */
export function summarise(audit: AuditExport, kept: Kept): CaptureSummary {
  const { source, report } = audit;
  const dismissed = new Set(audit.dismissals.map(({ fingerprint }) => fingerprint));
  const open = audit.findings.filter(({ fingerprint }) => !dismissed.has(fingerprint));
  const tables = Object.values(report?.coverage ?? {});
  const url = source.url ?? null;
  const host = url !== null && URL.canParse(url) ? new URL(url).host : null;
  return {
    id: kept.id,
    page: casebookPage(audit),
    url,
    file: source.file ?? null,
    at: kept.at,
    how: kept.how,
    kind: audit.detection.kind,
    title: report?.title ?? null,
    issuer: report?.issuer ?? null,
    body: bodyKey(report?.issuer ?? null),
    region: regionOf([report?.issuer ?? null, report?.title ?? null, source.siteName, source.contentSource], host),
    year: report?.year ?? null,
    edition: report?.edition ?? null,
    verdict: audit.verdict,
    counts: countByGrade(open),
    dismissed: audit.findings.length - open.length,
    rules: [...new Set(open.map(({ rule }) => rule))],
    read: tables.reduce((sum, { read }) => sum + read, 0),
    of: tables.reduce((sum, { of }) => sum + of, 0),
    ...(report && isUnfilled(report.cells) ? { unfilled: true } : {}),
    look: source.look ?? 'none',
    sha256: source.sha256,
    imprint: kept.imprint,
    versions: kept.versions,
    bytes: kept.bytes,
  };
}

/** What the audit itself does not say. */
export interface Kept {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  readonly how: CapturedHow;
  readonly versions: CaptureVersions;
  /** See {@link CaptureSummary.imprint}. */
  readonly imprint: string;
  readonly bytes: number;
}

function countByGrade(findings: AuditExport['findings']): Readonly<Record<Grade, number>> {
  const counts: Record<Grade, number> = { error: 0, warning: 0, review: 0, notice: 0, broken: 0 };
  for (const grade of grades)
    counts[grade] = findings.filter(({ style = false, ...one }) => gradeOf({ ...one, ...(style ? { style } : {}) }) === grade).length;
  return counts;
}
