import { isSumAlone, standsFor } from '../phrases/summing';
import type { Token } from '../tokens/tokens';

/**
 * What the words in front of a total say that it adds up. bare: 合计, 三类共计 and no more · short: 共 alone, which may count others too · of area:
 * 全县合计, of which the bodies before may be some · of year: 全年, of which the parts before may be all · of years: 三年合计 · named: 共发布信息,
 * 合计受理申请, things of which the parts before are some.
 */
export type TotalKind = 'bare' | 'short' | 'of area' | 'of year' | 'of years' | 'named';

/** Null: no total. */
export function totalKind(before: readonly Token[], text: string): TotalKind | null {
  if (!before.some(isSum)) return tellsOfYear(before, text) ? 'of year' : null;
  const words = before.filter((token) => token.kind !== 'mark' && !(token.kind === 'word' && SAYS_NOTHING.has(token.sense)));
  const name = (token: Token | undefined) => (token ? text.slice(token.start, token.end) : '');
  if (words.length === 1 && isSum(words[0]) && isSumAlone(name(words[0]))) return 'bare';
  if (words.length === 1 && isSum(words[0])) return 'short';
  if (words.length === 2 && standsFor(name(words[0])) !== null && isSum(words[1]))
    return name(words[0]).endsWith('年') ? 'of years' : 'bare';
  if (words.length === 2 && isArea(words[0]) && isSum(words[1]) && isSumAlone(name(words[1]))) return 'of area';
  const from = isArea(words[0]) ? 1 : 0;
  const rest = words.slice(from + 1);
  const isNamed = rest.length > 0 && rest.every((token) => token.kind === 'word' && NAMED.has(token.sense));
  return isSum(words[from]) && isNamed ? (from > 0 ? 'of area' : 'named') : null;
}

const isSum = (token: Token | undefined) => token?.kind === 'word' && token.sense === 'role:sum';

/** 全年共计, 合计为. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['filler', 'role:be', 'time:this']);

/** 共发布信息, 合计受理申请, 共作出行政处罚决定. */
const NAMED: ReadonlySet<string> = new Set([
  ...['act:decide', 'thing:penalty', 'thing:licensing', 'thing:coercion', 'thing:decisions'],
  ...['act:publish', 'thing:information', 'act:receive', 'act:accept', 'act:handle', 'thing:request', 'thing:application'],
]);

/** 全年48件, 全年收到41件. */
function tellsOfYear(before: readonly Token[], text: string): boolean {
  const [first, ...rest] = before.filter((token) => token.kind !== 'mark');
  const says = (token: Token) => token.kind === 'word' && (SAYS_NOTHING.has(token.sense) || NAMED.has(token.sense));
  return first !== undefined && text.startsWith('全年', first.start) && rest.every(says);
}

/** 全县合计, 全局共计. */
const isArea = (token: Token | undefined) => token?.kind === 'word' && /^body:(?:own|small|ownArea|area)$/.test(token.sense);

/** 两者合计, 三者共计: how many numbers in front it adds up; null where no word says so. */
export function howMany(before: readonly Token[], text: string): number | null {
  const [found] = before.flatMap((token) => standsFor(text.slice(token.start, token.end)) ?? []);
  return found ?? null;
}
