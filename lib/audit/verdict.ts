import type { DetectionKind, Verdict } from '../report/audit';
import { type Fact, isRead } from '../report/fact';
import type { Check, Finding } from '../report/outcome';
import type { Report } from '../report/report';
import { instancesOf } from '../statute/sums';

export interface VerdictFacts {
  readonly kind: DetectionKind;
  readonly report: Report | null;
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
}

/** The first that is true, in the order of AUDIT-EXPORT: nothing unread and no sum left out is ever consistent. */
export function verdictOf({ kind, report, checks, findings }: VerdictFacts): Verdict {
  if (kind !== 'report' || !report) return 'not-a-report';
  if (hasError(findings)) return 'inconsistent';
  if (!isFullyRead(report) || !everySumIsJudged(report, checks)) return 'not-fully-read';
  const doubtful =
    isUnconfirmed(report) ||
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

/** What was recognised from pixels is right only when somebody has said so. */
function isUnconfirmed({ edition, facts }: Report): boolean {
  // By the form's slots: to list a report's facts takes several times as long.
  return edition.tables.some((form) => form.rows.some(({ slots }) => slots.some(({ path }) => isGuess(facts[path]))));
}

const isGuess = (fact: Fact | undefined) => fact !== undefined && fact.recognised !== undefined && fact.confidence < 1;

/** Asked of the cells themselves, not only of the counts. */
function isFullyRead(report: Report): boolean {
  return report.edition.tables.every((form) => {
    const table = report.tables[form.id];
    if (!table?.found || table.read < table.of) return false;
    return form.rows.every((row) =>
      row.slots.every((slot) => {
        const fact = report.facts[slot.path];
        return fact !== undefined && isRead(fact);
      }),
    );
  });
}

/** Asked of the statute, not of the rules: a sum that no rule judged, or that could not be judged, leaves the verdict open. */
function everySumIsJudged({ edition }: Report, checks: readonly Check[]): boolean {
  const judged = checks.filter(({ equation, outcome }) => equation && outcome !== 'inapplicable' && outcome !== 'error');
  return checks.length > 0 && judged.length === instancesOf(edition).length;
}
