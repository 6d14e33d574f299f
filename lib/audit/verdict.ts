import type { DetectionKind, Verdict } from '../report/audit';
import { isRead } from '../report/fact';
import type { Check, Finding } from '../report/outcome';
import type { Report } from '../report/report';
import { instancesOf } from '../statute/sums';

export interface VerdictFacts {
  readonly kind: DetectionKind;
  readonly report: Report | null;
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
}

/** The first that is true, in this order: nothing unread and no sum left out is ever consistent. */
export function verdictOf({ kind, report, checks, findings }: VerdictFacts): Verdict {
  if (kind !== 'report' || !report) return 'not-a-report';
  if (hasError(findings)) return 'inconsistent';
  const cells = cellsOf(report);
  if (cells === 'unread' || !everySumIsJudged(report, checks)) return 'not-fully-read';
  const doubtful =
    cells === 'unconfirmed' ||
    findings.some((finding) => finding.outcome !== 'fail' || finding.severity === 'warning') ||
    checks.some((check) => check.outcome === 'review' || check.outcome === 'error');
  return doubtful ? 'doubtful' : 'consistent';
}

/** Before the prose is read: an error is one whatever it says, of anything else nothing is known yet. */
export function earlyVerdictOf({ findings }: Pick<VerdictFacts, 'findings'>): Verdict {
  return hasError(findings) ? 'inconsistent' : 'not-fully-read';
}

function hasError(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.outcome === 'fail' && finding.severity === 'error');
}

/** Asked of the cells themselves, not only of the counts. What was recognised from pixels is right only when somebody has said so. */
function cellsOf({ edition, facts, tables }: Report): 'unread' | 'unconfirmed' | 'sure' {
  let isSure = true;
  // By the form's slots: to list a report's facts takes several times as long.
  for (const { id, rows } of edition.tables) {
    const table = tables[id];
    if (!table?.found || table.read < table.of) return 'unread';
    for (const { slots } of rows)
      for (const { path } of slots) {
        const fact = facts[path];
        if (fact === undefined || !isRead(fact)) return 'unread';
        if (fact.recognised !== undefined && fact.confidence < 1) isSure = false;
      }
  }
  return isSure ? 'sure' : 'unconfirmed';
}

/** Asked of the statute, not of the rules: a sum that no rule judged, or that could not be judged, leaves the verdict open. */
function everySumIsJudged({ edition }: Report, checks: readonly Check[]): boolean {
  let judged = 0;
  for (const { equation, outcome } of checks) if (equation && outcome !== 'inapplicable' && outcome !== 'error') judged++;
  return checks.length > 0 && judged === instancesOf(edition).length;
}
