/** How the fleet behaves on a host. */
export interface Manners {
  /** Milliseconds between the end of one page and the beginning of the next. */
  readonly pauseMs: number;
  readonly perDay: number;
  /** `22:00-06:00`: pages are read then only, Chinese time; null: at any hour. */
  readonly night: string | null;
  /** So often is a page tried. */
  readonly attempts: number;
  /** Before the second try, doubled before each further one; and after 429 and 503 where the site names no time. */
  readonly backoffMs: number;
}

/** When the host may be visited: now (null), or from then on. */
export function openFrom(night: string | null, now: Date): Date | null {
  const window = night === null ? null : nightOf(night);
  if (!window) return null;
  const minute = minuteOfDay(now);
  const { from, to } = window;
  const isOpen = from <= to ? minute >= from && minute < to : minute >= from || minute < to;
  if (isOpen) return null;
  const wait = (from - minute + DAY) % DAY;
  return new Date(Math.floor(now.getTime() / 60_000) * 60_000 + wait * 60_000);
}

/** `22:00-06:00` in minutes of the day; null when it is none. */
export function nightOf(text: string): { readonly from: number; readonly to: number } | null {
  const found = /^([01]?\d|2[0-3]):([0-5]\d)-([01]?\d|2[0-3]):([0-5]\d)$/.exec(text.trim());
  if (!found) return null;
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = found.slice(1).map(Number);
  const window = { from: fromHour * 60 + fromMinute, to: toHour * 60 + toMinute };
  return window.from === window.to ? null : window;
}

/** The day in China, `2026-03-01`: limits a day are of its sites’ day. */
export const dayOf = (now: Date): string => new Date(now.getTime() + CHINA).toISOString().slice(0, 10);

/** When the next day begins there. */
export const nextDay = (now: Date): Date => new Date((Math.floor((now.getTime() + CHINA) / (DAY * 60_000)) + 1) * DAY * 60_000 - CHINA);

/** Milliseconds before a page is tried again that has failed so many times. */
export const backoff = ({ backoffMs }: Manners, failures: number): number =>
  Math.min(backoffMs * 2 ** Math.max(0, failures - 1), LONGEST_WAIT);

/** Milliseconds that a site asks for by Retry-After (RFC 9110, 10.2.3), in seconds or as a date; null when it names none. */
export function retryAfter(header: string | null | undefined, now: Date): number | null {
  if (!header) return null;
  const asked = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now.getTime();
  return Number.isNaN(asked) ? null : Math.min(Math.max(0, asked), LONGEST_WAIT);
}

const minuteOfDay = (now: Date) => Math.floor((now.getTime() + CHINA) / 60_000) % DAY;
const CHINA = 8 * 3600 * 1000;
/** Minutes. */
const DAY = 24 * 60;
const LONGEST_WAIT = 24 * 3600 * 1000;
