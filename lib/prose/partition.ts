import { amountOf } from './cells';
import type { Facts, Told } from './context';
import type { Understood } from './meanings/meaning';
import { isQuantity, numberOf, sumOf } from './quantities';

/**
 * 收到5件，答复4件，未答复1件: figures that divide a number which the table bears out. Under which row each of them stands is then the clerk's
 * choice of words (撤回, 未答复 and the like are no labels of the form), so that those do not contradict a cell.
 */
export function dividing(report: Facts, told: readonly Told[]): readonly Told[] {
  const isOdd = (one: Told) => one.understood?.role === 'whole' && isSoft(one.understood) && !bears(report, one);
  if (!told.some(isOdd)) return told;
  return told.map((one, at) =>
    isOdd(one) && divides(report, told, at) && one.understood ? { ...one, understood: { ...one.understood, loose: true } } : one,
  );
}

/** Whether the number and some beside it add up to one that the text tells in front of them and the table holds. */
function divides(report: Facts, told: readonly Told[], at: number): boolean {
  const one = told[at];
  if (!one) return false;
  const isTerm = (other: Told) => isQuantity(other) && other.topic === 'requests' && other.figure.bracketOf === null && near(one, other);
  for (let from = Math.max(0, at - REACH); from <= at; from++) {
    const totals = told.slice(Math.max(0, from - BACK), from).filter((other) => isFlow(other) && bears(report, other) && near(one, other));
    if (totals.length === 0) continue;
    for (let to = Math.max(at, from + 1); to < told.length && to <= from + REACH; to++) {
      const terms: readonly Told[] = told.slice(from, to + 1).filter(isTerm);
      if (terms.length > 1 && terms.includes(one) && totals.some((total) => numberOf(total) === sumOf(terms.map(numberOf)))) return true;
    }
  }
  return false;
}

function near(one: Told, other: Told): boolean {
  return Math.abs(one.figure.sentence - other.figure.sentence) <= 1;
}

/** A number of requests that the table holds. */
function bears(report: Facts, { understood, figure }: Told): boolean {
  return (
    understood !== null &&
    (understood.family === 'requests' || understood.family === 'outcomes') &&
    understood.meanings.some((meaning) => amountOf(report, meaning).value === figure.count.numeral.value)
  );
}

const isFlow = ({ understood }: Told) => understood?.family === 'requests' && !understood.subject.startsWith('requests carried');

/** What the words of clerks divide otherwise than the form. */
function isSoft({ subject }: Understood): boolean {
  return (
    subject === 'requests answered' ||
    subject === 'requests carried out' ||
    subject === 'requests carried over' ||
    subject.startsWith('requests: otherHandling.')
  );
}

/** How many numbers may be terms, and how many in front may be the total. */
const REACH = 4;
const BACK = 8;
