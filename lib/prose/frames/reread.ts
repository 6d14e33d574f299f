import type { Sense } from '../lexicon/sense';
import type { Token } from '../tokens/tokens';

/** Tokens with some of them read as words of another sense; the very same where it is none. */
export function reread(tokens: readonly Token[], isOne: (token: Token, at: number) => boolean, sense: Sense): readonly Token[] {
  if (!tokens.some(isOne)) return tokens;
  return tokens.map((token, at) => {
    const { start, end, depth } = token;
    return isOne(token, at) ? { kind: 'word', start, end, depth, sense } : token;
  });
}
