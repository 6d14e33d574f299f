import type { Text } from '../../report/text';
import type { Facts, Told } from '../frames/context';
import { isCarriedIn, isQuantity, isVague, numberOf, sumOf } from '../frames/quantities';
import { firm } from '../meanings/meaning';
import { amountOf, isTheTables } from '../understand/cells';

/**
 * 办理30件，其中公开或早已公开12件，不予公开3件，无法提供15件: however widely one result is worded, the others are the table's, and what they
 * leave of the number in front is what the table has for it: nothing else can be meant, and where it is another number it is asked about.
 */
export function leftOver(report: Facts, told: readonly Told[]): readonly Told[] {
  return told.map((one, at) => {
    const { understood } = one;
    if (!understood || !isWide(one) || isTheTables(report, one)) return one;
    const left = leftFor(report, told, at);
    const isMeant = left !== null && understood.meanings.some((meaning) => amountOf(report, meaning).value === left);
    return isMeant ? { ...one, understood: { ...firm(understood), doubt: understood.doubt ?? LEAVES_ANOTHER } } : one;
  });
}

/** What the results around it leave of the number in front of them all; null where they are too few, or something else is among them. */
function leftFor(report: Facts, told: readonly Told[], at: number): number | null {
  const isTerm = (one: Told | undefined) => one !== undefined && isPlain(one, told[at]) && isResult(one) && isTheTables(report, one);
  let from = at;
  while (from > 0 && at - from < REACH && isTerm(told[from - 1])) from--;
  let to = at;
  while (to - at < REACH && isTerm(told[to + 1])) to++;
  const next = told[to + 1];
  const isEnd = next?.figure.sentence !== told[at]?.figure.sentence || next?.topic !== 'requests';
  const whole = to - from < ENOUGH || !isEnd ? null : wholeBefore(report, told, from);
  const terms = told.slice(from, to + 1).filter((_, index) => from + index !== at);
  return whole === null ? null : whole - sumOf(terms.map(numberOf));
}

/** 收到13件，上年结转2件，其中…: what was carried in is divided too. */
function wholeBefore(report: Facts, told: readonly Told[], from: number): number | null {
  const [before, last] = [told[from - 2], told[from - 1]];
  const wholes = before && last && isCarriedIn(last) ? [before, last] : last ? [last] : [];
  const isWhole = (one: Told) => one.understood?.family === 'requests' && one.understood.role === 'whole' && !one.understood.loose;
  const isNear = (told[from]?.figure.sentence ?? 0) - (wholes[0]?.figure.sentence ?? Number.NEGATIVE_INFINITY) <= 1;
  const areTold = wholes.every((one) => isWhole(one) && !isVague(one) && isTheTables(report, one));
  return isNear && areTold ? sumOf(wholes.map(numberOf)) : null;
}

function isWide(one: Told): boolean {
  const { understood } = one;
  return understood?.family === 'outcomes' && understood.role === 'whole' && understood.loose === true && isPlain(one, one);
}

/** Of the same sentence and unit, and neither in a bracket nor vague. */
function isPlain({ figure, ...one }: Told, other: Told | undefined): boolean {
  const isBeside = figure.sentence === other?.figure.sentence && figure.count.unit === other.figure.count.unit;
  return isBeside && figure.bracketOf === null && isQuantity({ figure, ...one }) && !isVague({ figure, ...one });
}

/** A row of the form, or what was left for the next year. */
const isResult = ({ understood }: Told) =>
  understood?.role === 'whole' && !understood.loose && (understood.family === 'outcomes' || understood.subject === 'requests carried out');

/** So many numbers to each side; so many results beside it tell that the list is one of results. */
const REACH = 12;
const ENOUGH = 2;
const LEAVES_ANOTHER: Text = {
  zh: '其他各项都与表格一致，总数减去它们所余的不是这个数',
  en: 'the other results are the table’s, and leave another number of the whole',
};
