import { rememberFor } from '../../document/remember';
import type { Steps } from '../../document/steps';
import type { Facts, Told } from '../frames/context';
import { isCarriedIn, isQuantity, numberOf, sumOf } from '../frames/quantities';
import { type Meaning, reasons } from '../meanings/meaning';
import { amountOf, isTheTables } from '../understand/cells';

/**
 * 收到5件，答复4件，未答复1件: figures that divide a number which the table bears out. Under which row each of them stands is then the clerk's
 * choice of words (撤回, 未答复 and the like are no labels of the form), so that those do not contradict a cell.
 */
export function* dividing(report: Facts, told: readonly Told[]): Steps<readonly Told[]> {
  const isOdd = (one: Told) => one.understood?.role === 'whole' && one.understood.meanings.length > 0 && !isTheTables(report, one);
  const odd = new Set(
    told.filter((one) => isOdd(one) && (one.topic === 'requests' || one.topic === 'remedies' || one.topic === 'documents')),
  );
  if (odd.size === 0) return told;
  const twins = new Set([
    ...sharing(
      report,
      told.filter((one) => odd.has(one) || (one.understood?.meanings.length === 0 && one.supposed)),
    ),
  ]);
  const divided: Told[] = [];
  for (const [at, one] of told.entries()) {
    if (!one.understood || !odd.has(one)) {
      divided.push(one);
      continue;
    }
    if (at % BETWEEN_PAUSES === 0) yield;
    const isPart =
      twins.has(one) ||
      hasTwin(report, told, one) ||
      isOfTold(report, told, one) ||
      (one.topic !== 'documents' && divides(report, told, at));
    divided.push(isPart ? { ...one, understood: { ...one.understood, role: 'part' as const, because: reasons.shared, loose: true } } : one);
  }
  return divided;
}

/** Numbers, each of which is held against all of its passage. */
const BETWEEN_PAUSES = 10;

/** 代区政府处理17件。区政府办处理13件: two figures of one cell, neither of them the table's, and their sum is. */
function sharing(report: Facts, odd: readonly Told[]): ReadonlySet<Told> {
  const shared = new Set<Told>();
  const kinds = new Map<string, Told[]>();
  for (const one of odd) {
    const key = cellsOf(one);
    const kind = kinds.get(key);
    if (kind) kind.push(one);
    else kinds.set(key, [one]);
  }
  for (const kind of kinds.values()) {
    if (kind.length < 2 || kind.some((one) => numberOf(one) === 0)) continue;
    const sum = sumOf(kind.map(numberOf));
    if (heldIn(kind[0])?.meanings.some((meaning) => amountOf(report, meaning).value === sum)) for (const one of kind) shared.add(one);
  }
  return shared;
}

/** 诉讼案件1件，结转诉讼案件2件: one more of the same cell is told beside it as a part, and both together are the table's. */
function hasTwin(report: Facts, told: readonly Told[], one: Told): boolean {
  return told.some(
    (other) =>
      other.understood?.role === 'part' &&
      other.figure.sentence === one.figure.sentence &&
      other.figure.bracketOf === null &&
      !other.frame.roles.has('among') &&
      numberOf(other) > 0 &&
      cellsOf(other) === cellsOf(one) &&
      one.understood?.meanings.some((meaning) => amountOf(report, meaning).value === sumOf([numberOf(one), numberOf(other)])),
  );
}

/** 复议14件，9件作了复议决定: the same cells told again, and less than what the tables bear out: some of those, whatever was done with them. */
function isOfTold(report: Facts, told: readonly Told[], one: Told): boolean {
  return told.some(
    (other) =>
      other.figure.at < one.figure.at &&
      other.figure.sentence === one.figure.sentence &&
      other.understood?.role === 'whole' &&
      other.understood.subject === one.understood?.subject &&
      cellsOf(other) === cellsOf(one) &&
      numberOf(other) > numberOf(one) &&
      isTheTables(report, other),
  );
}

