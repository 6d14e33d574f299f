import type { Context } from '../frames/context';
import type { Frame } from '../frames/frame';
import { COLUMNS, kindsOf } from '../meanings/requests';
import type { Token } from '../tokens/tokens';

const ALL: readonly string[] = ['total'];

/** Whose requests are denied, each way that the words admit: 没有企业申请结转 is of enterprises, 没有公民申请结转 may be of anybody. */
export function deniedApplicants({ words, columns }: Frame, { sentence, within }: Context): readonly (readonly string[])[] {
  const named = kindsOf(columns);
  if (named.length >= Object.keys(COLUMNS).length) return [ALL];
  if (named.length > 0) return words.some(mayBeAnybody) ? [named, ALL] : [named];
  // 企业申请4件，没有结转: of those in front, or of all; 自然人9件、企业4件，没有结转 and 收到13件，其中企业4件，没有结转 are of all.
  const start = words[0]?.start ?? 0;
  const kinds = sentence.filter(({ figure }) => figure.count.end <= start).map(({ frame }) => kindsOf(frame.columns).join());
  const [kind] = new Set(kinds).size === 1 ? kinds : within.columns;
  return kind ? [kind.split(/[,+]/), ALL] : [ALL];
}

/** 公民, 个人, 单位: short words for whoever applies. */
const mayBeAnybody = (token: Token) =>
  token.kind === 'word' && /^column:(?:naturalPerson$|.*\+)/.test(token.sense) && token.end - token.start === 2;
