import type { Token } from '../tokens/tokens';
import type { Frame } from './frame';

/** 申请公开厂房验收资料的4件, 1件为申请公开人防工程等信息: some of the requests, whatever it was that they asked for. */
export function askedFor(frame: Frame, text: string): Frame {
  const said = frame.words.filter(isTelling);
  const [first] = said;
  if (!first || text.slice(first.start, first.end) !== '申请公开' || said.length < 2 || !saysWhat(said.slice(1))) return frame;
  return { ...frame, acts: [], things: ['request'], rows: [], cases: [], columns: [], isPart: 'subject', unknown: [] };
}

const isTelling = (token: Token) => token.kind !== 'word' || !ASIDE.test(token.sense);
const ASIDE = /^filler$|^role:(?:be|among|etc|rest|and)$|^time:this$/;

/** More than 信息: something that has a name. */
function saysWhat(content: readonly Token[]): boolean {
  return content.some((token) => token.kind === 'unknown' || (token.kind === 'word' && NAMED.test(token.sense)));
}

const NAMED = /^subject$|^thing:(?:foreign|documents|licensing|penalty|coercion|projects|fees|procurement|normativeDocs)$/;
