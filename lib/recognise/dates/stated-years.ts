import { halfWidth } from '../../document/half-width';
import { NUMBERING } from '../../document/numbering';
import type { Place } from '../../document/place';
import { anyOf } from '../../document/word-lines';
import { hitsIn, type ProseHit } from '../../report/prose-hits';
import type { Prose } from '../../report/report';
import { announcing, background, broughtOver, comparing, notices, planning, presenting, telling } from './year-words';

/** Another year than the report's, where its own is due. */
export interface OtherYear {
  readonly year: number;
  readonly quote: string;
  readonly place: Place;
}

/** The year by which the text announces this report (现将2019年度…报告公布如下), when it is not the report's and its own is not said. */
export function otherYearAnnounced(prose: readonly Prose[], year: number): OtherYear | null {
  // Nearly all reports speak of their own year only.
  if (!prose.some(({ paragraph }) => namesAnother(halfWidth(paragraph.text), year))) return null;
  const named = hitsIn(
    prose.filter((one) => (one.section === null || one.section === 1) && one.paragraph.text.length > 12),
    NAMED,
  );
  const own = [
    ...named.filter((hit) => ANNOUNCES.test(sentenceOf(hit)) && !isCited(hit)),
    ...hitsIn(
      prose.filter((one) => one.section === null && one.paragraph.text.length > 12),
      AS_FOLLOWS,
    ),
  ];
  if (own.some((hit) => yearOf(hit) === year)) return null;
  const other = own[0];
  return other ? otherYear(other) : null;
}

/** The years of section one: none · right · another one only, at the head of a sentence · another one in its opening, the right one later. */
export type OverviewYears = 'none' | 'right' | { readonly only: boolean; readonly other: OtherYear };

export function yearOfOverview(prose: readonly Prose[], year: number): OverviewYears {
  const own = prose.filter((one) => one.section === 1 && !one.isHeading);
  const first = firstHitIn(own, YEAR);
  if (!first) return 'none';
  if (yearOf(first) === year) return 'right';
  if (hitsIn(own, YEAR).some((hit) => yearOf(hit) === year))
    return isLeftOpening(first, year) ? { only: false, other: otherYear(first) } : 'right';
  const leading = [...hitsIn(own, LEADING), ...hitsIn(own, TASK)].find((hit) => !PLAN.test(sentenceOf(hit)));
  return leading ? { only: true, other: otherYear(leading) } : 'right';
}

/** `2019年，` opens the section of 2020: left from last year, unless it is background, a comparison or a plan. */
function isLeftOpening(first: ProseHit, year: number): boolean {
  const text = halfWidth(first.prose.paragraph.text);
  const sentence = sentenceOf(first);
  const opens = HEAD.test(text.slice(0, first.start)) && /^年度?\s*[,，]/.test(text.slice(first.start + 4));
  return opens && !PLAN.test(sentence) && !BACKGROUND.test(sentence) && !sentence.includes(String(year));
}

/** Sentences that tell figures and open with the year before, among those of this year: left from the last report, or a comparison. */
export function lastYearsFigures(prose: readonly Prose[], year: number): OtherYear | null {
  const own = prose.filter(({ section, isHeading }) => section === 1 && !isHeading);
  const before = String(year - 1);
  const naming = own.filter(({ paragraph }) => halfWidth(paragraph.text).includes(before));
  const left = hitsIn(naming, TELLING, /20\d\d/).find((hit) => {
    const text = halfWidth(hit.prose.paragraph.text);
    const around = text.slice(hit.start, hit.start + 160);
    return yearOf(hit) === year - 1 && !COMPARED.test(around) && !around.includes(String(year)) && !PLAN.test(sentenceOf(hit));
  });
  if (!left) return null;
  // Told in another sentence for this year too: a comparison.
  const words = left.match[2] ?? '';
  const isCompared = own.some(({ paragraph }) => new RegExp(`${year}\\s*年[^。；]{0,24}${words}`).test(paragraph.text));
  return isCompared ? null : { year: year - 1, quote: left.quote.trim(), place: left.place };
}

