import type { Claim } from '../../report/claim';
import type { Text } from '../../report/text';
import type { Facts } from '../frames/context';
import { sumOf } from '../frames/quantities';
import { addsUp, isAnswered, type Terms } from './adds-up';
import { deniesTold, isDeniedBehind, rowOf } from './denials';
import { EXPLAINED, isBeside, isSaidOfAll, isToldAgain, TOLD_TWICE } from './told-again';

/** What the other numbers tell: made once, a text may hold thousands of them. */
export interface Told extends Terms {
  /** Wholes that agree, the first of those that give every question below the same answer. */
  readonly others: readonly Claim[];
  /** Where each section first tells what came in. */
  readonly intakes: ReadonlyMap<Claim['section'], number>;
}

export function toldBy(claims: readonly Claim[]): Told {
  const others = new Map<string, Claim>();
  const intakes = new Map<Claim['section'], number>();
  for (const [at, one] of claims.entries()) {
    if (one.role !== 'whole') continue;
    if (!intakes.has(one.section) && RECEIVED.test(one.subject)) intakes.set(one.section, at);
    if (one.outcome !== 'agrees') continue;
    const said = `${one.subject} ${one.numeral === null} ${one.value === 0} ${one.readings.map(({ value, cells }) => `${value}:${cells}`).join(';')}`;
    if (!others.has(said)) others.set(said, one);
  }
  return { claims, others: [...others.values()], terms: new Map(), intakes };
}

/** What explains a contradiction away, or makes it a question (`TOLD_TWICE`); null for nothing. */
export function explanationOf(report: Facts, claim: Claim, at: number, told: Told): Text | null {
  const { others } = told;
  if (isOfNone(claim, at, told.claims) || isAnsweredOfNone(claim, told.claims[at - 1])) return null;
  if (claim.numeral === null)
    return isDeniedBehind(report, claim, told.claims[at + 1]) ? null : deniesTold(report, claim, told.claims[at - 1], others);
  if (isOneOfSeveral(report, claim)) return EXPLAINED;
  const value = claim.value ?? 0;
  const most = Math.max(...claim.readings.map((one) => one.value ?? Number.POSITIVE_INFINITY));
  if (value === 0) return null;
  if (!isNamed(claim) && isOfAnyBusiness(claim, others)) return EXPLAINED;
  if (isGiven(report, claim)) return EXPLAINED;
  if (isPiece(claim) && others.some((one) => RECEIVED.test(one.subject) && isNamed(one))) return EXPLAINED;
  // 未发生行政诉讼，2022年发生1件.
  if (most === 0 && claim.doubtful && claim.subject === 'cases' && others.some((one) => one.numeral === null && deniesAll(one, claim)))
    return EXPLAINED;
  if (most === 0 && isApplication(claim) && others.some(tellsNone)) return EXPLAINED;
  if (
    most === 0 &&
    !isPlain(claim) &&
    LOOSE.test(claim.subject) &&
    others.some((one) => (one.numeral === null || isBare(claim) || isUnnamed(claim)) && deniesAll(one, claim))
  )
    return EXPLAINED;
  // 全年受理依申请公开79件 beside 97: the same in the same words, and another number.
  if (value < most && !isPlain(claim) && others.some((one) => one.numeral !== null && isToldAgain(claim, one)))
    return isSaidOfAll(claim, at, told.claims) ? TOLD_TWICE : EXPLAINED;
  // 71 beside 17: a slip of the pen, whatever else it may be. What came in and went out is told in the form's own words.
  if (claim.readings.some((one) => one.value !== null && sameDigits(one.value, value)) || CARRIED.test(claim.subject)) return null;
  if (isAnswered(claim) && others.some((one) => one.subject === 'requests carried out')) return null;
  if (isAnswered(claim) && isNotItsResults(claim, at, told.claims)) return null;
  // 市局转办的办结64件；本局收到0件: what was answered of is told in front of it; told only behind, they are others.
  if (isAnswered(claim) && (told.intakes.get(claim.section) ?? -1) > at) return EXPLAINED;
  return addsUp(claim, at, told) ? EXPLAINED : null;
}

/** 收到申请0件，其中书面申请0件、电话申请2件: one of a list whose whole is told right in front of it, as nothing, and is nothing. */
function isOfNone({ role, section }: Claim, at: number, claims: readonly Claim[]): boolean {
  if (role !== 'part') return false;
  const from = claims.findLastIndex((one, i) => i < at && (one.role === 'whole' || one.section !== section));
  const whole = claims[from];
  const isListed = claims.slice(from + 1, at + 1).some(({ trace }) => trace?.words.some(({ sense }) => sense === 'role:among'));
  return isListed && whole?.section === section && whole.numeral !== null && whole.value === 0 && whole.outcome === 'agrees';
}

/** 完成答复23件（含上年结转2件），公开14件、不予公开11件: the rows of the form right behind it, which it is divided into, are the table's and all of them. */
function isNotItsResults({ value, section, readings }: Claim, at: number, claims: readonly Claim[]): boolean {
  const isResult = (one: Claim) =>
    one.section === section && one.subject.startsWith(RESULT) && one.role === 'whole' && one.outcome === 'agrees' && one.numeral !== null;
  const from = claims[at + 1]?.subject === 'requests carried in' ? at + 2 : at + 1;
  let end = from;
  while (claims[end] && isResult(claims[end] as Claim)) end++;
  const results = claims.slice(from, end);
  const sum = sumOf(results.map((one) => one.value ?? 0));
  return results.length > 1 && value !== sum && readings[0]?.value === sum;
}

