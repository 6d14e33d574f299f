import { diagnose } from '../diagnosis';
import { readClaims } from '../prose';
import type { Claim } from '../report/claim';
import type { Correction } from '../report/correction';
import type { Check, Finding } from '../report/outcome';
import type { Report, ReportAsRead } from '../report/report';
import { judge, openJudging } from '../rules/engine/judge';

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

/**
 * The same with a pause before each step: a large report does not hold the page up. `early` is told, and waited for, when the tables have
 * something wrong and the prose is not read yet; what it is told has no claims, and every finding of it comes again.
 */
export async function examineInSteps(
  reading: ReportAsRead,
  options: ExamineOptions,
  pause: () => Promise<void>,
  early: (examination: Examination) => Promise<void>,
): Promise<Examination> {
  await pause();
  const judging = openJudging(options);
  const tables = judging.tables(reading);
  if (tables.findings.length > 0) {
    await pause();
    await early({ claims: [], ...tables, ...diagnose({ ...reading, claims: [] }, tables.checks, tables.findings) });
  }
  await pause();
  const claims = readClaims(reading);
  await pause();
  const report: Report = { ...reading, claims };
  const judged = judging.all(report);
  await pause();
  return { claims, ...judged, ...diagnose(report, judged.checks, judged.findings) };
}
