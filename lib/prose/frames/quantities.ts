import { DURATIONS } from '../tokens/units';
import type { Told } from './context';

/** A number that counts things, so that it may be a total or a part: no share, no length of time, no more-or-less, no change. */
export function isQuantity(one: Told): boolean {
  const { unit } = one.figure.count;
  return unit !== null && !RATES.has(unit) && !DURATIONS.has(unit) && !isChange(one) && !one.frame.roles.has('average');
}

/** 比上年增加3件: the number is a change; 申请表中包含多个事项的5件 is none. */
export function isChange({ figure, frame }: Told): boolean {
  if (frame.roles.has('reaches') || !frame.roles.has('difference')) return false;
  if (frame.roles.has('compared')) return true;
  const word = figure.before.findLast((token) => !(token.kind === 'word' && (token.sense === 'filler' || token.sense === 'role:be')));
  return word?.kind === 'word' && (word.sense === 'role:difference' || word.sense === 'role:share');
}

/** 上年结转2件: what came in with the year, never the whole of what it is told beside. */
export function isCarriedIn({ frame, understood }: Told): boolean {
  const carries = frame.acts.includes('carryIn') || frame.acts.includes('carry') || frame.acts.includes('unfinished');
  return understood?.subject === 'requests carried in' || (carries && frame.times.some((time) => time === 'last' || time === 'other'));
}

/** 结转下年3件, 3件正在办理: what has not come to an end. */
export const isGoingOn = ({ frame: { acts } }: Told) =>
  acts.some((act) => act === 'carry' || act === 'carryOut' || act === 'unfinished' || act === 'continue');

export const numberOf = (one: Told | undefined) => one?.figure.count.numeral.value ?? 0;

/** 余, 近, 1.2万: no sum can be taken of it. */
export function isVague({ figure }: Told): boolean {
  return figure.count.numeral.vague !== null || figure.count.numeral.scale !== null;
}

/** Decimals added up, without the dust of binary fractions. */
export function sumOf(values: readonly number[]): number {
  const sum = values.reduce((one, other) => one + other, 0);
  return Number.isInteger(sum) ? sum : Number(sum.toFixed(6));
}

const RATES: ReadonlySet<string> = new Set(['%', '百分点', '个百分点']);
