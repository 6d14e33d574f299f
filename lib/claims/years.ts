import type { Scene } from './binding';

/** The last year named in the sentence before the number is not the report's, or a word like 去年 governs it. */
export function isOtherYear(scene: Scene): boolean {
  const { passage, mention, report } = scene;
  let lead = passage.text.slice(mention.sentence[0], mention.start).replace(CARRY, '').replace(CITED, '').replace(COMPARED, '');
  // 由2022年的20件降至13件: the year belongs to the number it comes down from.
  if (REACHES.test(mention.pre)) lead = lead.replace(FROM, '');
  const last = Array.from(lead.matchAll(YEAR)).at(-1);
  if (last && yearOf(last, report.year) !== report.year) return true;
  return isSpan(lead, report.year);
}

/** 上半年, 第三季度, 12月: a part of the year only. */
export function isPartOfYear(lead: string): boolean {
  if (/上半年|下半年|季度|当月|每月|月均|每年|平均/.test(lead)) return true;
  if (!lead.includes('月')) return false;
  for (const match of lead.matchAll(/(\d{1,2})月(?:份|底|末|\d{1,2}日)?/g)) {
    const month = Number(match[1]);
    if (month !== 1 && month !== 12) return true;
    // 1月1日至12月31日, 1月至12月, 截至12月 are the whole year; 12月 alone is a month.
    const isMonth = /月份?$/.test(match[0]);
    const around = `${lead.slice(Math.max(0, match.index - 12), match.index)}#${lead.slice(match.index + match[0].length).slice(0, 1)}`;
    if (isMonth && !/[至到\-—~]|截[至止]/.test(around)) return true;
  }
  return false;
}

/** 2019年至2023年 or 近三年, unless a year named behind it is the report's own. */
function isSpan(lead: string, year: number | null): boolean {
  if (!MAY_SPAN.test(lead)) return false;
  const span = Array.from(lead.matchAll(SPAN_OF_YEARS)).at(-1);
  if (!span) return false;
  if (span[1] !== undefined && Number(span[1]) === year) return false;
  const after = Array.from(lead.slice(span.index + span[0].length).matchAll(YEAR)).at(-1);
  return after === undefined || yearOf(after, year) !== year;
}

/** The year a match of YEAR names; undefined for 去年 and its like, and where the report's own year is not known. */
function yearOf(match: RegExpMatchArray, year: number | null): number | null | undefined {
  if (match[1]) return year === null ? null : Number(match[1]);
  return match[2] ? year : undefined;
}

/** 上年结转, 转至2021年: the year belongs to the carrying over, not to the count. */
const CARRY =
  /(?:20\d\d年度?|上年度?|上一年度?|去年|往年|下年度?|下一年度?)[^，,。；;]{0,8}(?:结转|转结|转至|转入|遗留|办理|继续)|(?:结转|转结|转|接转|顺延|延续)(?:至|到|入|自|于)?(?:20\d\d年度?|上年度?|上一年度?|去年|往年|下年度?|下一年度?)/g;
/** 复议3件，较2022年（5件）减少2件；诉讼2件: the comparison ends with its clause. */
const COMPARED = /[较比与](?:20\d\d年度?|去年|上年度?|上一年度?)[^。；;]*[；;]/g;
const CITED = /《[^》]*》|〔20\d\d〕/g;
const YEAR = /(20\d\d)年|(今年|本年|当年)|去年|上年|上一年|往年|历年|同期/g;
/** 增至, 下降到: the number is this year's, though last year's stands before it. */
export const REACHES = /^(?:增|升|降|减|增加|增长|上升|提高|下降|减少|回落)[至到](?:20\d\d年度?的?|今年的?|本年度?的?)?$/;
const FROM = /[由从自](?:20\d\d年度?|去年|上年度?|上一年度?)(?=[^，,。；;]{0,16}$)/;
const MAY_SPAN = /年[至到\-—~来以]|20\d\d[至到\-—~]|累计|以来|历年|近[两三四五六七八九十\d]/;
const SPAN_OF_YEARS =
  /20\d\d年?(?:至|到|-|—|~)(?:20\d\d年|今)|[两三四五六七八九十\d]年来|近[两三四五六七八九十\d]+年|(20\d\d)年以来|(?<![今本\d])年以来|累计至今|开通以来|成立以来|历年|截至目前已累计/g;
