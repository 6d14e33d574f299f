import type { ListedReport } from './listing';

/** The years of a list, newest first, with how many reports each has. */
export function yearsOf(reports: readonly ListedReport[]): readonly { readonly year: number | null; readonly count: number }[] {
  const counts = new Map<number | null, number>();
  for (const { year } of reports) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
}

/**
 * What is ticked before the user has chosen: the newest year that is more than a forerunner, or everything where the list is one body's. A
 * file beside a page of the same report is not.
 */
export function firstTicks(reports: readonly ListedReport[]): ReadonlySet<string> {
  const year = mainYear(reports);
  const isMain = (one: ListedReport) => year === null || one.year === year;
  return new Set(
    reports.filter((one) => isMain(one) && !isFileOfPage(one, reports) && !isSecondFile(one, reports)).map(({ href }) => href),
  );
}

/** The year that the list is about; null where each year stands once. */
export function mainYear(reports: readonly ListedReport[]): number | null {
  const years = yearsOf(reports);
  const most = Math.max(0, ...years.map(({ count }) => count));
  if (most < 2) return null;
  return years.find(({ year, count }) => year !== null && count >= Math.max(2, most * FORERUNNER))?.year ?? null;
}

function isFileOfPage(one: ListedReport, reports: readonly ListedReport[]): boolean {
  return one.file !== null && one.body !== null && reports.some((other) => other.file === null && isSameReport(one, other));
}

/** The PDF beside the DOCX: one of them. */
function isSecondFile(one: ListedReport, reports: readonly ListedReport[]): boolean {
  if (one.file === null || one.body === null) return false;
  const first = reports.find((other) => other.file !== null && isSameReport(one, other));
  return first !== undefined && first !== one && first.file !== one.file;
}

function isSameReport(a: ListedReport, b: ListedReport): boolean {
  return a.body === b.body && a.year === b.year;
}

const FORERUNNER = 0.3;
