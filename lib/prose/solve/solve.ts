import { rememberFor } from '../../document/remember';
import type { Steps } from '../../document/steps';
import type { Discourse } from '../discourse/discourse';
import type { Facts, Told } from '../frames/context';
import { numberOf } from '../frames/quantities';
import { type Meaning, reasons, type Understood } from '../meanings/meaning';
import { besideWithdrawn } from '../understand/beside-withdrawn';
import { casesApart } from '../understand/cases-apart';
import { amountOf } from '../understand/cells';
import { endedOtherwise } from '../understand/ended-otherwise';
import { withGrounds } from '../understand/ground-behind';
import { reasonsApart } from '../understand/reasons-apart';
import { saidOfDisclosure } from '../understand/said-of-disclosure';
import { takenOn } from '../understand/taken-on';
import { allAnswered } from './all-answered';
import { leftOver } from './left-over';
import { madePublic } from './made-public';
import { dividing } from './partition';
import { witnessed } from './witness';

/** Decides together what a passage's figures can only tell together; where none of them may be of the tables there is nothing to decide. */
export function* settle(report: Facts, discourse: Discourse, text: string): Steps<readonly Told[]> {
  if (!discourse.told.some(isOfTables)) return discourse.told;
  const apart = reasonsApart(
    yield* shareRows(report, closing(report, madePublic(report, casesApart(report, saidOfDisclosure(discourse), text), text))),
  );
  const shared = endedOtherwise(report, withGrounds(report, apart, discourse.tokens, text), text);
  yield;
  const whole = withinWhole(yield* dividing(report, takenOn(report, shared, text)));
  yield;
  return witnessed(report, besideWithdrawn(report, leftOver(report, whole), text));
}

/** It counts what the tables count, would do so but for a doubt, or names one of their rows. */
function isOfTables({ understood, supposed, frame }: Told): boolean {
  return supposed !== null || frame.rows.length > 0 || (understood !== null && understood.family !== 'other');
}

/**
 * 新收779件，上年结转37件，共办结774件，结转42件: where all four flows are told, the answered ones are those of the year alone only if the
 * figures close that way.
 */
function closing(report: Facts, heard: readonly Told[]): readonly Told[] {
  const told = allAnswered(report, besideCarriedOut(report, heard));
  const of = (subject: string) => told.find((one) => isWhole(one) && one.understood.subject === subject)?.figure.count.numeral.value;
  const [fresh, carriedIn, carriedOut] = [of('requests received'), of('requests carried in'), of('requests carried out')];
  if (told.some(isAllInHand)) return answeredOfAll(told);
  if (carriedOut === undefined) return told;
  if (fresh === undefined || carriedIn === undefined) return ofAllInHand(report, told, carriedOut);
  return told.map((one) => {
    const { value } = one.figure.count.numeral;
    if (one.understood?.subject !== 'requests answered' || value === fresh || value + carriedOut === fresh) return one;
    return { ...one, understood: { ...one.understood, meanings: one.understood.meanings.slice(0, 1) } };
  });
}

/** 收到27件，答复25件，结转3件: what came in and what was left are told beside it and are the table's, so that it is one of two numbers. */
function besideCarriedOut(report: Facts, told: readonly Told[]): readonly Told[] {
  const holds = (one: Told, row: string) =>
    isWhole(one) && numberOf(one) === report.amount([`requests.${row}.total`]).value && one.figure.bracketOf === null;
  const fresh = new Set(
    told.filter((one) => one.understood?.subject === 'requests received' && holds(one, 'newlyReceived')).map(sentenceOf),
  );
  // 受理70件，按时办结70件，办理上年结转3件，结转下年1件: what was carried in may have been answered beside.
  for (const one of told) if (one.understood?.subject === 'requests carried in') fresh.delete(sentenceOf(one));
  const left = new Map<number, number>();
  for (const [at, one] of told.entries())
    if (LEFT.has(one.understood?.subject ?? '') && numberOf(one) > 0 && holds(one, 'carriedOut')) left.set(sentenceOf(one), at);
  if (left.size === 0) return told;
  return told.map((one, at) => {
    const sentence = sentenceOf(one);
    const isBeside = fresh.has(sentence) && (left.get(sentence) ?? -1) > at;
    return one.understood?.subject === 'requests answered' && isBeside ? { ...one, understood: { ...one.understood, isExact: true } } : one;
  });
}

/** 办理114件（含结转18件）: what the carry-in is said to be within, so that what was answered is of all. */
function isAllInHand(one: Told): boolean {
  return (
    isWhole(one) &&
    one.understood.subject !== 'requests answered' &&
    one.understood.subject.startsWith('requests') &&
    one.understood.meanings[0]?.cells.join() === ALL_IN_HAND
  );
}

