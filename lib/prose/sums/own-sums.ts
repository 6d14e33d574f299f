import type { Steps } from '../../document/steps';
import type { Claim } from '../../report/claim';
import type { Facts, Told } from '../frames/context';
import { withOwnWords } from '../frames/own-words';
import { numberOf } from '../frames/quantities';
import { firm, type Meaning } from '../meanings/meaning';
import type { Spot } from '../solve/claim-of';
import { judge } from '../solve/judge';
import { partClaim, provenByRuns } from '../solve/proven-parts';
import { heldOf } from '../solve/witness';
import type { Token } from '../tokens/tokens';
import { readAgain } from './again';
import { type List, readLists } from './lists';
import { againClaim, computedClaim, remainderClaim, sumClaim } from './own-claims';
import { readPeriods } from './periods';
import { readRemainders } from './remainders';
import { readShares } from './shares';
import { readTotals } from './totals';
import { readTrends } from './trends';

/** What the passage's own figures say of each other. */
export interface OwnSums {
  readonly claims: readonly { readonly told: number; readonly claim: Claim }[];
  /** Numbers in `told` whose own claim is taken back: a sum or a share says all that can be said of them. */
  readonly replaced: ReadonlySet<number>;
  /** Numbers in `told` that a list proves to be parts of what the tables hold, whatever they are called: what is claimed of them instead. */
  readonly parts: ReadonlyMap<number, Claim>;
}

interface Setting {
  readonly report: Facts;
  readonly told: readonly Told[];
  readonly tokens: readonly Token[];
  readonly text: string;
  /** What the tables say of each number; null where it counts nothing. */
  readonly claims: readonly (Claim | null)[];
  readonly spotOf: (told: Told) => Spot;
}

/** Whether numbers can say anything of each other: a single one is at most a rate of what the tables hold. */
export const maySum = (told: readonly Told[]) => told.length > 1 || told.some(({ figure }) => figure.count.unit === '%');

/** What a single number says of the others. */
export const NO_SUMS: OwnSums = { claims: [], replaced: new Set(), parts: new Map() };

/** Lists and their totals, shares and changes: claims that need no table, and what they take the place of. */
export function* readOwnSums({ report, told: heard, tokens, text, claims, spotOf }: Setting): Steps<OwnSums> {
  const told = withOwnWords(heard);
  const found: { told: number; claim: Claim }[] = [];
  const replaced = new Set<number>();
  const proven = provenByRuns(report, told, claims);
  const conflicts = (index: number) => claims[index]?.outcome === 'conflicts';
  yield;
  // A whole and its parts are numbers, all of them.
  const lists = told.length < 2 ? [] : [...(yield* readLists(told, tokens, text)), ...readTotals(told, text)];
  yield;
  for (const list of lists) {
    const { total, parts, verdict } = list;
    const one = total === null ? undefined : told[total];
    if (total === null || !one) continue;
    // 收到40件。网上提出30件，来信提出13件。, and the tables have 3 carried in: told on their own, the channels may be of all in hand.
    const isApart = parts.every((part) => told[part]?.figure.sentence !== one.figure.sentence);
    if (verdict === 'over' && isApart && list.sum === report.amount(IN_HAND).value) continue;
    // What the tables already contradict needs no second finding for the same figures; what they bear out needs no hint.
    if (verdict !== 'whole' && [total, ...parts].some(conflicts)) continue;
    // 受理40件，其中…结转2件, and the carry-in not told: every figure is the table's, and what they lack the table has.
    if (verdict !== 'whole' && [total, ...parts].every((index) => isHeld(claims[index]))) continue;
    if (verdict === 'partial' && parts.every((part) => claims[part]?.outcome === 'agrees' && claims[part]?.role === 'whole')) continue;
    found.push({ told: total, claim: sumClaim(spotOf(one), one, list) });
    for (const part of parts) {
      const claim =
        verdict === 'over' && claims[part]?.outcome === 'unlinked'
          ? missedBySum(report, told[part], list.sum - numberOf(one), spotOf)
          : null;
      if (claim) proven.set(part, claim);
    }
    if (verdict !== 'whole') continue;
    const sum = sumOfLike(report, told, list, claims, spotOf);
    if (sum) proven.set(total, sum);
    for (const part of parts) {
      const claim = partClaim(report, told[part], claims[part] ?? null, sum ?? claims[total] ?? null);
      if (claim) proven.set(part, claim);
    }
    for (const index of [total, ...parts])
      if (claims[index]?.outcome === 'unlinked' && !told[index]?.understood && !proven.has(index)) replaced.add(index);
    // 其中转办3件，直接收到10件: what adds up to the number received is a part of it, whatever its verb; so is 新核发74条 of 许可信息388条.
    const isBorneOut = claims[total]?.outcome === 'agrees';
    for (const part of parts) {
      const subject = claims[part]?.subject ?? '';
      const isIntake = subject === 'requests received' || (isBorneOut && /^requests(?: handled)?$/.test(subject));
      const isOfTotal =
        subject === claims[total]?.subject &&
        !conflicts(total) &&
        numberOf(told[part]) < numberOf(one) &&
        !areOfOwnRow(claims[part], claims[total]);
      if ((isIntake || isOfTotal) && conflicts(part) && !told[part]?.frame.acts.includes('new')) replaced.add(part);
    }
  }
  for (const { rest, total, parts, left } of readRemainders(told, text)) {
    const one = told[rest];
    const isListed = lists.some((list) => list.parts.includes(rest));
    if (one && !isListed && ![total, ...parts, rest].some(conflicts))
      found.push({ told: rest, claim: remainderClaim(spotOf(one), one, left) });
  }
  for (const { again, value } of readAgain(told)) {
    const one = told[again];
    if (one && !conflicts(again) && !conflicts(one.figure.bracketOf ?? again))
      found.push({ told: again, claim: againClaim(spotOf(one), one, value) });
  }
  yield;
  const figures = { report, told, tokens, text, lists, claims };
  for (const computation of readShares(figures)) {
    const one = told[computation.told];
    if (!one || (!computation.agrees && computation.operands.some(conflicts))) continue;
    found.push({ told: computation.told, claim: computedClaim(spotOf(one), one, computation) });
    replaced.add(computation.told);
    // 去年为325件，今年新增35件，增长10.8%: what grew by it did not come in as it.
    if (computation.kind === 'growth' && computation.agrees)
      for (const at of computation.operands) if (conflicts(at) && told[at]?.frame.acts.includes('new')) replaced.add(at);
  }
  // Of what the tables hold of the number itself, nothing is taken back.
  for (const computation of [...readTrends(figures), ...readPeriods(figures)]) {
    const one = told[computation.told];
    if (one && ![computation.told, ...computation.operands].some(conflicts))
      found.push({ told: computation.told, claim: computedClaim(spotOf(one), one, computation) });
  }
  return { claims: found, replaced, parts: proven };
}

