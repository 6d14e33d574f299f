import { isMatter } from '../phrases/matters';
import type { Token } from '../tokens/tokens';
import { hears } from './frame';
import { reread } from './reread';

/**
 * 征地拆迁问题11件: the subject of so many requests, and no problems that were counted; 土地类20件、信访类12件: that of others, and no row of the
 * form.
 */
export function subjectMatters(tokens: readonly Token[], text: string): readonly Token[] {
  if (!hears(tokens, 'subject')) return tokens;
  return problems(ofComplaints(tokens, text), text);
}

function ofComplaints(tokens: readonly Token[], text: string): readonly Token[] {
  const isFiller = (token: Token | undefined) => token?.kind === 'word' && token.sense === 'filler';
  const isCounted = (at: number) => tokens[isFiller(tokens[at + 1]) ? at + 2 : at + 1]?.kind === 'count';
  const isSubject = (token: Token, at: number) => token.kind === 'word' && token.sense === 'subject' && isCounted(at);
  const isComplaint = (token: Token, at: number) =>
    token.kind === 'word' && token.sense.startsWith(COMPLAINTS) && text.charAt(token.end - 1) === '类' && isCounted(at);
  return tokens.some(isSubject) ? reread(tokens, isComplaint, 'subject') : tokens;
}

const COMPLAINTS = 'row:notProcessed.petition';

function problems(tokens: readonly Token[], text: string): readonly Token[] {
  const isBehindSubject = (at: number) => {
    const before = tokens[at - 1];
    return before?.kind === 'word' && before.sense === 'subject';
  };
  const isOne = (token: Token, at: number) =>
    token.kind === 'word' && token.sense === 'thing:foreign' && isBehindSubject(at) && isMatter(text.slice(token.start, token.end));
  return reread(tokens, isOne, 'subject');
}
