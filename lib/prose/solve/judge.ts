import type { Claim, Reading } from '../../report/claim';
import type { ClaimSubject } from '../../report/claim-subject';
import type { Text } from '../../report/text';
import type { Facts } from '../frames/context';
import type { Family, Meaning, Understood } from '../meanings/meaning';
import { amountOf } from '../understand/cells';
import { baseOf, type ClaimBase, type ClaimSaid, claimOf, type Said, type Spot } from './claim-of';
import { standsFor } from './compare';

/** Sets an understood number (or, without a numeral, a statement that its cells are zero) against the tables. */
export function judge(
  report: Facts,
  spot: Spot,
  said: Said,
  understood: Understood | null,
  unknown: readonly string[],
  supposed: Understood | null = null,
): Claim {
  const base = baseOf(spot, said);
  const value = understood?.value ?? said.numeral?.value ?? 0;
  if (!understood || understood.meanings.length === 0) {
    const because = unknown.length > 0 ? unknown.join('、') : null;
    const reason = understood?.because ?? (because ? unknownWords(because) : null);
    const borne = borneOut(report, said, supposed);
    return borne ? claimOf(base, { ...borne, reason, because }) : unlinked(base, understood?.subject ?? 'other', reason, because);
  }
  const amounts = understood.meanings.map((meaning) => amountOf(report, meaning));
  const readings = understood.meanings.map((meaning, at) => readingOf(meaning, amounts[at]?.value ?? null));
  const rule = understood.rule ?? ruleOf(understood.family, value, readings);
  const isPart = understood.role === 'part';
  const set = (
    outcome: Claim['outcome'],
    doubtful: boolean,
    reason: Text | null,
    of: readonly Reading[] = readings,
    role: Understood['role'] = understood.role,
  ) =>
    claimOf(base, {
      subject: understood.subject,
      readings: of,
      outcome,
      doubtful,
      rule,
      reason,
      role,
      relation: role === 'part' ? 'at-most' : 'equals',
      because: null,
    });
  const numeral = !said.numeral
    ? EXACT
    : understood.step === undefined
      ? said.numeral
      : { ...said.numeral, step: understood.step, scale: said.unit };
  const fits = (one: Reading) => one.value !== null && standsFor(numeral, value, one.value);
  const agreed = understood.each
    ? readings.every(fits)
      ? readings[0]
      : undefined
    : (readings.find(fits) ?? between(understood, readings, value));
  if (agreed) return set('agrees', false, understood.because, [agreed, ...readings.filter((one) => one !== agreed)]);
  if (isPart) {
    const most = readings.reduce((high, one) => (one.value === null ? Number.POSITIVE_INFINITY : Math.max(high, one.value)), 0);
    if (value <= most) return set('agrees', false, understood.because);
    if (understood.loose) return unlinked(base, understood.subject, understood.because);
    return set('conflicts', true, MORE_THAN_ALL);
  }
  if (understood.isAtMost && readings.some((one) => one.value !== null && value > 0 && value < one.value))
    return set('agrees', false, PERHAPS_SOME, readings, 'part');
  const isNone = understood.isAtLeast && value === 0;
  if (understood.loose && !isNone) {
    const most = (understood.within ?? []).map((meaning) => readingOf(meaning, amountOf(report, meaning).value));
    const isMore = most.length > 0 && most.every((one) => one.value !== null && value > one.value);
    return isMore && !said.numeral?.vague ? set('conflicts', true, MORE_THAN_ALL, most, 'part') : unlinked(base, understood.subject, LOOSE);
  }
  if (readings.some((one) => one.value === null)) return { ...unlinked(base, understood.subject, UNREAD), doubtful: true };
  const doubt =
    (isNone ? NOT_EVEN_ONE : understood.doubt) ??
    (amounts.every((one) => one.sure) ? null : UNSURE) ??
    (said.numeral?.vague ? VAGUE : null);
  const shown = understood.each ? readings.filter((one) => !fits(one)) : readings;
  return set('conflicts', doubt !== null, doubt, shown);
}

function readingOf({ name, cells, minus }: Meaning, value: number | null): Reading {
  return minus ? { name, cells, minus, value } : { name, cells, value };
}

/** Set against nothing. */
function unlinked(base: ClaimBase, subject: ClaimSubject, reason: Text | null, because: string | null = null): Claim {
  return claimOf(base, {
    subject,
    readings: [],
    outcome: 'unlinked',
    doubtful: false,
    rule: null,
    reason,
    role: null,
    relation: null,
    because,
  });
}

/** In doubt what it counts, or whose: it cannot contradict the table, but a figure that is the table's to the digit is borne out by it. */
function borneOut(report: Facts, { numeral }: Said, supposed: Understood | null): Omit<ClaimSaid, 'reason' | 'because'> | null {
  const value = supposed?.value ?? numeral?.value ?? 0;
  if (!supposed || value < TELLING || numeral?.vague) return null;
  const found = supposed.meanings.find((meaning) => amountOf(report, meaning).value === value);
  if (!found) return null;
  const readings = [readingOf(found, value)];
  const rule = supposed.rule ?? ruleOf(supposed.family, value, readings);
  return { subject: supposed.subject, readings, outcome: 'agrees', doubtful: false, rule, role: 'part', relation: 'at-most' };
}

/** 办结 of the new alone: as many as the carry-over leaves open. */
function between(understood: Understood, readings: readonly Reading[], value: number): Reading | undefined {
  const [all, ofNew] = readings;
  if (understood.isExact || understood.subject !== 'requests answered' || !all || !ofNew || all.value === null || ofNew.value === null)
    return undefined;
  return value > ofNew.value && value <= all.value && readings.length > 2 && value <= (readings[2]?.value ?? 0) + (all.value - ofNew.value)
    ? ofNew
    : undefined;
}

/** The prose rule that owns a claim with this value and these readings. */
export function ruleOf(family: Family, value: number | null, readings: readonly Pick<Reading, 'value'>[]): string {
  const isNone = value === 0 || (value !== null && readings.every((reading) => reading.value === 0));
  if (family === 'requests') return isNone ? 'claim-none-received' : 'claim-requests-received';
  if (family === 'remedies') return isNone ? 'claim-no-remedies' : 'claim-remedies';
  return family === 'outcomes' ? 'claim-outcomes' : 'claim-documents';
}

/** Any cell may hold a 0 or a 1. */
const TELLING = 2;
const EXACT = { vague: null, step: 1, scale: null };
const unknownWords = (words: string): Text => ({
  zh: `未读懂“${words}”，不与表格比较`,
  en: `“${words}” was not understood, so it is not compared`,
});
const UNREAD: Text = { zh: '有关单元格未读出', en: 'a cell it speaks of was not read' };
const UNSURE: Text = { zh: '有关单元格读取不确定', en: 'a cell it speaks of was read with doubt' };
const VAGUE: Text = { zh: '文中是约数', en: 'the text gives an approximate number' };
const MORE_THAN_ALL: Text = { zh: '文中只说其中一部分，却多于表中的全部', en: 'a part, and more than the whole' };
const PERHAPS_SOME: Text = { zh: '可能只说其中一部分', en: 'perhaps it speaks of some of them only' };
const NOT_EVEN_ONE: Text = { zh: '连同其他业务也没有，表中却有', en: 'none of any business at all, yet the table has some' };
const LOOSE: Text = { zh: '说法较宽，不与表格比较', en: 'worded too loosely to compare' };
