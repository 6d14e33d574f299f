import type { Told } from '../frames/context';
import { isCarriedIn, isGoingOn, numberOf, sumOf } from '../frames/quantities';
import type { Items } from './list-items';
import type { Opener } from './list-openers';

/** whole: it adds up · over: the parts exceed the total · short: a list that means to be whole falls short · partial: 其中 or 等 leaves room. */
export type ListVerdict = 'whole' | 'over' | 'short' | 'partial';

/** Indices of the parts that add up to a total in one of the ways in which the list can be read; null when none does. */
export function closingParts(told: readonly Told[], opener: Opener, items: Items, total: number): readonly number[] | null {
  const { parts, firsts, others } = items;
  const value = (part: number) => numberOf(told[part]);
  const sum = (indices: readonly number[]) => sumOf(indices.map(value));
  if (sum(parts) === total) return parts;
  if (firsts && sum(firsts) === total) return firsts;
  // A second cut may follow the first: 新收5件、结转11件，办结13件、结转下年3件.
  for (let count = 2; count < parts.length; count++)
    if (sum(parts.slice(0, count)) === total && !goesOn(told, opener, items, count)) return parts.slice(0, count);
  const all = [...parts, ...others].sort((a, b) => a - b);
  if (others.length > 0 && sum(all) === total) return all;
  // One part may be cut out of the others (解读类 within 政务信息).
  const isOfCounts = parts.some((part) => told[part]?.topic === 'requests' || told[part]?.topic === 'remedies');
  const cut =
    parts.length > 3 && opener.kind !== 'whole' && !isOfCounts
      ? parts.find((part) => value(part) > 0 && sumOf([sum(parts), -value(part)]) === total)
      : undefined;
  if (cut !== undefined) return parts.filter((part) => part !== cut);
  const families = [...familiesOf(told, parts)];
  // 收到84件，其中网络51件、邮寄42件，公开30件、不掌握54件: the channels have too much, whatever the results behind them come to.
  if (families.some(([name, family]) => name !== 'other' && sum(family) > total)) return null;
  return families.find(([, family]) => family.length > 1 && family.length < parts.length && sum(family) === total)?.[1] ?? null;
}

/** What a list that does not close says of its total: only where every way to read it says the same. */
export function verdictOf(
  told: readonly Told[],
  opener: Opener,
  items: Items,
  total: number,
): { verdict: ListVerdict; parts: readonly number[]; sum: number } | null {
  const { parts, ends, firsts, others, isOpen, isClear } = items;
  if (!isClear || opener.kind === 'loose') return null;
  const sum = (indices: readonly number[]) => sumOf(indices.map((part) => numberOf(told[part])));
  const full = sum(parts);
  const shortest = [parts, ...ends.map((count) => parts.slice(0, count)), ...(firsts ? [firsts] : [])].reduce((one, other) =>
    sum(other) < sum(one) ? other : one,
  );
  if (sum(shortest) > total) {
    // The same items on several channels, or cut in several ways: no list.
    if (parts.length > 1 && shortest.some((part) => numberOf(told[part]) === total)) return null;
    const families = [...familiesOf(told, shortest).values()];
    const over = families.length === 1 || opener.isSorted ? shortest : families.find((family) => sum(family) > total);
    return over && isSlip(told, over, sum(over), total) ? { verdict: 'over', parts: over, sum: sum(over) } : null;
  }
  // 分为四类：the number of kinds is none of them.
  if (full >= total || parts.length < 2 || others.length > (opener.isSorted ? 1 : 0)) return null;
  const judged = (verdict: ListVerdict) => ({ verdict, parts, sum: full });
  if (opener.kind === 'whole' && !isOpen && (opener.isAdjacent || opener.isSorted))
    return !opener.isBracket || full >= total * 0.75 ? judged('short') : null;
  if (opener.isAdjacent && ends.length === 0 && !firsts && areAllFlows(told, opener, parts)) return judged('short');
  // 仲裁院受理案件1684件，其中裁决412件、调解1103件: two ways of what nobody knows.
  const head = told[opener.head];
  const isUnknown = parts.length === 2 && head !== undefined && !OWN.has(head.topic ?? 'other') && head.unknown.length > 0;
  return opener.kind !== 'held' && !isUnknown && ends.length === 0 && !firsts && full > total * (parts.length > 2 ? NEARLY : MORE)
    ? judged('partial')
    : null;
}

/** 收到22件，其中答复21件，结转下年度1件: what was answered and what goes on are all that came in, where nothing came in with the year. */
function areAllFlows(told: readonly Told[], { head }: Opener, parts: readonly number[]): boolean {
  const both = parts.flatMap((part) => told[part] ?? []);
  return (
    both.length === 2 &&
    told[head]?.understood?.subject === 'requests received' &&
    both.some((one) => one.frame.acts.includes('answer') && !isGoingOn(one)) &&
    both.some(isGoingOn) &&
    !told.some(isCarriedIn) &&
    both.every(({ frame }) => frame.isPart === null && !frame.roles.has('inTime'))
  );
}

/** 征收类8件，出让类1件，矿产类1件: where the list means to be whole, nothing sets the rest apart from the parts that happen to add up. */
function goesOn(told: readonly Told[], opener: Opener, { parts, ends, firsts }: Items, count: number): boolean {
  const isOfOne = familiesOf(told, parts).size === 1 && OWN.has(told[opener.head]?.topic ?? 'other');
  const isPlain = (part: number) => told[part]?.frame.acts.length === 0 && told[part]?.frame.rows.length === 0;
  return opener.kind === 'whole' && isOfOne && !ends.includes(count) && firsts === null && parts.slice(count).every(isPlain);
}

/** News and posts overlap, and channels repeat each other: of those only a near miss is a slip of the pen. */
function isSlip(told: readonly Told[], parts: readonly number[], sum: number, total: number): boolean {
  return Math.abs(sum - total) <= total * NEAR || parts.some((part) => OWN.has(told[part]?.topic ?? 'other'));
}

/** Parts by the way in which their names cut the whole: parts of different cuts do not add up. */
function familiesOf(told: readonly Told[], parts: readonly number[]): Map<string, number[]> {
  const families = new Map<string, number[]>();
  for (const part of parts) {
    const family = familyOf(told[part]);
    families.set(family, [...(families.get(family) ?? []), part]);
  }
  return families;
}

function familyOf(one: Told | undefined): string {
  if (!one) return 'other';
  const { acts, columns, rows, cases, channels, things, isPart } = one.frame;
  if (one.topic === 'other' || one.topic === 'unknown') return acts.includes('answer') ? 'results' : 'other';
  if (cases.length > 0 && one.topic === 'remedies') return 'ends';
  if (rows.length > 0) return 'outcomes';
  if (columns.length > 0) return 'applicants';
  if (acts.some((act) => act === 'answer' || act === 'carryOut' || act === 'unfinished')) return 'results';
  if (acts.some((act) => act === 'new' || act === 'carryIn')) return 'intake';
  if (acts.includes('carry')) return one.frame.times.includes('next') ? 'results' : 'intake';
  if (one.topic !== 'requests') return 'other';
  // 书面申请7件, beside 网络申请14件.
  return channels > 0 || (isPart === null && things.includes('application')) ? 'channels' : 'other';
}

const OWN: ReadonlySet<string> = new Set(['requests', 'remedies', 'documents', 'decisions']);
const NEAR = 0.25;
/** A list that leaves out more means to name some by the way; two of several are soon named. */
const NEARLY = 0.55;
const MORE = 0.75;
