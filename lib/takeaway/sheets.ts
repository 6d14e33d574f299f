import type { AuditExport } from '../report/contract/schema';
import { gradeOf } from '../report/told/grade';
import type { RuleText } from '../report/told/rule-text';
import { takeawayStrings } from '../strings/takeaway';
import { verdictInWords } from '../strings/tallies';
import { type Language, markTerms } from '../strings/terms';
import { packRows, type SheetCell, type SheetData, sheetOf } from './sheet-data';
import { type Audited, sourceName, summaryOf } from './summary';
import { tablesOf } from './table-sheets';

export type DescribeRule = (id: string) => Pick<RuleText, 'title'> | null;

/** Gathers a batch into sheets, one audit at a time: what has become a row is not kept otherwise. */
export interface SheetGatherer {
  add(audit: Audited): void;
  /** A summary, the findings, then a sheet for each statutory table with a row a report. */
  sheets(): readonly SheetData[];
}

export function gatherSheets(describe: DescribeRule, language: Language): SheetGatherer {
  const { head, summarySheet, findingsSheet } = takeawayStrings[language];
  const summary = packRows();
  const findings = packRows();
  const tables = tablesOf(language);
  return {
    add(audit) {
      summary.add(summaryRow(audit, language));
      for (const row of findingRows(audit, describe, language)) findings.add(row);
      tables.add(audit);
    },
    sheets: () => [
      sheetOf(
        summarySheet,
        SUMMARY.map(([key, width]) => [head[key], width] as const),
        summary,
        1,
      ),
      sheetOf(
        findingsSheet,
        FINDINGS.map(([key, width]) => [head[key], width] as const),
        findings,
        1,
      ),
      ...tables.sheets().map(({ name, columns, rows }) => sheetOf(name, columns, rows, 2)),
    ],
  };
}

/** All at once, of a batch that is at hand. */
export function sheetsOf(audits: Iterable<AuditExport>, describe: DescribeRule, language: Language): readonly SheetData[] {
  const gatherer = gatherSheets(describe, language);
  for (const audit of audits) gatherer.add(audit);
  return gatherer.sheets();
}

type Columns = readonly (readonly [key: keyof (typeof takeawayStrings)['zh']['head'], width: number])[];

const SUMMARY: Columns = [
  ...([
    ['issuer', 24],
    ['year', 8],
    ['verdict', 12],
    ['error', 9],
    ['warning', 10],
    ['review', 8],
    ['notice', 9],
  ] as const),
  ...([
    ['broken', 11],
    ['dismissed', 9],
    ['read', 10],
    ['of', 10],
    ['edition', 8],
    ['published', 18],
    ['audited', 22],
  ] as const),
  ...([
    ['title', 40],
    ['source', 40],
    ['sha256', 20],
  ] as const),
];

function summaryRow(audit: Audited, language: Language): SheetCell[] {
  const { issuer, year, edition, verdict, grades, dismissed, look, read, of, unfilled, publishedAt, capturedAt, title, source, sha256 } =
    summaryOf(audit);
  const counts = [grades.error, grades.warning, grades.review, grades.notice, grades.broken, dismissed, read, of];
  const { error: errors, warning: warnings, review, broken } = grades;
  const word = verdictInWords({ verdict, errors, warnings, reviews: review + broken, dismissed, look, read, of, unfilled }, language);
  return [issuer, year, word, ...counts, edition, publishedAt, capturedAt, title, source, sha256];
}

const FINDINGS: Columns = [
  ...([
    ['issuer', 24],
    ['year', 8],
    ['number', 6],
    ['grade', 10],
    ['rule', 26],
    ['place', 30],
    ['message', 60],
    ['formula', 30],
  ] as const),
  ...([
    ['expected', 9],
    ['actual', 9],
    ['basis', 28],
    ['reason', 18],
    ['baseline', 10],
    ['source', 40],
    ['fingerprint', 18],
  ] as const),
];

function findingRows(audit: Audited, describe: DescribeRule, language: Language): SheetCell[][] {
  const { baseline } = takeawayStrings[language];
  const reasons = new Map(audit.dismissals.map((one) => [one.fingerprint, one.reason]));
  return audit.findings.map((finding, index) => {
    const [path] = finding.cells;
    const label = path ? audit.report?.cells[path]?.label : undefined;
    const rule = describe(finding.rule)?.title[language] ?? finding.rule;
    return [
      ...[audit.report?.issuer ?? null, audit.report?.year ?? null, index + 1, markTerms[language][gradeOf(finding)], rule],
      ...[label || finding.quote, finding.message[language], finding.formula?.[language] ?? null, finding.expected, finding.actual],
      ...[finding.basis, reasons.get(finding.fingerprint) ?? null, finding.baseline && baseline[finding.baseline]],
      ...[sourceName(audit), finding.fingerprint],
    ];
  });
}
