import type { Told } from '../frames/context';
import { isQuantity, isVague, numberOf } from '../frames/quantities';

/** A year's number that stands again in the bracket behind it, by its index, and what stands in front. */
export interface Again {
  readonly again: number;
  readonly value: number;
}

/** `收到37件（2021年31件、2022年36件）`: two years in one bracket, of which one is that of the number in front. */
export function readAgain(told: readonly Told[]): Again[] {
  return told.flatMap((one, again): Again[] => {
    const head = told[one.figure.bracketOf ?? -1];
    const [before, after] = [told[again - 1], told[again + 1]];
    const isOther = (other: Told | undefined) =>
      other?.figure.bracketOf === one.figure.bracketOf && isYear(other) && other.frame.times.join() !== 'this';
    if (!head || head.isOtherTime || !isYear(one) || one.frame.times.join() !== 'this' || !(isOther(before) || isOther(after))) return [];
    const areLike = isQuantity(head) && !isVague(head) && head.figure.count.unit === one.figure.count.unit;
    return areLike && numberOf(head) !== numberOf(one) ? [{ again, value: numberOf(head) }] : [];
  });
}

/** 2021年31件: a year and its number, and no more. */
function isYear(one: Told): boolean {
  const [time, ...rest] = one.figure.before;
  return time?.kind === 'word' && time.sense.startsWith('time:') && rest.length === 0 && isQuantity(one) && !isVague(one);
}
