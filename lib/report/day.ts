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
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

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
