import type { Facts, Told } from '../frames/context';
import { isQuantity, isVague, numberOf } from '../frames/quantities';
import { YEARS_AHEAD, yearsInTurn } from '../frames/years-in-turn';
import { saysRate } from '../phrases/rate-words';
import type { Computation, Figures } from './computation';

/**
 * `2021年31件、2022年36件、2023年42件，逐年下降`: numbers in front that take another course than is told of them, at the first that does. One that
 * they take says nothing of how large they are, so nothing is claimed of it.
 */
export function readTrends({ report, told, text }: Figures): Computation[] {
  return [...text.matchAll(TREND)].flatMap(({ 0: { length }, 1: course = '', index }): Computation[] => {
    const last = told.findLastIndex(({ figure: { count } }) => count.end <= index);
    const end = told[last]?.figure.count.end ?? 0;
    if (last < 1 || index - end > LEAD || !BARE.test(text.slice(end, index)) || !ENDS.test(text.charAt(index + length))) return [];
    const years = numbersOfYears(report, told, last, text);
    const sign = saysRate(course, 'falling') ? -1 : 1;
    // As many as the year before is no rise, and no fall.
    const wrong = years.findIndex((at, nth) => nth > 0 && sign * (numberOf(told[at]) - numberOf(told[years[nth - 1] ?? at])) < 0);
    const [before, one] = years.slice(Math.max(0, wrong - 1), wrong + 1);
    if (before === undefined || one === undefined) return [];
    return [{ told: one, kind: 'trend', computed: numberOf(told[before]), operands: [before], agrees: false }];
  });
}

/** Those up to the last, each of a year behind the other's, by their places; none where a year is not told. */
function numbersOfYears(report: Facts, told: readonly Told[], last: number, text: string): number[] {
  const own = told[last]?.figure;
  const isOne = (one: Told | undefined) =>
    one !== undefined &&
    one.figure.sentence === own?.sentence &&
    one.figure.count.unit === own.count.unit &&
    isQuantity(one) &&
    !isVague(one);
  let first = last;
  while (first > Math.max(0, last - MOST) && isOne(told[first - 1])) first--;
  const places = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  if (!isOne(told[last])) return [];
  const { start = 0 } = told[first]?.figure.count ?? {};
  const front = text.slice(Math.max(0, start - YEARS_AHEAD), start);
  const named = yearsInTurn(front, places.length);
  if (named) return (named[0] ?? 0) < (named.at(-1) ?? 0) ? places : [];
  if ('〇一二三四五'.indexOf(RECENT.exec(front)?.[1] ?? '〇') === places.length) return isThisYears(report, told, places) ? places : [];
  const years = places.map((at) => yearOf(told, at, text));
  // From the first of a run of years.
  const from = years.findLastIndex((year, at) => year === null || (at > 0 && year <= (years[at - 1] ?? year)));
  return places.slice(from >= 0 && years[from] !== null ? from : from + 1);
}

/** 近三年分别为30件、36件、42件: the last, and not the first, is what the tables hold for this year. */
function isThisYears(report: Facts, told: readonly Told[], places: readonly number[]): boolean {
  const held = OF_THE_YEAR.map((cell) => report.amount([cell]).value);
  return held.includes(numberOf(told[places.at(-1) ?? -1])) && !held.includes(numberOf(told[places[0] ?? -1]));
}

/** 2021年, 2021年的, 2021年收到: told between the number in front and this one. */
function yearOf(told: readonly Told[], at: number, text: string): number | null {
  const { start = 0 } = told[at]?.figure.count ?? {};
  const from = Math.max(told[at - 1]?.figure.count.end ?? 0, start - YEARS_AHEAD);
  const [year] = [...text.slice(from, start).matchAll(YEAR)].map(([, one]) => Number(one)).slice(-1);
  return year ?? null;
}

/** So many years are set beside each other at most. */
const MOST = 12;
const TREND =
  /(?:连续[两二三四五六\d]年|逐年|连年|年年|持续)(?:呈|呈现出?|稳步|持续|不断|大幅|小幅|明显)?(上升|递增|增长|增加|攀升|走高|下降|递减|减少|回落|走低|下滑)(?:的?[趋态]势)?/g;
/** Between the last number and its course: of nothing else. */
const BARE = /^[)）]?[，,](?:申请(?:数?量|件数|数)|收件量|数量|总量|总体|整体|均|已|实现|呈现?|出现|保持)*$/;
const LEAD = 16;
const RECENT = /近([三四五])年[^，。；;\d]{0,24}(?:分别|依次)(?:为|是|收到|受理)?$/;
const OF_THE_YEAR = ['requests.newlyReceived.total', 'remedies.review.total'];
const ENDS = /^[，,。；;、）)]?$/;
const YEAR = /(20\d\d)年/g;
