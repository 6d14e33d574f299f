import { normalise } from '../../document/normalise';
import { numberIn } from './numeral';

/** `2021年1月20日` `2021-01-20 11:18` `2021/1/20` `二〇二一年一月二十日` → `2021-01-20T11:18` or `2021-01-20`; null when no valid date is there. */
export function readDate(raw: string): string | null {
  const match = DATE.exec(inDigits(normalise(raw)));
  if (!match) return null;
  const [, year = '', month = '', day = '', hour, minute] = match;
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return hour !== undefined && minute !== undefined && Number(hour) < 24 && Number(minute) < 60
    ? `${date}T${hour.padStart(2, '0')}:${minute}`
    : date;
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= SHORTEST_MONTH || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const SHORTEST_MONTH = 28;

/** Dates in ideographs as dates in digits. */
export function inDigits(text: string): string {
  return text.includes('二') ? text.replace(IN_IDEOGRAPHS, (_, y, m, d) => `${numberIn(y)}年${numberIn(m)}月${numberIn(d)}日`) : text;
}

const IN_IDEOGRAPHS = /(二[〇○零0Oo][〇○零0Oo一二三四五六七八九]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/g;

const DATE = /((?:19|20)\d\d)\s*[年\-/.]\s*(\d{1,2})\s*[月\-/.]\s*(\d{1,2})日?(?:[\sT]*(\d{1,2}):(\d{2}))?/;

/** A stated statistical period. */
export interface StatedPeriod {
  readonly from: string;
  readonly to: string;
  /** Characters of the text. */
  readonly start: number;
  readonly end: number;
}

/** `自2020年1月1日起至2020年12月31日止` in a text; null when there is none with two whole dates. The second year may be left out or be 当年. */
export function readPeriod(text: string): StatedPeriod | null {
  PERIOD.lastIndex = 0;
  for (let match = PERIOD.exec(text); match !== null; match = PERIOD.exec(text)) {
    const [whole, y1 = '', m1 = '', d1 = '', y2, m2 = '', d2 = ''] = match;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (!PERIOD_WORDS.test(before + whole)) continue;
    return { from: iso(y1, m1, d1), to: iso(y2 ?? y1, m2, d2), start: match.index, end: match.index + whole.length };
  }
  return null;
}

const iso = (y: string, m: string, d: string) => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
const PERIOD =
  /(20\d\d)\s{0,4}[年\-/.]\s{0,4}(\d{1,2})\s{0,4}[月\-/.]\s{0,4}(\d{1,2})\s{0,4}日?[^\d。;；至到止]{0,8}(?:0[时点])?(?:截?[至止][到于]?|到|[—―–－\-~～]{1,2})\s{0,4}(?:(?:(20\d\d)\s{0,4}[年\-/.]|[当同本该]年)\s{0,4})?(\d{1,2})\s{0,4}[月\-/.]\s{0,4}(\d{1,2})\s{0,4}日?/g;
const PERIOD_WORDS = /统计|期限|数据|时限|起止|时间|本报告|所列/;
