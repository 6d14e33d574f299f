import type { AuditExport } from '../report/contract/schema';
import { guarded } from './guarded';
import { columns, recordsOf, type TableName, type TidyLine } from './records';

const TABLES: readonly TableName[] = ['report', 'finding', 'cell'];

/** What Excel needs to open Chinese text: without it the file is taken for the machine's old character set. */
export const BOM = '\ufeff';

/** One tidy table over all reports, for a file (RFC 4180). */
export function csvTable(audits: Iterable<AuditExport>, table: TableName): string {
  const lines = [csvLine(columns[table])];
  for (const audit of audits) for (const record of recordsOf(audit, table)) lines.push(csvRecord(record, columns[table]));
  return BOM + lines.join('');
}

/** Where one stream takes all: three tables in one, told apart by the first column (report, finding, cell). */
export const mixedHead = BOM + csvLine(['record', ...allColumns()]);

/** The lines of one report in that stream. */
export function mixedLines(audit: AuditExport): string {
  const all = ['record', ...allColumns()];
  const lines = TABLES.flatMap((record) => recordsOf(audit, record).map((one) => csvRecord({ record, ...one }, all)));
  return lines.join('');
}

/** One line: texts guarded and quoted where they must be, numbers as they are. */
export function csvLine(fields: readonly (string | number | null)[]): string {
  return `${fields.map(field).join(',')}\r\n`;
}

function csvRecord(record: TidyLine, names: readonly string[]): string {
  return csvLine(names.map((name) => record[name] ?? null));
}

function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = guarded(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function allColumns(): string[] {
  return [...new Set(TABLES.flatMap((table) => columns[table]))];
}