/** 根据《关于做好2021年度政府信息公开工作年度报告编制工作的通知》: what a notice was about. */
function isCited(hit: ProseHit): boolean {
  const { prose, start, match } = hit;
  const { text } = prose.paragraph;
  if (NOTICE_BEHIND.test(text.slice(start + match[0].length))) return true;
  const end = text.indexOf('》', start);
  const open = text.lastIndexOf('《', start);
  if (end <= start || open <= text.lastIndexOf('》', start)) return false;
  // 编制并发布《某局2022年度…报告》: one of the year's tasks was last year's report, unless it is this one that is announced.
  return NOTICE.test(text.slice(start, end)) || text[open - 1] === '了' || (prose.section === 1 && !PRESENTS.test(sentenceOf(hit)));
}

function firstHitIn(prose: readonly Prose[], pattern: RegExp): ProseHit | undefined {
  for (const one of prose) {
    const [hit] = hitsIn([one], pattern);
    if (hit) return hit;
  }
  return undefined;
}

/** Whether some year 20xx but this stands in a text. */
function namesAnother(text: string, year: number): boolean {
  for (let at = text.indexOf('20'); at >= 0; at = text.indexOf('20', at + 1)) {
    const named = Number(text.slice(at, at + 4));
    if (named > 1999 && named < 2100 && named !== year) return true;
  }
  return false;
}

function yearOf(hit: ProseHit): number {
  return Number(hit.match[1]);
}

function otherYear(hit: ProseHit): OtherYear {
  return { year: yearOf(hit), quote: hit.quote.trim(), place: hit.place };
}

function sentenceOf({ prose, start: at }: ProseHit): string {
  const { text } = prose.paragraph;
  const start = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('；', at)) + 1;
  const end = text.indexOf('。', at);
  return text.slice(start, end < 0 ? undefined : end);
}

const YEAR = /(?<!\d)(20\d{2})\s*年/g;
const NAMED = /(?<![\d《])(20\d{2})\s*年度?\s*(?:政府|政务)?信息公开(?:工作)?(?:情况)?(?:年度)?(?:工作)?(?:报告|年报|公[布开]如下)/g;
const ANNOUNCES = new RegExp(anyOf(announcing));
const PRESENTS = new RegExp(anyOf(presenting));
// 现将我局2022年度工作情况报告如下: without a word of openness.
const AS_FOLLOWS = /(?<![\d《])(20\d{2})\s*年度?(?:[^。；，,《\d]{0,16})(?:报告|公[布开]|说明)如下/g;
const MAYBE_NUMBERED = `(?:${NUMBERING}\\s*)?`;
// At the head of a sentence, numbering aside, and neither a single month (2019年5月) nor what came from that year.
const LEADING = new RegExp(
  `(?<=^|[。；])\\s*${MAYBE_NUMBERED}(20\\d{2})\\s*年(?!\\s*\\d{1,2}\\s*月|度?(?:${anyOf(broughtOver)}))(?:度|以来|来)?`,
  'g',
);
// 认真做好2019年度政府信息公开工作: the year's own task, not a document's name.
const TASK = /(?:做好|开展|推进|完成|总结)了?(20\d{2})\s*年度?(?:全[省市县区镇乡局]|各项)?(?:政府信息|政务|信息)公开(?:各项)?工作/g;
// 2022年，我镇收到政府信息公开申请3件, 公开信息58条: figures of the year's own work.
const TELLING = new RegExp(
  `(?<=^|[。；])\\s*${MAYBE_NUMBERED}(?:[一-鿿]{2,14}情况?[。:：]?\\s*)?(20\\d{2})\\s*年(?:度)?[,，]?[^。；,，\\d]{0,20}?(${anyOf(telling)})[^。；\\d]{0,20}\\d+\\s*[件条篇]`,
  'g',
);
const NOTICE = new RegExp(`(?:${anyOf(notices)})$`);
// 按照关于做好2021年度…年度报告编制工作的通知要求, without signs.
const NOTICE_BEHIND = new RegExp(`^[^。，,；;》]{0,16}的(?:${anyOf(notices)})`);
const COMPARED = new RegExp(anyOf(comparing));
const BACKGROUND = new RegExp(anyOf(background));
const HEAD = new RegExp(`(?:^|[。；：])\\s*${MAYBE_NUMBERED}$`);
const PLAN = new RegExp(anyOf(planning));
