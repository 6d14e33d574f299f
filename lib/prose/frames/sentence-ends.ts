import { kindOf } from '../lexicon/sense';
import type { Mark, Token } from '../tokens/tokens';

/** The things named in each sentence. */
export function thingsBySentence(tokens: readonly Token[]): Set<string>[] {
  const found: Set<string>[] = [new Set()];
  for (const token of tokens) {
    if (isEnd(token)) found.push(new Set());
    else if (token.kind === 'word') {
      const { kind, of } = kindOf(token.sense);
      if (kind === 'thing') found.at(-1)?.add(of);
    }
  }
  return found;
}

/** Sentences that say 未涉及政府信息公开, or 与政府信息公开无关, of their cases. */
export function sentencesNotAbout(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  let sentence = 0;
  tokens.forEach((token, at) => {
    if (isEnd(token)) sentence++;
    if (token.kind !== 'word' || token.sense !== 'role:none') return;
    // 无关: nothing is denied but that it has to do with it.
    if (isDisclosure(lastBefore(tokens, at)) && !says(tokens[at + 1])) found.add(sentence);
    const [next, other] = [tokens[at + 1], tokens[at + 2]];
    if (
      next?.kind === 'word' &&
      next.sense === 'act:cause' &&
      other?.kind === 'word' &&
      other.sense === 'thing:disclosure' &&
      !isThing(tokens[at + 3])
    )
      found.add(sentence);
  });
  return found;
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
