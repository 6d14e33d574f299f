/** A date as printed in running text. */
export interface PrintedDate {
  /** `2021-01-15` */
  readonly iso: string;
  /** Characters `[start, end)` of the text. */
  readonly start: number;
  readonly end: number;
}

/** All complete dates of a text, in order: `2021年1月15日`, `2021-1-15`, `2021/1/15`, `2021.1.15`. Impossible ones are left out. */
export function datesIn(text: string): PrintedDate[] {
  const found: PrintedDate[] = [];
  for (const match of text.matchAll(DATE)) {
    const iso = isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
    if (iso) found.push({ iso, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** `2021-01-05`; null when the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const isMonth = year >= 100 && year <= 9999 && month >= 1 && month <= 12;
  if (!isMonth || !(day >= 1 && day <= lengthOf(month, year))) return null;
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function lengthOf(month: number, year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0);
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const twoDigits = (number: number) => String(number).padStart(2, '0');

/** Whole days from one ISO date (or date-time) to another; negative when it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}

/** `2021年1月15日` for an ISO date or date-time. */
export function dateText(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

const DATE = /(?<!\d)((?:19|20)\d{2})\s*[年\-/.．－—]\s*(\d{1,2})\s*[月\-/.．－—]\s*(\d{1,2})(?!\d)\s*日?/g;
