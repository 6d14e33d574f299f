import type { Token } from '../tokens/tokens';
import { reread } from './reread';

/** 涉及第三方权益的8件均征求意见，其中5件同意公开、3件不同意: what third parties answered, not what the applicants were. */
export function thirdParties(tokens: readonly Token[], text: string): readonly Token[] {
  const [asked] = ASKED.exec(text) ?? [];
  if (asked === undefined) return tokens;
  const from = text.indexOf(asked) + asked.length;
  const end = text.indexOf('。', from);
  const isAnswer = ({ kind, start }: Token) =>
    kind === 'word' && start >= from && (end < 0 || start < end) && ANSWERED.test(text.slice(start, start + 3));
  return reread(tokens, isAnswer, 'role:aside');
}

const ASKED = /(?:第三方|第三人|权利人)[^。；]{0,24}征[求询](?:了)?[^。；，]{0,6}意见/;
const ANSWERED = /^不?同意/;
