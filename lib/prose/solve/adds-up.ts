import type { Claim } from '../../report/claim';

/** What the numbers of a report may be added to. */
export interface Terms {
  readonly claims: readonly Claim[];
  /** Where the terms stand that a number may be added to, by what they have in common. */
  readonly terms: Map<string, readonly number[]>;
}

/** 答复7件, 不予受理4件, 内容不明确1件 beside a total of twelve: with the numbers right beside it, it is what the table holds. */
export function addsUp(claim: Claim, own: number, { claims, terms }: Terms): boolean {
  const isRow = claim.subject.startsWith('requests: ');
  if (claim.subject.startsWith('requests') && !isAnswered(claim) && !isRow && !isOfWays(claim)) return false;
  const kind = `${claim.section} ${claim.unit} ${isAnswered(claim)} ${isRow}`;
  // 信息不存在2件，…1件: of one row, where a word of the other was not understood.
  const all = terms.get(kind) ?? claims.flatMap((one, at) => ((!isRow || one.because !== null) && isTerm(one, claim) ? [at] : []));
  terms.set(kind, all);
  const next = firstFrom(all, own);
  const behind = all[next] === own ? next + 1 : next;
  const isFree = (term: number) => !isDivided(claims, term, own);
  const before = all.slice(Math.max(0, next - REACH), next).filter(isFree);
  const beside = [...before, own, ...all.slice(behind, behind + REACH).filter(isFree)];
  const at = before.length;
  const sums = claim.readings.flatMap((one) => (one.value ? [one.value] : []));
  for (let from = 0; from <= at; from++) {
    let sum = 0;
    for (let to = from; to < beside.length && to <= from + REACH; to++) {
      sum += claims[beside[to] ?? -1]?.value ?? 0;
      if (to >= at && to > from && sums.includes(sum)) return true;
    }
  }
  return false;
}

/** 复议4件，维持3件、其他结果1件; 诉讼3件，: those that a number in front is divided into, the claim itself not being one of them, are told of that. */
function isDivided(claims: readonly Claim[], term: number, own: number): boolean {
  const { section, unit } = claims[term] ?? {};
  for (let whole = term - 1; whole >= 0 && whole >= term - REACH; whole--) {
    const value = claims[whole]?.value ?? 0;
    let sum = 0;
    for (let part = whole + 1; part !== own && sum < value; part++) {
      const one = claims[part];
      if (!one || one.numeral === null || one.unit !== unit || one.section !== section) break;
      sum += one.value ?? 0;
      if (sum === value && part >= term && part > whole + 1 && claims[whole]?.unit === unit) return true;
    }
  }
  return false;
}

/** Where the first of ascending numbers stands that is no less. */
function firstFrom(ascending: readonly number[], least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A number beside it that no whole of its own is told by; answered and refused are parts of one whole. */
function isTerm(one: Claim, claim: Claim): boolean {
  if (one.numeral === null || one.unit !== claim.unit || one.section !== claim.section || one.value === 0) return false;
  return one.outcome === 'unlinked' || one.role === 'part' || (isAnswered(claim) && one.subject.startsWith('requests: '));
}

/** 网上和邮寄共4件, 转办1件: what came in by some ways, and perhaps not by all. */
const isOfWays = ({ trace }: Claim): boolean => (trace?.words.filter(({ sense }) => sense === 'channel').length ?? 0) > 1;

/** What was answered. */
export const isAnswered = ({ subject }: Claim) => subject === 'requests answered';
/** So many numbers beside one another are still near. */
export const REACH = 6;
