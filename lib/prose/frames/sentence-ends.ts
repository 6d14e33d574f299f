import type { Mark, Token } from '../tokens/tokens';

/** 未涉及政府信息公开, 与政府信息公开无关: the word of denial says of the sentence's cases that they are none about disclosure. */
export function deniesAbout(tokens: readonly Token[], at: number): boolean {
  // 无关: nothing is denied but that it has to do with it.
  if (isDisclosure(lastBefore(tokens, at)) && !says(tokens[at + 1])) return true;
  const [next, other] = [tokens[at + 1], tokens[at + 2]];
  return next?.kind === 'word' && next.sense === 'act:cause' && isDisclosure(other) && !isThing(tokens[at + 3]);
}

/** The last token in front that says something. */
function lastBefore(tokens: readonly Token[], at: number): Token | undefined {
  let last = at - 1;
  while (last >= 0 && isFiller(tokens[last])) last--;
  return tokens[last];
}

const isFiller = (token: Token | undefined) => token?.kind === 'word' && token.sense === 'filler';
const isDisclosure = (token: Token | undefined) => token?.kind === 'word' && token.sense === 'thing:disclosure';
const says = (token: Token | undefined) => token?.kind === 'word' || token?.kind === 'count';

/** Tokens up to the end of their sentence. */
export function untilEnd(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(isEnd);
  return end < 0 ? tokens : tokens.slice(0, end);
}

const isThing = (token: Token | undefined) => token?.kind === 'word' && /^thing:|^act:cause|^filler/.test(token.sense);

/** A mark that ends a sentence. */
export function isEnd(token: Token): token is Mark {
  return token.kind === 'mark' && '。！？!?'.includes(token.mark);
}
/** The mark itself; empty at the passage's end. */
export const endMark = (token: Token | undefined) => (token?.kind === 'mark' ? token.mark : '');
