import { cellsToConfirm, diagnose } from '../diagnosis';
import { type Steps as WorkInSteps, withPauses } from '../document/steps';
import type { ProseBooks } from '../prose/claims';
import type { PassageWide } from '../prose/passage-wide';
import type { WordBook } from '../prose/word-book';
import { type Reckoner, reckon } from '../reckoning/reckon';
import type { Claim } from '../report/claim';
import type { Report, ReportAsRead } from '../report/report';
import { openJudging } from '../rules/engine/judging';
import { ledgerRules } from '../rules/engine/ledger-rules';
import type { Rule } from '../rules/engine/rule';
import { byId } from '../rules/engine/rule-order';
import type { Examination, ExamineOptions } from './examine';
import { linesAround } from './lines-around';
import { misfitsInSteps } from './misfits-of';
import { withoutCertainty } from './unconfirmed';

/** What the steps need besides the report. */
export interface Steps {
  /** Before each step: a large report does not hold the page up. */
  pause(): Promise<void>;
  /**
   * Told, and waited for, when something is to be said of the tables and the prose is not read yet. What it is told has no claims, and
   * every finding of it comes again.
   */
  early(examination: Examination): Promise<void>;
  /** What is left of the report, where only its tables were read; they have been told by then. */
  rest?(): Promise<ReportAsRead | null>;
  /** What reads and judges the prose: asked for once, when the tables have been told. */
  prose(): ProseMeans;
}

/** Each may still be on its way. */
export interface ProseMeans {
  /** By what it cuts texts. */
  readonly words: Promise<WordBook>;
  readonly reader: Promise<ReadProse>;
  /** What the reader of prose asks about whole passages. */
  readonly sums: Promise<PassageWide>;
  /** The rules about wording. */
  readonly wording: Promise<readonly Rule[]>;
}

/** What the prose says, number by number, before the report as a whole explains some of it. */
export type ReadProse = (reading: ReportAsRead, books: Reckoner & ProseBooks) => WorkInSteps<readonly Claim[]>;

/** The same as {@link examine}, step by step: first what the tables alone say, then the prose. */
export async function examineInSteps(begun: ReportAsRead, options: ExamineOptions, steps: Steps): Promise<Examination> {
  await steps.pause();
  const misfits = await withPauses(misfitsInSteps(begun, options), steps.pause);
  const ofTables: Report = { ...begun, misfits, claims: [] };
  const judging = openJudging({ ...options, rules: byId(ledgerRules) });
  const tables = await withPauses(judging.tables(ofTables), steps.pause);
  if (tables.findings.length > 0) {
    await steps.pause();
    await steps.early({ misfits, claims: [], ...tables, ...diagnose(ofTables, tables.checks, tables.findings) });
  }
  const { reader, wording, ...means } = steps.prose();
  const read = (await steps.rest?.()) ?? begun;
  const reading: ReportAsRead = { ...read, misfits };
  const [readProse, sums, wordBook] = await Promise.all([reader, means.sums, means.words]);
  await steps.pause();
  const books = reckon(reading);
  const found = await withPauses(
    readProse(reading, { ...books, issuer: sums.issuer(reading.issuer), passageWide: sums, wordBook }),
    steps.pause,
  );
  const claims = await withPauses(sums.explained({ ...reading, amount: books.amount }, found), steps.pause);
  await steps.pause();
  const around = options.asPrinted ? { around: linesAround(options.asPrinted, read.prose) } : {};
  const report: Report = { ...reading, ...around, claims };
  const judged = await withPauses(judging.all(report, await wording), steps.pause);
  await steps.pause();
  const told = withoutCertainty(report, judged);
  return { misfits, claims, ...told, ...diagnose(report, judged.checks, judged.findings), asked: cellsToConfirm(report, told.checks) };
}
