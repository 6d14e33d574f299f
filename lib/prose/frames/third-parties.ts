import type { Token } from '../tokens/tokens';
import { reread } from './reread';

/** 涉及第三方权益的8件均征求意见，其中5件同意公开、3件不同意: whom requests concern and what was answered, not what the applicants were. */
export function thirdParties(tokens: readonly Token[], text: string): readonly Token[] {
  const found = ASKED.exec(text);
  if (!found) return tokens;
  const from = found.index + found[0].length;
  const end = text.indexOf('。', from);
  const isConcerned = (token: Token) =>
    token.kind === 'word' && token.sense.startsWith('row:denied.third') && token.end > found.index && token.start < from;
  const isAnswer = ({ kind, start }: Token) =>
    kind === 'word' && start >= from && (end < 0 || start < end) && ANSWERED.test(text.slice(start, start + 3));
  return reread(reread(tokens, isConcerned, 'subject'), isAnswer, 'role:aside');
}

const ASKED = /(?:第三方|第三人|权利人)[^。；]{0,24}征[求询](?:了)?[^。；，]{0,6}意见/;
const ANSWERED = /^不?同意/;
