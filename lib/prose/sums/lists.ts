import type { Steps } from '../../document/steps';
import type { Told } from '../frames/context';
import { isCarriedIn, isQuantity, isVague, numberOf, sumOf } from '../frames/quantities';
import { groupsNamed } from '../meanings/remedies';
import { tellsOverlap } from '../phrases/overlaps';
import type { Token } from '../tokens/tokens';
import { type Items, itemsOf } from './list-items';
import { type Opener, openersOf } from './list-openers';
import { closingParts, type ListVerdict, verdictOf } from './list-verdicts';

/** A total and the parts that the text lists for it. */
export interface List {
  /** Index in `told`; null: it is of two numbers together (收到9件，上年结转2件，其中…), which no single one states. */
  readonly total: number | null;
  readonly parts: readonly number[];
  readonly sum: number;
  readonly verdict: ListVerdict;
}

const BETWEEN_PAUSES = 10;

/** `144条，包括a1条、b3条…`: every list of parts behind a total, with what its sum says. */
export function* readLists(told: readonly Told[], tokens: readonly Token[], text: string): Steps<List[]> {
  const passage = { told, tokens, text };
  const openers = openersOf(told, tokens, text);
  yield;
  const found = new Map<Opener, List>();
  // Inner lists first: their parts are no parts of what stands around them.
  for (const [nth, opener] of [...openers].reverse().entries()) {
    if (nth % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield;
    for (const { total, value, of } of totalsOf(told, opener)) {
      const items = partsFor(opener, of);
      const parts = items && closingParts(told, opener, items, value);
      if (!parts || parts.some((part) => isVague(told[part] as Told)) || (parts.length === 1 && total !== opener.head)) continue;
      found.set(opener, { total, parts, sum: value, verdict: 'whole' });
      break;
    }
  }
  for (const [nth, opener] of openers.entries()) {
    if (nth % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield;
    if (found.has(opener)) continue;
    const total = headOf(opener);
    const one = told[total];
    if (!one || !isQuantity(one) || isVague(one) || isAddedOn(one)) continue;
    const items = partsFor(opener, total);
    if (!items || items.parts.some((part) => isVague(told[part] as Told))) continue;
    const judged = verdictOf(told, opener, items, numberOf(one));
    if (judged && (isOfOtherCases(one, judged.parts) || areOfOtherYears(one, judged.parts))) continue;
    if (judged?.verdict === 'over' && tellsOverlap(behind(judged.parts))) continue;
    if (!judged || (judged.verdict !== 'short' && !isSure(opener, total, judged.sum))) continue;
    found.set(opener, { total, ...judged });
  }
  return [...found.values()];

  /** The parts behind an opener, those of inner lists left out, up to another list of the same or an earlier total. */
  function partsFor(opener: Opener, total: number): Items | null {
    let skipped: Set<number> | null = null;
    let stop = Number.POSITIVE_INFINITY;
    for (const inner of openers) {
      if (inner.at <= opener.at || inner.depth !== opener.depth) continue;
      const list = found.get(inner);
      if (list && list.total !== null && (told[list.total]?.figure.at ?? 0) > opener.end) skipped = addedTo(skipped, list.parts);
      else if (list && inner.pointsBack) stop = Math.min(stop, inner.at);
      // Where the inner list ends is open: what stands before it is all that is sure.
      else if (!list && inner.pointsBack && inner.head !== opener.head) stop = Math.min(stop, inner.at);
    }
    const of = told[total];
    return of
      ? itemsOf(passage, opener, {
          of,
          stop,
          skipped: skipped ?? NONE,
          isHead: (index) => openers.some((inner) => inner.at > opener.at && inner.head === index),
        })
      : null;
  }

  /** 复议9件，诉讼4件，其中：6件复议、3件诉讼获维持: a list with parts of another kind of case is of more than the number in front. */
  function isOfOtherCases({ frame }: Told, parts: readonly number[]): boolean {
    const own = groupsNamed(frame.things);
    return (
      own.length > 0 &&
      parts.some((part) => {
        const named = groupsNamed(told[part]?.frame.things ?? []);
        return named.length > 0 && named.every((group) => !own.includes(group));
      })
    );
  }

  /** 2024年新收134件（2023年109件、2024年134件）: what it was from year to year. */
  function areOfOtherYears({ frame }: Told, parts: readonly number[]): boolean {
    const frames = parts.map((part) => told[part]?.frame);
    return !isOfOtherYear(frame) && frames.some(isOfOtherYear) && frames.every((one) => isOfOtherYear(one) || one?.times.join() === 'this');
  }

  /** From the first part of a list to the end of the sentence behind its last. */
  function behind(parts: readonly number[]): string {
    const [first, last] = [told[parts[0] ?? -1], told[parts.at(-1) ?? -1]];
    const end = last?.figure.count.end ?? text.length;
    const rest = text
      .slice(end, end + NEARBY)
      .split('。', 2)
      .join('。');
    return text.slice(first?.figure.before[0]?.start, end) + rest;
  }

  /** The number that a list which does not close can only be of. */
  function headOf(opener: Opener): number {
    const head = told[opener.head];
    const behind = tokens[opener.at];
    // Behind a full stop 其中 speaks of the last whole, not of its last part.
    const isAfterStop = head && behind && head.figure.sentence < sentenceAt(opener.at);
    const outer = isAfterStop
      ? [...found.values()].find((list) => list.verdict === 'whole' && list.parts.includes(opener.head))
      : undefined;
    return outer ? (outer.total ?? -1) : isAfterStop ? wholeBefore(opener.head) : opener.head;
  }

  /** 受理29件，网上申请25件，书面申请4件。其中…: what the channels in front are told of. */
  function wholeBefore(head: number): number {
    const last = told[head];
    const isOfSame = (one: Told) => one.figure.sentence === last?.figure.sentence && one.figure.count.unit === last.figure.count.unit;
    const isApart = ({ understood }: Told) => understood?.role === 'part';
    return last && isApart(last) ? told.findLastIndex((one, at) => at < head && isOfSame(one) && !isApart(one)) : head;
  }

  function sentenceAt(at: number): number {
    return told.find(({ figure }) => figure.at > at)?.figure.sentence ?? Number.POSITIVE_INFINITY;
  }

  /** No other number, and no two together, could be what the list is of. */
  function isSure(opener: Opener, total: number, sum: number): boolean {
    const one = told[total];
    if (!one) return false;
    const near = sentenceAt(opener.at) - one.figure.sentence;
    if (near > 1 || (near === 1 && opener.head !== total && !opener.pointsBack)) return false;
    if (opener.isBracket) return opener.isAdjacent;
    const before = told.filter(
      (other, index) =>
        index < total &&
        isQuantity(other) &&
        other.figure.count.unit === one.figure.count.unit &&
        other.figure.stretch === one.figure.stretch,
    );
    const last = before.at(-1);
    if (last && one.figure.joint === '、' && last.figure.clause === one.figure.clause) return false;
    if (opener.kind === 'whole' && opener.isAdjacent) return true;
    // 复议3件，诉讼2件。其中，复议维持3件，诉讼维持1件: behind a full stop it may be of two numbers together.
    const isOfTwo = near === 1 || [one, ...before].some(isCarriedIn);
    return before.every((other) => numberOf(other) < sum && !(isOfTwo && sumOf([numberOf(other), numberOf(one)]) >= sum));
  }
}

/** 收到36件，连同结转1件均已办结。其中…: of both together. */
const isAddedOn = ({ frame: { roles, acts } }: Told) => roles.has('including') && (acts.includes('carry') || acts.includes('carryIn'));

/** Most lists have no other within. */
const NONE: ReadonlySet<number> = new Set();

function addedTo(skipped: Set<number> | null, parts: readonly number[]): Set<number> {
  const all = skipped ?? new Set<number>();
  for (const part of parts) all.add(part);
  return all;
}

interface Candidate {
  readonly total: number | null;
  readonly value: number;
  /** The number whose unit its parts are counted in. */
  readonly of: number;
}

/** What a list may divide, nearest first: the number in front; behind 其中 also what was told farther in front, and two numbers together. */
function totalsOf(told: readonly Told[], opener: Opener): Candidate[] {
  const usable = (index: number) => {
    const one = told[index];
    return one !== undefined && isQuantity(one) && !isVague(one) && numberOf(one) > 0;
  };
  const single = (index: number): Candidate => ({ total: index, value: numberOf(told[index]), of: index });
  const zero = told[opener.head];
  if (!opener.pointsBack || opener.isBracket) {
    const twin = told[opener.head - 1];
    const hasTwin = twin && zero && twin.figure.at === zero.figure.at - 1;
    return [opener.head, ...(hasTwin ? [opener.head - 1] : [])].filter((index) => usable(index)).map(single);
  }
  const earlier = told
    .flatMap((one, index) => (index <= opener.head && one.figure.count.depth <= opener.depth && usable(index) ? [index] : []))
    .slice(-REACH)
    .reverse();
  const [head, before] = earlier;
  const bracketed = told.flatMap((one, index) =>
    head !== undefined && one.figure.bracketOf === head && usable(index) && index <= opener.at ? [index] : [],
  );
  const pairs = [
    ...(before === undefined ? [] : [before]),
    ...bracketed.filter((index) => (told[index]?.figure.at ?? 0) < opener.at),
  ].flatMap((other): Candidate[] =>
    head !== undefined && told[other]?.figure.count.unit === told[head]?.figure.count.unit
      ? [{ total: null, value: sumOf([numberOf(told[head]), numberOf(told[other])]), of: head }]
      : [],
  );
  return [...earlier.map(single), ...pairs];
}

const isOfOtherYear = (frame: Told['frame'] | undefined) => frame?.times.some((time) => time === 'last' || time === 'other') === true;

/** Characters behind a list in which it may be said that its parts overlap. */
const NEARBY = 40;
/** How many numbers in front 其中 may point over. */
const REACH = 10;
