import type { Sense } from '../lexicon/sense';
import { wordsIn } from '../phrases/issuer-words';
import { afterReview, withoutReview } from '../phrases/told-by-parts';
import type { Token } from '../tokens/tokens';
import { hears } from './frame';

/** 复议后申请人提起行政诉讼, 未申请复议直接起诉: which kind of lawsuit the review in front of it tells, whatever stands between. */
export function kindsOfSuit(tokens: readonly Token[], text: string): readonly Token[] {
  if (!hears(tokens, 'thing:review')) return tokens;
  const told = new Map<number, Sense>();
  tokens.forEach((token, at) => {
    if (!isReview(token)) return;
    const isAfter = wordsIn(afterReview).some((word) => text.startsWith(word, token.end));
    const isWithout = wordsIn(withoutReview).some((word) => text.startsWith(word, token.start - word.length));
    const kind = isAfter ? AFTER : isWithout ? DIRECT : null;
    const suit = kind && suitBehind(tokens, at);
    if (!suit) return;
    told.set(at, 'filler').set(suit, kind);
    // 未: nothing is denied.
    if (kind === DIRECT) for (let i = at - 1; i >= at - 3; i--) if (isNone(tokens[i])) told.set(i, 'filler');
  });
  if (told.size === 0) return tokens;
  return tokens.map((token, at) => (token.kind === 'word' ? { ...token, sense: told.get(at) ?? token.sense } : token));
}

/** The lawsuit named behind a review in the same clause; 0 when none is. */
function suitBehind(tokens: readonly Token[], review: number): number {
  for (let at = review + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'mark' || token?.kind === 'count') return 0;
    if (token?.kind === 'word' && token.sense.startsWith('thing:litigation')) return at;
  }
  return 0;
}

const isReview = (token: Token) => token.kind === 'word' && token.sense === 'thing:review';
const isNone = (token: Token | undefined) => token?.kind === 'word' && token.sense === 'role:none';
const AFTER = 'thing:litigationAfterReview';
const DIRECT = 'thing:litigationDirect';
