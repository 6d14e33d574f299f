import type { Told } from '../frames/context';
import { monthsIn } from './months-in';

/** 上半年18件，下半年22件; 四个季度分别为12件、9件、15件、11件; 1—9月61件，10—12月25件: no part of the year is left out. */
export function areAllOfYear(parts: readonly Told[], text: string): boolean {
  if (parts.length > MONTHS) return false;
  const spans = parts.map(({ figure: { before, count } }) =>
    monthsIn(text.slice(Math.max(0, (before[0]?.start ?? count.start) - NEAR), count.start)),
  );
  if (spans.at(-1)?.[1] === 12 && spans.every((span, at) => span?.[0] === (at === 0 ? 1 : (spans[at - 1]?.[1] ?? 12) + 1))) return true;
  const names = { 2: ['上半年', '下半年'], 4: ['季度'] }[parts.length];
  const from = (parts[0]?.figure.before[0]?.start ?? 0) - REACH;
  const said = text.slice(Math.max(0, from), parts.at(-1)?.figure.count.start);
  return names?.every((name) => said.includes(name)) === true && parts.every((one) => one.isOtherTime);
}

/** No year has more parts. */
const MONTHS = 12;
/** 1—9: the first of months that are no words of the number's own. */
const NEAR = 3;

/** 四个季度分别为: so far in front of the first. */
const REACH = 12;
