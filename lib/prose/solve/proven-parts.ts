import type { Claim } from '../../report/claim';
import type { Facts, Told } from '../frames/context';
import { isQuantity, isVague, numberOf, sumOf } from '../frames/quantities';
import { reasons } from '../meanings/meaning';
import { amountOf } from '../understand/cells';

/** 受理9件，为征收类6件，采矿类3件: what nobody could read adds up to a number that the tables hold, and so is a part of it. */
export function partClaim(report: Facts, part: Told | undefined, own: Claim | null, whole: Claim | null): Claim | null {
  if (!part || own?.outcome !== 'unlinked' || whole?.outcome !== 'agrees' || whole.readings.length === 0) return null;
  const held = part.supposed;
  const fits = held?.meanings.find((meaning) => amountOf(report, meaning).value === numberOf(part));
  const readings = fits ? [{ ...fits, value: numberOf(part) }] : whole.readings;
  return {
    ...own,
    subject: (fits && held ? held : whole).subject,
    readings,
    rule: whole.rule,
    outcome: 'agrees',
    role: 'part',
    relation: 'at-most',
    reason: reasons.part,
    because: null,
  };
}

/**
 * 收到4件，予以公开3件，1件因…无法提供: no list is opened, and yet what nobody could read and the results that the tables bear out add up to
 * the number in front. By index in `told`.
 */
export function provenByRuns(report: Facts, told: readonly Told[], claims: readonly (Claim | null)[]): Map<number, Claim> {
  const proven = new Map<number, Claim>();
  told.forEach((one, at) => {
    if (claims[at]?.outcome !== 'unlinked' || one.unknown.length === 0 || !isTerm(one, one) || numberOf(one) === 0) return;
    const whole = wholeOf(told, claims, at);
    const claim = whole === null ? null : partClaim(report, one, claims[at] ?? null, claims[whole] ?? null);
    if (claim) proven.set(at, claim);
  });
  return proven;
}

/** The number in front, borne out by the tables, that a run of results with this one among them adds up to. */
function wholeOf(told: readonly Told[], claims: readonly (Claim | null)[], at: number): number | null {
  const one = told[at] as Told;
  const isResult = (index: number) => index === at || (claims[index]?.outcome === 'agrees' && claims[index]?.role === 'whole');
  for (let from = at; from >= 0 && from > at - REACH && isTerm(told[from], one) && isResult(from); from--) {
    for (let to = at; to < told.length && to < at + REACH && isTerm(told[to], one) && isResult(to); to++) {
      if (to === from) continue;
      const sum = sumOf(told.slice(from, to + 1).map(numberOf));
      const whole = told.findLastIndex(
        (other, index) =>
          index < from &&
          isTerm(other, one) &&
          numberOf(other) === sum &&
          claims[index]?.outcome === 'agrees' &&
          claims[index]?.role === 'whole',
      );
      if (whole >= 0) return whole;
    }
  }
  return null;
}

/** Of the same sentence and unit, and neither in a bracket nor vague. */
function isTerm(other: Told | undefined, one: Told): boolean {
  return (
    other !== undefined &&
    other.figure.sentence === one.figure.sentence &&
    other.figure.count.unit === one.figure.count.unit &&
    other.figure.bracketOf === null &&
    isQuantity(other) &&
    !isVague(other)
  );
}

/** How many numbers in front and behind may be terms. */
const REACH = 8;