function answeredOfAll(told: readonly Told[]): readonly Told[] {
  return told.map((one) =>
    one.understood?.subject === 'requests answered' && isWhole(one)
      ? { ...one, understood: { ...one.understood, meanings: one.understood.meanings.slice(0, 1) } }
      : one,
  );
}

/** 办理80件，已答复69件，11件顺延: a number that can only be all in hand is divided by what was answered and what was carried over. */
function ofAllInHand(report: Facts, told: readonly Told[], carriedOut: number): readonly Told[] {
  const whole = told.findIndex((one) => {
    const borne = isWhole(one) ? one.understood.meanings.filter((it) => amountOf(report, it).value === numberOf(one)) : [];
    return borne.length > 0 && borne.every(({ cells }) => cells.some((cell) => cell.includes('.carriedIn.')));
  });
  if (whole < 0) return told;
  const all = numberOf(told[whole]);
  return told.map((one, at) =>
    at > whole && one.understood?.subject === 'requests answered' && isWhole(one) && numberOf(one) + carriedOut !== all
      ? { ...one, understood: { ...one.understood, meanings: one.understood.meanings.slice(0, 1) } }
      : one,
  );
}

/** A part that is no more than the whole that the text itself tells cannot contradict the table: the whole does. */
function withinWhole(told: readonly Told[]): readonly Told[] {
  return told.map((one, index) => {
    if (one.understood?.role !== 'part') return one;
    const { value } = one.figure.count.numeral;
    const covered = told
      .slice(0, index)
      .some((other) => isWhole(other) && other.understood.family === one.understood?.family && other.figure.count.numeral.value >= value);
    return covered ? { ...one, understood: { ...one.understood, loose: true } } : one;
  });
}

/** 已主动公开6件，同意公开18件, both of the row 予以公开: their sum is the row, each a part of it. */
function* shareRows(report: Facts, told: readonly Told[]): Steps<readonly Told[]> {
  const shared = new Set<number>();
  const wholes = new Map<number, number[]>();
  told.forEach((one, at) => {
    if (!isWhole(one)) return;
    const beside = wholes.get(one.figure.sentence);
    if (beside) beside.push(at);
    else wholes.set(one.figure.sentence, [at]);
  });
  for (const [index, one] of told.entries()) {
    const beside = wholes.get(one.figure.sentence) ?? [];
    if (beside.length < 2 || !isWhole(one) || shared.has(index)) continue;
    if (index % BETWEEN_PAUSES === 0) yield;
    for (const meaning of one.understood.meanings) {
      const { value } = amountOf(report, meaning);
      if (value === null || one.figure.count.numeral.value === value) continue;
      const group = beside.filter((at) => {
        const other = told[at];
        return (
          other?.understood && sameKind(one, other) && (isRest(one, other) || other.understood.meanings.some((it) => same(it, meaning)))
        );
      });
      const sum = group.reduce((total, at) => total + (told[at]?.figure.count.numeral.value ?? 0), 0);
      const isShared = group.length > 1 && group.every((at) => (told[at]?.figure.count.numeral.value ?? 0) > 0);
      if (isShared && sum === value) for (const at of group) shared.add(at);
    }
  }
  if (shared.size === 0) return told;
  return told.map((one, index) =>
    shared.has(index) && one.understood
      ? { ...one, understood: { ...one.understood, role: 'part' as const, because: reasons.shared } }
      : one,
  );
}

/** Numbers, each of which is held against all of its sentence. */
const BETWEEN_PAUSES = 10;

/** 行政诉讼1件，另有1件诉讼尚未审结: told besides the first. */
function isRest(one: Told, other: Told): boolean {
  return (
    one !== other &&
    other.frame.roles.has('rest') &&
    !CARRIED.has(other.understood?.subject ?? '') &&
    one.frame.cases.length === 0 &&
    one.frame.rows.length === 0
  );
}

function isWhole(one: Told): one is Told & { understood: Understood } {
  return (
    one.understood !== null && one.understood.role === 'whole' && one.understood.meanings.length > 0 && one.understood.value === undefined
  );
}

function sameKind(one: Told, other: Told): boolean {
  return (
    one.figure.sentence === other.figure.sentence &&
    one.understood?.family === other.understood?.family &&
    (one.figure.bracketOf === null) === (other.figure.bracketOf === null)
  );
}

const same = (one: Meaning, other: Meaning) => cellsOf(one) === cellsOf(other);

const cellsOf = rememberFor(({ cells, minus = [] }: Meaning): string => `${cells.join()};${minus.join()}`);

const ALL_IN_HAND = 'requests.newlyReceived.total,requests.carriedIn.total';
const sentenceOf = ({ figure }: Told) => figure.sentence;
const LEFT = new Set(['requests carried out', 'requests carried over']);
const CARRIED = new Set(['requests carried in', 'requests carried out']);
