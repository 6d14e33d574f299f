import { isMatter } from '../phrases/matters';
import type { Token } from '../tokens/tokens';
import { hears } from './frame';
import { reread } from './reread';

/** 征地拆迁问题11件: the subject of so many requests, and no problems that were counted. */
export function subjectMatters(tokens: readonly Token[], text: string): readonly Token[] {
  if (!hears(tokens, 'subject')) return tokens;
  const isBehindSubject = (at: number) => {
    const before = tokens[at - 1];
    return before?.kind === 'word' && before.sense === 'subject';
  };
  const isOne = (token: Token, at: number) =>
    token.kind === 'word' && token.sense === 'thing:foreign' && isBehindSubject(at) && isMatter(text.slice(token.start, token.end));
  return reread(tokens, isOne, 'subject');
}
