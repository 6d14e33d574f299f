import type { Facts, Told } from '../frames/context';
import { numberOf, sumOf } from '../frames/quantities';
import { isTheTables } from '../understand/cells';

/**
 * 共办理27件，其中完成答复25件，公开14件、不予公开11件: what was answered is told among all that were handled, and the results behind it are the
 * table's and all that it has, so that it is all that was answered and no part of it.
 */
export function allAnswered(report: Facts, told: readonly Told[]): readonly Told[] {
  const all = report.amount(['requests.resultTotal.total']).value;
  if (all === null || all === 0 || !told.some(isAnsweredAmong)) return told;
  return told.map((one, at) => {
    if (!one.understood || !isAnsweredAmong(one)) return one;
    const results = told.slice(at + 1).filter((other) => other.figure.sentence === one.figure.sentence && isResult(report, other));
    const areAll = results.length > 1 && sumOf(results.map(numberOf)) === all;
    if (!areAll) return one;
    return {
      ...one,
      understood: { ...one.understood, meanings: one.understood.meanings.slice(0, 1), role: 'whole' as const, because: null },
    };
  });
}

/** 其中完成答复25件, and nothing more: 其中按期答复25件 are those in time. */
function isAnsweredAmong({ understood, frame, figure }: Told): boolean {
  return (
    understood?.subject === 'requests answered' &&
    understood.role === 'part' &&
    understood.meanings.length > 0 &&
    figure.bracketOf === null &&
    frame.roles.size === 1 &&
    frame.roles.has('among') &&
    frame.isPart === null &&
    frame.channels === 0
  );
}

function isResult(report: Facts, one: Told): boolean {
  const { understood, figure } = one;
  return understood?.family === 'outcomes' && understood.role === 'whole' && figure.bracketOf === null && isTheTables(report, one);
}
