import { cellsToConfirm, diagnose } from '../diagnosis';
import { type ProseMemory, readClaims } from '../prose';
import type { AskedCell } from '../report/audit';
import type { Claim } from '../report/claim';
import type { Correction } from '../report/correction';
import type { LocalDays } from '../report/local-days';
import type { Check, Finding } from '../report/outcome';
import type { Misfit, Report, ReportAsRead } from '../report/report';
import { judge } from '../rules/engine/judge';
import type { AsPrinted } from '../tables/printed/as-printed';
import { linesAround } from './lines-around';
import { misfitsOf } from './misfits-of';
import { withoutCertainty } from './unconfirmed';

/** What understanding prose, judging and diagnosis add to a report that was read. Plain data. */
export interface Examination {
  /** Those of the reading, and what headers, labels and notes say otherwise. */
  readonly misfits: readonly Misfit[];
  readonly claims: readonly Claim[];
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
  readonly corrections: readonly Correction[];
  readonly reentry: readonly string[] | null;
  /** Recognised cells that somebody has to confirm. */
  readonly asked?: readonly AskedCell[] | null;
}

export interface ExamineOptions {
  /** Ids of rules that are switched off. */
  readonly rulesOff: readonly string[];
  /** Days that local notices set for publication. */
  readonly localDays?: LocalDays;
  /** Names the document in fingerprints where no issuer is known. */
  readonly source: string | null;
  /** The tables as they were printed; absent where only figures are known. */
  readonly asPrinted?: AsPrinted;
  /** What an earlier examination of the same document understood. */
  readonly memory?: ProseMemory;
}

/** Reads the claims, runs every rule, localises the errors. */
export function examine(reading: ReportAsRead, options: ExamineOptions): Examination {
  const misfits = misfitsOf(reading, options);
  const around = options.asPrinted ? { around: linesAround(options.asPrinted, reading.prose) } : {};
  const understood: ReportAsRead = { ...reading, ...around, misfits };
  const report: Report = { ...understood, claims: readClaims(understood, undefined, options.memory) };
  const { checks, findings } = judge(report, options);
  const told = withoutCertainty(report, { checks, findings });
  return { misfits, claims: report.claims, ...told, ...diagnose(report, checks, findings), asked: cellsToConfirm(report, told.checks) };
}
