import { diagnose } from '../diagnosis';
import { readClaims } from '../prose';
import type { Claim } from '../report/claim';
import type { Correction } from '../report/correction';
import type { Check, Finding } from '../report/outcome';
import type { Report, ReportAsRead } from '../report/report';
import { judge } from '../rules/engine/judge';

/** What understanding prose, judging and diagnosis add to a report that was read. Plain data. */
export interface Examination {
  readonly claims: readonly Claim[];
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
  readonly corrections: readonly Correction[];
  readonly reentry: readonly string[] | null;
}

export interface ExamineOptions {
  /** Ids of rules that are switched off. */
  readonly rulesOff: readonly string[];
  /** Names the document in fingerprints where no issuer is known. */
  readonly source: string | null;
}

/** Reads the claims, runs every rule, localises the errors. */
export function examine(reading: ReportAsRead, options: ExamineOptions): Examination {
  const report: Report = { ...reading, claims: readClaims(reading) };
  const { checks, findings } = judge(report, options);
  return { claims: report.claims, checks, findings, ...diagnose(report, checks, findings) };
}