/** Whether the number and some beside it add up to one that the text tells in front of them and the table holds. */
function divides(report: Facts, told: readonly Told[], at: number): boolean {
  const one = told[at];
  if (!one?.understood) return false;
  const isFree = one.understood.subject === 'requests answered' || isClerks(one);
  // 不掌握4件，其中不属本机关2件、不存在2件: of the very cells that the number in front tells.
  const isTotal = (other: Told) => near(one, other) && isTheTables(report, other) && (isFree ? isFlow(other) : tellsLike(other, one));
  const isTerm = (other: Told) =>
    isQuantity(other) &&
    other.figure.bracketOf === null &&
    near(one, other) &&
    (isFree ? other.topic === 'requests' : !isTheTables(report, other));
  for (let from = Math.max(0, at - REACH); from <= at; from++) {
    const totals = told.slice(isFree ? Math.max(0, from - BACK) : Math.max(0, from - 1), from).filter(isTotal);
    if (totals.length === 0) continue;
    for (let to = Math.max(at, from + 1); to < told.length && to <= from + REACH; to++) {
      const terms: readonly Told[] = told.slice(from, to + 1).filter(isTerm);
      // 办结10件，结转下年度3件 are the form's own words, each for its cell: nothing is the clerk's to divide.
      if (isFree && !terms.some((term) => isClerks(term) || isRefusal(report, term))) continue;
      const sum = sumOf(terms.map(numberOf));
      // 收到59件，上年结转1件。其中，撤回14件，答复39件，结转下年7件: of both together.
      const carried = isFree
        ? told.slice(Math.max(0, from - BACK), from).find((other) => isCarriedIn(other) && isTheTables(report, other))
        : null;
      const isTold = (total: Told) => numberOf(total) === sum || (carried && sumOf([numberOf(total), numberOf(carried)]) === sum);
      if (terms.length > 1 && terms.includes(one) && totals.some(isTold)) return true;
    }
  }
  return false;
}

const cellsOf = (one: Told) => {
  const first = heldIn(one)?.meanings[0];
  return first ? keyOf(first) : '';
};

const keyOf = rememberFor(({ cells }: Meaning) => cells.join());

/** What it counts, or would if it were of the own body. */
const heldIn = (one: Told | undefined) => (one?.understood && one.understood.meanings.length > 0 ? one.understood : one?.supposed);

/** Some reading of the one is a reading of the other. */
function tellsLike(one: Told, other: Told): boolean {
  return one.understood?.meanings.some(({ cells }) => other.understood?.meanings.some((it) => it.cells.join() === cells.join())) ?? false;
}

function near(one: Told, other: Told): boolean {
  return Math.abs(one.figure.sentence - other.figure.sentence) <= 1;
}

const isFlow = ({ understood }: Told) => understood?.family === 'requests' && !understood.subject.startsWith('requests carried');

/** Told in words of the clerk's, which are no label of the form: 撤回, 未答复, 延期. */
function isClerks({ understood, frame }: Told): boolean {
  if (!understood) return false;
  const { subject } = understood;
  return (
    subject === 'requests carried over' ||
    subject.startsWith('requests: otherHandling.') ||
    (subject === 'requests: otherHandling' && understood.role === 'part') ||
    // 1件已作撤销处理.
    (subject === 'requests handled' && frame.cases.length > 0) ||
    (subject === 'requests carried out' && frame.acts.includes('unfinished'))
  );
}

/** 答复7件，不予受理4件，内容仍不明确1件: what was not answered in the clerk's sense stands in rows of the form. */
function isRefusal(report: Facts, one: Told): boolean {
  return /^requests: (?:notProcessed|unable|denied)/.test(one.understood?.subject ?? '') && isTheTables(report, one);
}

/** How many numbers may be terms, and how many in front may be the total. */
const REACH = 4;
const BACK = 8;
