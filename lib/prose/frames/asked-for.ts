import type { Token } from '../tokens/tokens';
import type { Figure } from './figure';
import type { Frame } from './frame';

/** 申请公开厂房验收资料的4件, 1件为申请公开人防工程等信息: some of the requests, whatever it was that they asked for. */
export function askedFor(frame: Frame, { count, before }: Figure, text: string): Frame {
  if (!text.includes(ASKED)) return frame;
  const said = frame.words.filter(isTelling);
  const [first, ...content] = said;
  if (!first || text.slice(first.start, first.end) !== ASKED || !content.some(isName)) return frame;
  // 申请公开文件资料130份: papers are counted, and 申请公开文件资料的4件 are requests.
  const last = before.at(-1);
  if (first.start < count.start && isPaper(content.at(-1), text) && text.charAt((last?.end ?? 0) - 1) !== '的') return frame;
  return { ...frame, acts: [], things: ['request'], rows: [], cases: [], columns: [], isPart: 'subject', unknown: [] };
}

/** What a request does; what stands behind it is what it is about. */
export const ASKED = '申请公开';

const isTelling = (token: Token) => token.kind !== 'word' || !ASIDE.test(token.sense);
const ASIDE = /^filler$|^role:(?:be|among|etc|rest|and)$|^time:this$/;

/** More than 信息: something that has a name. */
const isName = (token: Token) => token.kind === 'unknown' || (token.kind === 'word' && NAMED.test(token.sense));
const NAMED = /^subject$|^thing:(?:foreign|documents|licensing|penalty|coercion|projects|fees|procurement|normativeDocs)$/;

/** 资料, 决定书, 文件共. */
const isPaper = (token: Token | undefined, text: string) =>
  token?.kind === 'word' && (/^thing:(?:foreign|documents)$|^role:sum$/.test(token.sense) || text.charAt(token.end - 1) === '书');
