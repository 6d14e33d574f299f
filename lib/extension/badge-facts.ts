import type { Audit } from '../report/audit';
import { type Grade, gradeOf } from '../report/grade';
import { cellsRead } from '../strings/tallies';
import type { BadgeFacts, Unseen } from './messages';

/**
 * The figures behind the toolbar badge: findings that the user set aside do not count, but are told. `asOf`: nobody watches the page since;
 * `unseen`: why its marks cannot be seen.
 */
export function badgeFacts(audit: Audit, asOf: string | null = null, unseen: Unseen | null = null): BadgeFacts {
  const dismissed = new Set(audit.dismissals.map((one) => one.fingerprint));
  const open = audit.findings.filter((finding) => !dismissed.has(finding.fingerprint));
  const cells = audit.report ? cellsRead(audit.report) : { read: 0, of: 0 };
  const of = (grade: Grade) => open.filter((finding) => gradeOf(finding) === grade).length;
  return {
    verdict: audit.verdict,
    kind: audit.detection.kind,
    errors: of('error'),
    warnings: of('warning'),
    // What is undecided; a broken rule is, too.
    reviews: of('review') + of('broken'),
    dismissed: audit.findings.length - open.length,
    ...cells,
    listed: audit.detection.listed,
    look: audit.source.look ?? 'none',
    asOf,
    unseen,
  };
}
