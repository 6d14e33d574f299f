import { rememberLatest } from '../../document/remember';
import { urlDate } from '../../recognise/dates/url-date';
import { dateText, daysBetween } from '../../report/day';
import type { Report } from '../../report/report';
import type { Text } from '../../report/text';

/** When the report came out, against a statutory day. */
export interface Timing {
  readonly deadline: string;
  /** ISO date: the page's own, else the one its address speaks of. */
  readonly published: string;
  /** Days after the deadline; 0 or below: in time. */
  readonly daysLate: number;
  /** Why the date may be that of a later copy (a moved site); null when nothing speaks for it. */
  readonly doubt: Text | null;
}

/** A page shown this long after its sign-off was probably moved or published again. */
const MOVED_AFTER_DAYS = 180;

/** Null when the report's year or its publication is not known. */
export function timingOf(report: Report, month: number, day: number): Timing | null {
  const { address, published } = publicationOf(report);
  if (report.year === null || published === null || Number.isNaN(Date.parse(published))) return null;
  const deadline = `${report.year + 1}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const daysLate = daysBetween(deadline, published);
  return { deadline, published, daysLate, doubt: daysLate > 0 ? doubtOf(report, deadline, published, address?.to ?? null) : null };
}

/** Each of the days is compared with it. */
const publicationOf = rememberLatest((report: Report) => {
  const address = urlDate(report.meta.url);
  return { address, published: report.publishedAt?.slice(0, 10) ?? address?.from ?? null };
});

function doubtOf(report: Report, deadline: string, published: string, address: string | null): Text | null {
  if (address !== null && address <= deadline) return { zh: `网址中的日期为 ${dateText(address)}`, en: `the address speaks of ${address}` };
  const signed = report.signedAt;
  if (signed !== null && signed <= deadline && daysBetween(signed, published) >= MOVED_AFTER_DAYS)
    return { zh: `落款日期为 ${dateText(signed)}`, en: `it was signed on ${signed}` };
  if (published.slice(0, 4) > deadline.slice(0, 4)) return { zh: '页面日期晚于应公布年份', en: 'the page is dated in a later year' };
  return null;
}
