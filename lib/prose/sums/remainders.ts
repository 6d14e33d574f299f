import type { Told } from '../frames/context';
import { isCarriedIn, isChange, isGoingOn, isQuantity, isVague, numberOf, sumOf } from '../frames/quantities';
import { isLeftOver, tellsOfRest } from '../phrases/summing';

/** What is said to be left of a whole, and is not. Numbers by their index in `told`. */
export interface Remainder {
  readonly rest: number;
  readonly total: number;
  /** Told between the two. */
  readonly parts: readonly number[];
  /** What they leave. */
  readonly left: number;
}

/**
 * `办结26件，予以公开11件，其余16件…`: what is said to be left, of the number in front that can only be the whole. Told where no number in front,
 * and no two of them together, are what is left and some of those between.
 */
export function readRemainders(told: readonly Told[], text: string): Remainder[] {
  if (!tellsOfRest(text)) return [];
  return told.flatMap((one, index): Remainder[] => {
    if (one.figure.count.depth > 0 || !isPlain(one) || !isLeftOver(wordsOf(one, text))) return [];
    const before = divided(told, index);
    // 其余3件结转下年度: of what came in, whenever it did, and the tables tell.
    if (isGoingOn(one)) return [];
    // 上年结转2件: beside it the number in front is not all there was to be left of.
    if (before.some((part) => !isPlain(told[part]) || isCarriedIn(told[part] as Told))) return [];
    const total = before.slice(0, -1).findLast((part) => isDivisible(told[part]) && !isShare(told, part, text)) ?? null;
    const values = before.map((part) => numberOf(told[part]));
    if (total === null || canBeLeft(values, numberOf(one)) || before.some((part) => isLeftOfPart(told, part, one))) return [];
    const parts = before.filter((part) => part > total);
    // 收到27件，办结26件，其余3件结转: two more may have come in with the year, and the tables tell.
    if (isIntake(told[total]) && [...parts, index].some((part) => isFlow(told[part]))) return [];
    const left = sumOf([numberOf(told[total]), ...parts.map((part) => -numberOf(told[part]))]);
    return left < 0 ? [] : [{ rest: index, total, parts, left }];
  });
}

/** What came in, was answered, or became a case, all told. */
const isDivisible = (one: Told | undefined) =>
  one?.understood?.role === 'whole' && DIVISIBLE.test(one.understood.subject) && !one.frame.roles.has('among');
const DIVISIBLE = /^(?:requests(?: received| answered| handled)?|cases)$/;

/** 占86.2%的150件: a part, however it is called. */
const isShare = (told: readonly Told[], at: number, text: string) =>
  told[at - 1]?.figure.count.unit === '%' && text.slice(told[at - 1]?.figure.count.end, told[at]?.figure.count.start) === '的';

const isIntake = (one: Told | undefined) => /^requests(?: received)?$/.test(one?.understood?.subject ?? '');
const isFlow = (one: Told | undefined) =>
  one !== undefined && (isGoingOn(one) || one.frame.acts.some((act) => act === 'answer' || act === 'handle'));

const wordsOf = ({ figure: { before, count } }: Told, text: string) => text.slice(before[0]?.start ?? count.start, count.start);

/** A number of things, told exactly and once: not 各2件, 约30件, 比上年增加3件. */
function isPlain(one: Told | undefined): boolean {
  return one !== undefined && isQuantity(one) && !isVague(one) && !one.frame.roles.has('each') && !one.frame.roles.has('compared');
}

/** 收到申请64件。按渠道分，网络29件、信函29件，其余8件: where its own sentence tells no whole, the one in front of it may. */
function divided(told: readonly Told[], index: number): number[] {
  const own = sameIn(told, index);
  const [first = index] = own;
  if (own.length === 0 || own.some((part) => isDivisible(told[part]))) return own;
  const last = told[first - 1];
  const isNext = last && (told[index]?.figure.sentence ?? 0) - last.figure.sentence <= 2;
  return isNext && isDivisible(last) && last.figure.count.depth === 0 ? [first - 1, ...own] : own;
}

/** The last numbers of its unit that its sentence tells in front of it, outside of brackets. */
function sameIn(told: readonly Told[], index: number): number[] {
  const rest = told[index];
  const found: number[] = [];
  for (let at = index - 1; at >= 0 && found.length < MOST; at--) {
    const one = told[at];
    if (!one || one.figure.sentence !== rest?.figure.sentence) break;
    const { depth, unit } = one.figure.count;
    if (depth === 0 && unit === rest.figure.count.unit && !isChange(one)) found.unshift(at);
  }
  return found;
}

/** 征地类6件，多数（4件）当面答复，其余2件: of what a bracket tells a part of. */
function isLeftOfPart(told: readonly Told[], part: number, rest: Told): boolean {
  const next = told[part + 1];
  return next !== undefined && next.figure.count.depth > 0 && numberOf(told[part]) === sumOf([numberOf(next), numberOf(rest)]);
}

/** Some number in front, or two together, less some of those behind it, leave what is said to be left. */
function canBeLeft(values: readonly number[], left: number): boolean {
  return values.some((value, at) => {
    const behind = values.slice(at + 1);
    const wholes = [value, ...behind.map((other) => sumOf([value, other]))];
    return behind.length > 0 && sumsOf(behind).some((sum) => wholes.includes(sumOf([sum, left])));
  });
}

/** What some of the values add up to. */
function sumsOf(values: readonly number[]): number[] {
  let sums: number[] = [];
  for (const value of values) sums = [...sums, value, ...sums.map((sum) => sumOf([sum, value]))];
  return sums;
}

/** More than anybody takes away from a whole; of what is told farther in front nothing is said to be left. */
const MOST = 8;
