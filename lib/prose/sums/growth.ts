import type { Told } from '../frames/context';
import { isChange, numberOf } from '../frames/quantities';
import { changes, falls, speaksOfBase } from './change-words';
import { type Computation, type Figures, isWithin } from './computation';
import { differencePairOf, type Pair, pairOf } from './year-pairs';

/** `同比增长25%` where the sentence prints both years' figures, or one of them and the difference. */
export function readGrowth(figures: Figures, index: number): Computation | null {
  const percent = figures.told[index];
  // 争取申请量降低10%: yet to come.
  if (!percent || !changes(percent) || percent.frame.roles.has('plan')) return null;
  const pair = pairOf(figures, index);
  if (!pair || pair.base <= 0) return null;
  const computed = ((pair.current - pair.base) / pair.base) * 100;
  const sign = falls(percent, figures.text) ? -1 : 1;
  return { told: index, kind: 'growth', computed, operands: pair.indices, agrees: isWithin(percent, computed, sign), ...ofTables(pair) };
}

/** `比上年减少15件` where the sentence prints both years' figures. */
export function readDifference(figures: Figures, index: number): Computation | null {
  const one = figures.told[index];
  if (!one || !isChange(one) || isOneOfSteps(figures.told, index)) return null;
  if (one.figure.count.unit?.endsWith('百分点')) return readPoints(figures, index);
  const pair = differencePairOf(figures, index);
  if (!pair || figures.told[pair.indices[0] ?? -1]?.figure.count.unit !== one.figure.count.unit) return null;
  const computed = pair.current - pair.base;
  const signed = falls(one, figures.text) ? -numberOf(one) : numberOf(one);
  return {
    told: index,
    kind: 'difference',
    computed,
    operands: pair.indices,
    agrees: Math.abs(signed - computed) < 1e-6,
    ...ofTables(pair),
  };
}

/** `占40.9%，较上年的35.2%上升5.7个百分点`; `由81%提高到88%，提高7个百分点`: of the two shares right in front. */
function readPoints(figures: Figures, index: number): Computation | null {
  const { told, text } = figures;
  const [one, other, points] = [told[index - 2], told[index - 1], told[index]];
  if (!one || !other || !points || ![one, other].every(({ figure }) => figure.count.unit === '%')) return null;
  const isFirst = speaksOfBase(figures, index - 2) || '由从'.includes(text.charAt(one.figure.count.start - 1));
  if (one.figure.stretch !== points.figure.stretch || isFirst === speaksOfBase(figures, index - 1)) return null;
  const computed = isFirst ? numberOf(other) - numberOf(one) : numberOf(one) - numberOf(other);
  // Each of the three may be rounded.
  const slack = 2 * Math.max(...[one, other, points].map(({ figure }) => figure.count.numeral.step));
  const signed = falls(points, text) ? -numberOf(points) : numberOf(points);
  return { told: index, kind: 'difference', computed, operands: [], agrees: Math.abs(signed - computed) < slack + 1e-6 };
}

/** 新增6项、取消11项，净减少5项; （取消9项、承接2项）: steps of a change, and what they come to. */
function isOneOfSteps(told: readonly Told[], index: number): boolean {
  const one = told[index];
  const isStep = (other: Told | undefined, isJoined: boolean) =>
    other?.figure.stretch === one?.figure.stretch &&
    other?.figure.count.unit === one?.figure.count.unit &&
    other?.frame.roles.has('compared') === false &&
    (isJoined || isChange(other) || other.frame.acts.join() === 'new');
  const [before, after] = [told[index - 1], told[index + 1]];
  return isStep(one, true) && (isStep(before, one?.figure.joint === '、') || isStep(after, after?.figure.joint === '、'));
}

const ofTables = ({ isOfTables }: Pair) => (isOfTables ? { isOfTables } : {});