/** 144条，其中规范性文件13条、其他141条, where the table says 3: what the list has too much is what this part has above the table. */
function missedBySum(report: Facts, one: Told | undefined, excess: number, spotOf: (told: Told) => Spot): Claim | null {
  if (one?.understood?.role !== 'whole' || one.unknown.length > 0) return null;
  const { numeral, unit } = one.figure.count;
  const claim = judge(report, spotOf(one), { numeral, unit }, firm(one.understood), []);
  return claim.outcome === 'conflicts' && claim.readings.some(({ value }) => value === numberOf(one) - excess) ? claim : null;
}

/** 县政府印发10件，部门印发24件，合计34件: the sum of numbers that all count the same counts it too, where the tables hold it. */
function sumOfLike(
  report: Facts,
  told: readonly Told[],
  { total, parts }: List,
  claims: readonly (Claim | null)[],
  spotOf: (told: Told) => Spot,
): Claim | null {
  const one = told[total ?? -1];
  const [first, ...rest] = parts.map((part) => told[part] && heldOf(told[part]));
  if (!one || !first || (claims[total ?? -1]?.outcome ?? 'unlinked') !== 'unlinked' || numberOf(one) < 2) return null;
  const { numeral, unit } = one.figure.count;
  const cells = first.meanings[0]?.cells.join();
  if (cells === undefined) return null;
  if (!rest.every((other) => other?.meanings[0]?.cells.join() === cells)) {
    const sum = sumOfRows(parts.map((part) => claims[part] ?? null));
    return sum && judge(report, spotOf(one), { numeral, unit }, { ...first, meanings: [sum], doubt: null }, []);
  }
  const claim = judge(report, spotOf(one), { numeral, unit }, { ...first, role: 'whole', loose: true, doubt: null, because: null }, []);
  return claim.outcome === 'agrees' ? claim : null;
}

/** 诉讼6件，其中直接起诉2件: the table has a row of its own for the part. */
function areOfOwnRow(part: Claim | null | undefined, total: Claim | null | undefined): boolean {
  const cellsOf = (claim: Claim | null | undefined) => claim?.readings.map(({ cells }) => cells.join()) ?? [];
  const wholes = cellsOf(total);
  return cellsOf(part).every((cells) => cells !== '' && !wholes.includes(cells));
}

/** The tables hold that very figure. */
function isHeld(claim: Claim | null | undefined): boolean {
  return claim?.outcome === 'agrees' && claim.role === 'whole' && claim.readings.some(({ value }) => value === claim.value);
}

/** 公开13件、部分公开3件，两项合计16件: what the tables bear out of each, together. */
function sumOfRows(parts: readonly (Claim | null)[]): Meaning | null {
  const held = parts.flatMap((part) => (part?.outcome === 'agrees' && part.role === 'whole' ? (part.readings[0] ?? []) : []));
  const cells = held.flatMap((one) => one.cells);
  if (held.length < parts.length || new Set(cells).size < cells.length || held.some((one) => one.minus)) return null;
  const name = (language: 'zh' | 'en') => held.map((one) => one.name[language]).join(language === 'zh' ? '＋' : ' + ');
  return { name: { zh: name('zh'), en: name('en') }, cells };
}

const IN_HAND = ['requests.newlyReceived.total', 'requests.carriedIn.total'];
