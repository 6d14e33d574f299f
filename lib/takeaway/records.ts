import type { AuditExport } from '../report/contract/schema';
import { gradeOf } from '../report/told/grade';
import { summaryOf } from './summary';

/** A line of a tidy table: one thing, by column. Null is an empty cell. */
export type TidyLine = Readonly<Record<string, string | number | null>>;

/** What each table is about: a report, a finding, a statutory cell. */
export type TableName = 'report' | 'finding' | 'cell';

/** In every table first: which report a line belongs to. */
const WHOSE = ['source', 'issuer', 'year', 'edition', 'verdict'] as const;

/** The columns of each table, in order; their names are those of the export. */
export const columns: Readonly<Record<TableName, readonly string[]>> = {
  report: [
    ...WHOSE,
    ...['title', 'kind', 'errors', 'warnings', 'reviews', 'notices', 'broken', 'dismissed'],
    ...['cellsRead', 'cellsOf', 'publishedAt', 'capturedAt', 'sha256'],
  ],
  finding: [
    ...WHOSE,
    ...['number', 'rule', 'at', 'outcome', 'severity', 'grade', 'message', 'messageEn', 'formula', 'quote', 'expected', 'actual'],
    ...['cells', 'basis', 'baseline', 'dismissed', 'fingerprint', 'table', 'row', 'column', 'line', 'page', 'selector'],
  ],
  cell: [
    ...WHOSE,
    ...['path', 'label', 'raw', 'value', 'state', 'unit', 'note', 'unread', 'confidence'],
    ...['table', 'row', 'column', 'line', 'page', 'selector'],
  ],
};

/** A line for the report, one for each finding, one for each statutory cell; what is no report has the first only. */
export function recordsOf(audit: AuditExport, table: TableName): readonly TidyLine[] {
  const own = summaryOf(audit);
  const whose = { source: own.source, issuer: own.issuer, year: own.year, edition: own.edition, verdict: own.verdict };
  if (table === 'report') {
    const { title, kind, grades, dismissed, read, of, publishedAt, capturedAt, sha256 } = own;
    const { error: errors, warning: warnings, review: reviews, notice: notices, broken } = grades;
    const counts = { errors, warnings, reviews, notices, broken, dismissed, cellsRead: read, cellsOf: of };
    return [{ ...whose, title, kind, ...counts, publishedAt, capturedAt, sha256 }];
  }
  if (table === 'finding') return findingRecords(audit).map((record) => ({ ...whose, ...record }));
  return Object.entries(audit.report?.cells ?? {}).map(
    ([path, { label = null, raw, value, state, unit, note, unread, confidence, place }]) => ({
      ...whose,
      ...{ path, label, raw, value, state, unit: unit ?? null, note: note ?? null, unread: unread ?? null, confidence: confidence ?? 1 },
      ...placeOf(place ?? null),
    }),
  );
}

function findingRecords(audit: AuditExport): TidyLine[] {
  const reasons = new Map(audit.dismissals.map(({ fingerprint, reason }) => [fingerprint, reason]));
  return audit.findings.map((finding, index) => {
    const { rule, at, outcome, severity, message, formula, quote, expected, actual, basis, baseline, fingerprint } = finding;
    return {
      ...{ number: index + 1, rule, at, outcome, severity, grade: gradeOf(finding), message: message.zh, messageEn: message.en },
      ...{ formula: formula?.zh ?? null, quote, expected, actual, cells: finding.cells.join(' '), basis, baseline },
      ...{ dismissed: reasons.get(fingerprint) ?? null, fingerprint },
      ...placeOf(finding.place),
    };
  });
}

function placeOf(place: AuditExport['findings'][number]['place']): TidyLine {
  const { table = null, row = null, column = null, line = null, page = null, selector = null } = place ?? {};
  return { table, row, column, line, page, selector };
}
