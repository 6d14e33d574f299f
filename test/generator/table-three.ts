import type { MadeReport } from './made-report';

/** Row ids of table three, in printed order. */
export function requestRows(report: MadeReport): string[] {
  return report.edition.tables.find((table) => table.id === 'requests')?.rows.map((row) => row.id) ?? [];
}

export const applicants = ['naturalPerson', 'enterprise', 'researchInstitute', 'publicWelfareOrg', 'legalServiceOrg', 'otherOrg'] as const;
export const requestColumns = [...applicants, 'total'] as const;

const TOTAL_ROWS = ['requests.newlyReceived', 'requests.carriedIn', 'requests.resultTotal', 'requests.carriedOut'];

/** Rows that are parts of （七）总计. */
export function leafRows(report: MadeReport): string[] {
  return requestRows(report).filter((row) => !TOTAL_ROWS.includes(row));
}

/** Every cell that stands in an equation of table three or four. */
export function equationCells(report: MadeReport): string[] {
  return Object.keys(report.truth).filter((path) => !path.startsWith('disclosure.'));
}

/** A cell that is the total of others. */
export function isTotal(path: string): boolean {
  return path.endsWith('.total') || path.startsWith('requests.resultTotal.');
}

/** The number that a cell prints; null when it prints none. */
export function printedNumber(report: MadeReport, path: string): number | null {
  const text = report.printed[path] ?? '';
  return /^-?\d+$/.test(text) ? Number(text) : null;
}

/** The report with other numbers printed. */
export function print(report: MadeReport, changes: Readonly<Record<string, number | string>>): MadeReport {
  const printed = { ...report.printed };
  for (const [path, value] of Object.entries(changes)) printed[path] = String(value);
  return { ...report, printed };
}
