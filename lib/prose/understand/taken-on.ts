import type { Facts, Told } from '../frames/context';
import { numberOf } from '../frames/quantities';
import { aside, reasons } from '../meanings/meaning';
import { sortsOut, takesOn, takesOut, tellsOfTaking } from '../phrases/taken-out';
import { wordsBefore, wordsBehind } from '../tokens/around';
import { isTheTables } from './cells';
import { followsTakingOut, isLeftOut, isNarrowed, isUncounted } from './left-out';

/** 收到180件，剔除重复登记9件，实际受理171件: the table holds those that were taken on; what came in besides, and left, it need not hold. */
export function takenOn(report: Facts, heard: readonly Told[], text: string): readonly Told[] {
  const told = tellsOfTaking(text) ? asTaken(report, heard, text) : heard;
  // Something stands between what came in and what was taken on.
  if (told.length < 3) return told;
  const received = report.amount([RECEIVED]).value;
  const outside = new Set<number>();
  told.forEach((one, last) => {
    const isCalledSo = received === numberOf(one) && takesOn(clauseOf(one, text));
    if (!isCalledSo && !(isNewlyReceived(one) && isTheTables(report, one))) return;
    if (isExplainedBehind(report, told, last)) outside.add(last - 1);
    for (let first = last - 2; first >= Math.max(0, last - REACH); first--) {
      const all = told[first];
      if (!all || all.figure.sentence !== one.figure.sentence) return;
      const between = told.slice(first + 1, last);
      if (between.some((other) => isCarried(other) || (!isCalledSo && isTheTables(report, other)))) continue;
      if (!isIntake(all) || (!isCalledSo && all.understood?.role !== 'whole') || isTheTables(report, all)) continue;
      if (numberOf(all) !== between.reduce((sum, other) => sum + numberOf(other), numberOf(one))) continue;
      for (let at = first; at < last; at++) outside.add(at);
    }
  });
  return outside.size === 0
    ? told
    : told.map((one, at) =>
        outside.has(at) && one.understood && !isTheTables(report, one)
          ? { ...one, understood: aside('requests', one.understood.subject, reasons.notCounted) }
          : one,
      );
}

/** 登记申请69件，受理68件，1件并入另案: what came of those that were not taken on stands right behind. */
function isExplainedBehind(report: Facts, told: readonly Told[], last: number): boolean {
  const [all, one, rest] = [told[last - 1], told[last], told[last + 1]];
  if (!all || !one || !rest || all.figure.sentence !== one.figure.sentence || rest.figure.sentence !== one.figure.sentence) return false;
  const isOfAll = isIntake(all) && all.understood?.role === 'whole' && !isTheTables(report, all);
  return (
    isOfAll && rest.figure.count.unit === one.figure.count.unit && numberOf(all) === numberOf(one) + numberOf(rest) && !isCarried(rest)
  );
}

/** Each by what its own clause and the one behind it say of taking on and taking out. */
function asTaken(report: Facts, heard: readonly Told[], text: string): readonly Told[] {
  /** The sentence that tells what would be without some of them. */
  let without = -1;
  return heard.map((one, at) => {
    const next = heard[at + 1];
    if (one.understood && isUncounted(one, next, text)) return loosely(one);
    if (!isOfRequests(one)) return one;
    const clause = clauseOf(one, text);
    if (followsTakingOut(one, text) && !isTheTables(report, one)) without = one.figure.sentence;
    if (one.figure.sentence === without) return loosely(one);
    const isLess = isIntake(one) && (isNarrowed(report, one, next, text) || isSortedBehind(report, heard, at, text));
    if (isLess || isLeftOut(one, next, clause, text)) return loosely(one);
    return takesOn(clause) && isLeftOfIntake(report, heard, at, text) ? wholly(one) : one;
  });
}

/** 登记来件17件。经甄别，其中4件实为咨询，纳入办理的13件: what the table holds is told behind, with why it is fewer, and any number between is what is left out. */
function isSortedBehind(report: Facts, told: readonly Told[], at: number, text: string): boolean {
  const all = told[at];
  const received = report.amount([RECEIVED]).value;
  const one = told.slice(at + 1, at + 1 + NEAR).find((other) => received === numberOf(other));
  if (!all || !one || numberOf(one) >= numberOf(all)) return false;
  const words = text.slice(all.figure.count.end, one.figure.count.start);
  const out = told.slice(at + 1, told.indexOf(one, at)).reduce((sum, other) => sum + numberOf(other), 0);
  return (takesOut(words) || sortsOut(words)) && (out === 0 || out === numberOf(all) - numberOf(one));
}

/** 收到各类申请71件，经甄别，剔除误投7件，登记64件: what is left of more than the table holds is all that it holds. */
function isLeftOfIntake(report: Facts, told: readonly Told[], last: number, text: string): boolean {
  const one = told[last];
  if (one?.understood?.role !== 'part' || !SOME.has(one.understood.subject)) return false;
  for (let first = last - 1; first >= Math.max(0, last - REACH); first--) {
    const all = told[first];
    if (!all || all.figure.sentence !== one.figure.sentence) return false;
    if (!isIntake(all)) continue;
    const words = text.slice(all.figure.count.end, one.figure.count.start);
    return !isTheTables(report, all) && numberOf(all) > numberOf(one) && (takesOut(words) || sortsOut(words));
  }
  return false;
}

/** The clause that the number stands in. */
function clauseOf({ figure: { count } }: Told, text: string): string {
  return `${wordsBefore(text, count.start, CLAUSE)}${text.slice(count.start, count.end)}${wordsBehind(text, count.end, CLAUSE)}`;
}

const wholly = (one: Told): Told => ({ ...one, understood: one.understood && { ...one.understood, role: 'whole', because: null } });

const loosely = (one: Told): Told => ({ ...one, understood: one.understood && { ...one.understood, loose: true } });

/** Of what came in or how it ended: what is taken out of anything else is none of it. */
const isOfRequests = ({ understood }: Told) => understood?.family === 'requests' || understood?.family === 'outcomes';

const isCarried = ({ understood }: Told) => understood?.subject.startsWith('requests carried') === true;

const isNewlyReceived = (one: Told) =>
  !isCarried(one) &&
  one.understood?.subject.startsWith('requests') === true &&
  one.understood.meanings[0]?.cells[0]?.startsWith('requests.newlyReceived.') === true;

const isIntake = ({ understood, frame }: Told) =>
  understood?.family === 'requests' && frame.acts.some((act) => act === 'receive' || act === 'accept' || act === 'new' || act === 'handle');

/** What was told as some of them. */
const SOME: ReadonlySet<string> = new Set(['requests', 'requests accepted', 'requests received']);
const CLAUSE = '，,；;。()';
/** So many numbers may stand between what came in and what was taken on. */
const REACH = 8;
/** And what is told of them stands no farther off than so many numbers. */
const NEAR = 4;
const RECEIVED = 'requests.newlyReceived.total';
