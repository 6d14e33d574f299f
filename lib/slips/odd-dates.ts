import { isoDate } from '../report/day';
import { hitsIn, type ProseHit } from '../report/prose-hits';
import type { Prose } from '../report/report';

/**
 * A date that cannot be read as printed.
 * lost: 年, 月 or 日 are missing between its digits (`20231月1日`, `2021115`), as Word-pasted pages lose them ·
 * doubled: digits or signs are printed twice (`202020年`, `5月2日日`) · impossible: the calendar has no such day.
 */
export interface OddDate {
  readonly flaw: 'lost' | 'doubled' | 'impossible';
  readonly hit: ProseHit;
}

/**
 * Unusual but readable forms (`2021-1-1`, `20210115`) are no flaw.
 * @param year the report's: a line of bare digits at the report's end is a sign-off only near it
 */
export function oddDatesIn(prose: readonly Prose[], year: number | null): OddDate[] {
  const body = prose.filter((one) => DATED.test(one.paragraph.text));
  const found: OddDate[] = [
    ...hitsIn(body, LOST)
      // 2020年365日 is a number of days.
      .filter(({ quote }) => !/年36[56]日$/.test(quote))
      .map((hit): OddDate => ({ flaw: 'lost', hit })),
    ...hitsIn(prose.slice(-END), BARE_LINE)
      .filter(({ match }) => losesItsSigns(match[1] ?? '') && isNear(match[1] ?? '', year))
      .map((hit): OddDate => ({ flaw: 'lost', hit })),
    ...hitsIn(body, DOUBLED).map((hit): OddDate => ({ flaw: 'doubled', hit })),
    ...hitsIn(body, WHOLE)
      .filter(({ match }) => isoDate(Number(match[1]), Number(match[2]), Number(match[3])) === null)
      .map((hit): OddDate => ({ flaw: 'impossible', hit })),
    ...hitsIn(body, MONTH_DAY)
      // A leap year: 2月29日 without a year may be right.
      .filter(({ match }) => isoDate(2020, Number(match[1]), Number(match[2])) === null)
      .map((hit): OddDate => ({ flaw: 'impossible', hit })),
    ...hitsIn(body, MONTH)
      .filter(({ match }) => Number(match[1]) > 12 || Number(match[1]) === 0)
      .map((hit): OddDate => ({ flaw: 'impossible', hit })),
  ];
  return found;
}

function isNear(digits: string, year: number | null): boolean {
  const printed = Number(digits.slice(0, 4));
  return year === null || printed === year || printed === year + 1;
}

/** 2021115 and 202115 are dates without their signs; 202101 may be a month and 20210115 a compact date. */
function losesItsSigns(digits: string): boolean {
  if (digits.length === 8) return isoDate(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))) === null;
  if (digits.length === 7) return true;
  const month = Number(digits.slice(4));
  return month < 1 || month > 12;
}

const DATED = /[\d０-９]\s*[年月日]/;
/** Paragraphs at the end among which a sign-off stands. */
const END = 4;
// 20231月1日 · 202312月31日 · 202011日 · 20201231日 · 2020年1231日 · 203年5月2日 · 2023年5日2日
const LOST =
  /(?<![\d.])20\d{2}\d{1,2}月\d{1,2}日|(?<![\d.])20[0-3]\d\d{2,4}日|(?<!\d)20\d{2}年\d{3,4}日|(?<![\d.第])[12]\d{2}年\d{1,2}月\d{1,2}日|(?<!\d)20\d{2}年\d{1,2}日\d{1,2}日/g;
const BARE_LINE = /^\s*[（(]?(20[0-3]\d{3,5})[）)]?\s*$/g;
// 5月2日日报 and 2023年年底 are words of their own.
const DOUBLED = /(?<![\d.])20\d{3,6}\s*年|(?<!\d)20\d{2}年年(?=[,、])|\d月\d{1,2}日日(?![报夜常本前均程晚间])/g;
const WHOLE = /(?<!\d)(20\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/g;
const MONTH_DAY = /(?<![\d年.]|年\s)(\d{1,2})月(\d{1,2})日/g;
const MONTH = /(?<!\d)20\d{2}\s*年\s*(\d{1,2})\s*月(?!\s*\d{1,2}\s*日)/g;
