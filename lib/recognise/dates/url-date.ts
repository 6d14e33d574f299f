import { remember } from '../../document/remember';
import { isoDate } from '../../report/day';

/** The days that a publication URL speaks of: one day, or a whole month. */
export interface UrlDate {
  readonly from: string;
  readonly to: string;
}

/**
 * The date that content systems write into an article's address: `/202101/t20210126_331.shtml`, `/art/2021/1/25/…`,
 * `/2026-01/17/…`, `/202009/…`. Null when there is none.
 */
export function urlDate(url: string | null): UrlDate | null {
  return url ? dateIn(url) : null;
}

/** Several rules ask for the same address. */
const dateIn = remember((url): UrlDate | null => {
  for (const pattern of DAYS) {
    const day = pattern.exec(url);
    const iso = day && isoDate(Number(day[1]), Number(day[2]), Number(day[3]));
    if (iso) return { from: iso, to: iso };
  }
  const month = MONTH.exec(url);
  if (!month) return null;
  const from = isoDate(Number(month[1]), Number(month[2]), 1);
  if (!from) return null;
  const last = new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).getUTCDate();
  return { from, to: `${from.slice(0, 8)}${last}` };
});

const DAYS = [
  /[/_]t(20\d{2})(\d{2})(\d{2})_/,
  /\/(20\d{2})-?(\d{1,2})[-/](\d{1,2})\//,
  /\/(20\d{2})\/(\d{1,2})\/(\d{1,2})\//,
  /\/(20\d{2})(\d{2})(\d{2})\//,
];
const MONTH = /\/(20\d{2})[-/]?(0[1-9]|1[0-2])\//;
