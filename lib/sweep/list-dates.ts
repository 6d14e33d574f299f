import { readDate } from '../recognise/dates/dates';
import { urlDate } from '../recognise/dates/url-date';
import { isoDate } from '../report/day';
import type { ListedReport } from './listing';
import { heldBy, type Standing, type Unit } from './units';

type ListDate = ListedReport['date'];

/**
 * The day beside each link: in its own line, else in the piece of text behind or before it, whichever the list does; else the one that its
 * address speaks of.
 */
export function listDates(listed: readonly Standing[], all: readonly Standing[], units: readonly Unit[]): readonly ListDate[] {
  const held = heldBy(all);
  const own = listed.map((one) => dateInLine(one, all, units));
  const behind = listed.map((one, index) => own[index] ?? dateBeside(one, 1, units, held));
  const before = listed.map((one, index) => own[index] ?? dateBeside(one, -1, units, held));
  const count = (dates: readonly (string | null)[]) => dates.filter((one) => one !== null).length;
  const printed = count(before) > count(behind) ? before : behind;
  return listed.map(({ link }, index): ListDate => {
    const day = printed[index];
    if (day) return { day, until: day, by: 'list' };
    const address = urlDate(link.href);
    return address && { day: address.from, until: address.to, by: 'address' };
  });
}

/** Between this link and the next one of the same line, or before the first. */
function dateInLine({ link, unit, start, last }: Standing, all: readonly Standing[], units: readonly Unit[]): string | null {
  const [first, final] = [units[unit]?.text ?? '', units[last.unit]?.text ?? ''];
  const others = all.filter((one) => one.link !== link);
  const next = Math.min(final.length, ...others.filter((one) => one.unit === last.unit && one.start >= last.end).map((one) => one.start));
  const before = Math.max(0, ...others.filter((one) => one.last.unit === unit && one.last.end <= start).map((one) => one.last.end));
  return dayIn(final.slice(last.end, next)) ?? dayIn(first.slice(before, start)) ?? dayAtEnd(link.text);
}

/** In a piece of its own: a date and nothing else, or another cell of the same row. No other link stands between. */
function dateBeside({ unit, last }: Standing, step: 1 | -1, units: readonly Unit[], held: ReadonlySet<number>): string | null {
  const row = units[unit]?.row ?? null;
  for (let at = (step === 1 ? last.unit : unit) + step, seen = 0; unit >= 0 && seen < MOST_BESIDE; at += step, seen++) {
    const one = units[at];
    if (!one || held.has(at) || (row !== null && one.row !== row)) return null;
    if (row !== null || ONLY_DATE.test(one.text)) {
      const day = dayIn(one.text);
      if (day) return day;
    }
    const [near, far] = [one.text, units[at + step]?.text ?? ''];
    const day = dayInBoxes(near) ?? (held.has(at + step) ? null : dayInBoxes(step === 1 ? `${near} ${far}` : `${far} ${near}`));
    if (day) return day;
  }
  return null;
}

/** Not the year of a title: a whole day. */
function dayIn(text: string): string | null {
  return readDate(text)?.slice(0, 10) ?? null;
}

/** Its number large, year and month small: `20 2025-01`, `01-20 2025`, and the other way round. */
function dayInBoxes(text: string): string | null {
  const boxes = text.trim();
  const [, ...first] =
    /^(?:(\d{1,2})日?\s*(20\d\d)\s*[-/.年]\s*(\d{1,2})月?|(20\d\d)\s*[-/.年]\s*(\d{1,2})月?\s+(\d{1,2})日?)$/.exec(boxes) ?? [];
  const [d1, y1, m1, y2, m2, d2] = first;
  if (y1 ?? y2) return isoDate(Number(y1 ?? y2), Number(m1 ?? m2), Number(d1 ?? d2));
  const [, ...then] = /^(?:(\d{1,2})[-/.月](\d{2})日?\s*(20\d\d)年?|(20\d\d)年?\s*(\d{2})[-/.月](\d{1,2})日?)$/.exec(boxes) ?? [];
  const [m3, d3, y3, y4, m4, d4] = then;
  return (y3 ?? y4) ? isoDate(Number(y3 ?? y4), Number(m3 ?? m4), Number(d3 ?? d4)) : null;
}

/** `某局2023年政府信息公开工作年度报告2024-01-20`: the link is the whole line. */
function dayAtEnd(text: string): string | null {
  const end = DATE_AT_END.exec(text);
  return end ? dayIn(end[0]) : null;
}

const MOST_BESIDE = 3;
const ONLY_DATE =
  /^[^\p{Script=Han}\d]*(?:(?:发布|公开|更新)?(?:日期|时间)[:：]?\s*)?20\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}日?[^\p{Script=Han}]*$/u;
const DATE_AT_END = /20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\])）\s]*$/;
