import type { Token } from '../tokens/tokens';

/**
 * 渠道畅通便捷2023年我委共受理1件: a sentence that begins without a mark in front, by the year and by whom it tells of. Of words behind one
 * that nobody knows, the index at which the next sentence begins; -1: it is all one.
 */
export function openingIn(words: readonly Token[]): number {
  const year = words.findIndex((token) => isWord(token, 'time:this') && token.end - token.start > YEAR);
  if (year < 0) return -1;
  const ends = year === 0 || isWord(words[year - 1], 'role:tail');
  return ends && OPENERS.some((sense) => isWord(words[year + 1], sense)) ? year : -1;
}

function isWord(token: Token | undefined, sense: string): boolean {
  return token?.kind === 'word' && token.sense === sense;
}

/** Digits of a year. */
const YEAR = 4;
/** Whoever is named next: without a body of its own, what nobody knows may be the one. */
const OPENERS = ['body:own', 'body:small'];
