import { verdictOf } from '../../lib/audit/verdict';
import { diagnose } from '../../lib/diagnosis';
import type { Audit } from '../../lib/report/audit';
import type { Edition, EditionId } from '../../lib/report/edition';
import type { Report } from '../../lib/report/report';
import { judge } from '../../lib/rules/engine/judge';
import type { Example } from '../../lib/rules/engine/rule';
import { linksOf } from '../../lib/statute/chains';
import { makeReportOf } from '../generator';
import { exampleReport } from '../rules/example-report';

type Facts = Record<string, number>;

/** Figures of one report, and of the one a year before from which they follow. */
export interface Pair {
  readonly now: Facts;
  readonly before: Facts;
}

/** Two consistent reports of one body, the earlier one in its own edition, that are chained rightly. */
export function chainedPair(seed: number, edition: Edition, earlier: Edition): Pair {
  const now: Facts = { ...makeReportOf(seed, edition).truth };
  const before: Facts = { ...makeReportOf(seed + 500, earlier).truth };
  const columns = ['naturalPerson', 'enterprise', 'researchInstitute', 'publicWelfareOrg', 'legalServiceOrg', 'otherOrg', 'total'];
  for (const column of columns) {
    const at = (row: string) => `requests.${row}.${column}`;
    before[at('carriedOut')] = now[at('carriedIn')] ?? 0;
    before[at('carriedIn')] = 0;
    before[at('newlyReceived')] = (before[at('resultTotal')] ?? 0) + (before[at('carriedOut')] ?? 0);
  }
  for (const { chain, before: then, added, taken, total } of linksOf(edition)) {
    if (chain.id === 'carry-over' || !then.every((path) => path in before)) continue;
    const sum = (paths: readonly string[]) => paths.reduce((all, path) => all + (now[path] ?? 0), 0);
    const [first = '', ...others] = then;
    for (const path of others) before[path] = 0;
    before[first] = (now[total] ?? 0) - sum(added) + sum(taken);
  }
  return { now, before };
}

/** A report of these figures, and nothing said in words unless given. */
export function reportOf(edition: EditionId | Edition, facts: Example['facts'] = {}, rest: Partial<Example> = {}): Report {
  return exampleReport({ edition, facts, ...rest });
}

/** The audit of a report, by every rule that needs no other. */
export function auditOf(report: Report, url: string | null = null): Audit {
  const { checks, findings } = judge(report);
  return {
    tool: { name: 'gouji', version: '1.0.0' },
    source: {
      file: url === null ? 'a.html' : null,
      url,
      kind: 'html',
      capturedAt: '2026-01-20T00:00:00.000Z',
      sha256: `${report.issuer} ${report.year}`,
      meta: report.meta,
      publishedAt: null,
    },
    detection: { kind: 'report', score: 1, evidence: [], attachments: [], listed: 0 },
    truncated: null,
    verdict: verdictOf({ kind: 'report', report, checks, findings }),
    report,
    checks,
    findings,
    ...diagnose(report, checks, findings),
    dismissals: [],
  };
}