/** 受理依申请公开0件、办结2件: of those right in front, which are named and none. */
function isAnsweredOfNone(claim: Claim, before: Claim | undefined): boolean {
  return (
    isAnswered(claim) &&
    before !== undefined &&
    isBeside(before, claim) &&
    before.outcome === 'agrees' &&
    tellsNone(before) &&
    isNamed(before)
  );
}

/** Its own words say 申请. */
export const isNamed = ({ trace }: Claim) =>
  trace?.words.some(({ sense, text }) => sense === 'thing:request' || text.includes('申请')) ?? false;

/** 受理业务申请415件: an 申请 of whatever business, as the word in front of it says. */
function isApplication({ trace, subject }: Claim): boolean {
  const words = trace?.words ?? [];
  const front = words[words.findIndex(({ sense }) => sense === 'thing:application') - 1];
  return ANY.test(subject) && front?.sense === 'filler' && front.text.length > 1;
}

/** 未收到申请, 收到政府信息公开申请0件. */
function tellsNone(one: Claim): boolean {
  return one.subject === 'no requests received' || (one.value === 0 && RECEIVED.test(one.subject) && isNamed(one));
}

/** 依申请公开信息21件, where as many were given what they asked for. */
function isGiven(report: Facts, { subject, value, role }: Claim): boolean {
  const given = ['requests.granted.total', 'requests.partiallyGranted.total'];
  return subject === 'requests' && role === 'whole' && [given, given.slice(0, 1)].some((cells) => report.amount(cells).value === value);
}

/** 依申请公开信息45条, where the requests are told by their name beside it: pieces of information, sorted by how they are open. */
function isPiece({ trace, unit, subject }: Claim): boolean {
  const asked = trace?.words.findLast(({ sense }) => sense === 'thing:request')?.text ?? '';
  return subject === 'requests' && unit !== '件' && (asked.endsWith('信息') || asked.endsWith('文件'));
}

/** 办理依申请公开2件: whatever is denied elsewhere, nothing else can be meant. */
function isPlain({ trace, unit }: Claim): boolean {
  const senses = trace?.words.map(({ sense }) => sense) ?? [];
  return unit === '件' && senses.includes('thing:request') && senses.some((sense) => sense !== null && HANDLED.test(sense));
}

/** 信箱办件919件 where the requests are told by their name elsewhere: of whatever business the word may be, it is another. */
function isOfAnyBusiness({ trace, subject, role }: Claim, others: readonly Claim[]): boolean {
  const isVague = trace?.words.some(({ sense }) => sense === 'thing:application');
  return isVague === true && role === 'whole' && ANY.test(subject) && others.some((one) => INTAKE.test(one.subject));
}

/** 未收到申请 and 依申请公开信息6条: what the text and the table deny, the number does not count. */
function deniesAll(none: Claim, { readings }: Claim): boolean {
  const denied = none.readings[0];
  const cells = readings.flatMap((one) => one.cells);
  const covers = (one: string, cell: string) => one === cell || (one.endsWith(TOTAL) && rowOf(one) === rowOf(cell));
  return denied?.value === 0 && cells.some((cell) => denied.cells.some((one) => covers(one, cell)));
}

/** 线上申请1288件, 依申请公开0件: an 申请 of whatever business, where the table's are told by their name. */
const isUnnamed = ({ trace, subject }: Claim) => subject === 'requests' && !trace?.words.some(({ sense }) => sense === 'thing:request');

/** 网上公开21件: no thing is named, and requests are no more than what was spoken of. */
const isBare = ({ trace, subject }: Claim) => subject === 'requests' && !trace?.words.some(({ sense }) => sense?.startsWith('thing:'));

/** 处罚18件、强制处罚0件: said of two kinds as it seems, and one of them holds that very number. */
function isOneOfSeveral(report: Facts, { value, subject, readings }: Claim): boolean {
  return (
    DECISIONS.test(subject) && readings.some(({ cells }) => cells.length > 1 && cells.some((cell) => report.amount([cell]).value === value))
  );
}

/** 71 beside 17. */
function sameDigits(one: number, other: number): boolean {
  const digits = (value: number) => [...String(value)].sort().join('');
  return one >= TELLING && one !== other && digits(one) === digits(other);
}

const TOTAL = '.total';
const HANDLED = /^act:(?:handle|answer|receive|accept)$/;
/** What may well have been said of something else: a bare number of requests, of answers, an end of some case. */
const LOOSE = /^(?:requests(?: handled| answered)?$|cases: )/;
const DECISIONS = / decisions$/;
const CARRIED = /^requests carried/;
const RESULT = 'requests: ';
export const ANY = /^requests(?: handled| answered| received)?$/;
const RECEIVED = /^(?:no )?requests received/;
const INTAKE = /^(?:no )?requests (?:received|handled)|^requests$/;
/** A number of two digits tells something. */
const TELLING = 10;
