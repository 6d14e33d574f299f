import type { Audit } from '../report/audit';
import type { Finding } from '../report/outcome';
import type { BadgeFacts } from './messages';

/** The figures behind the toolbar badge: findings that the user set aside do not count, but are told. */
export function badgeFacts(audit: Audit): BadgeFacts {
  const dismissed = new Set(audit.dismissals.map((one) => one.fingerprint));
  const open = audit.findings.filter((finding) => !dismissed.has(finding.fingerprint));
  const tables = audit.report ? Object.values(audit.report.tables) : [];
  return {
    verdict: audit.verdict,
    kind: audit.detection.kind,
    errors: open.filter((finding) => isFailed(finding) && finding.severity === 'error').length,
    warnings: open.filter((finding) => isFailed(finding) && finding.severity === 'warning').length,
    // Quiet structural remarks are reviews of severity notice: no doubt about a figure. A broken rule is one.
    reviews: open.filter((finding) => finding.outcome === 'error' || (finding.outcome === 'review' && finding.severity !== 'notice'))
      .length,
    dismissed: audit.findings.length - open.length,
    read: sum(tables.map((table) => table.read)),
    of: sum(tables.map((table) => table.of)),
    listed: audit.detection.listed,
  };
}

function isFailed(finding: Finding): boolean {
  return finding.outcome === 'fail';
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
