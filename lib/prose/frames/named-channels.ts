import { leadsToChannel } from '../phrases/channel-leads';
import type { Token } from '../tokens/tokens';
import { hears } from './frame';
import { reread } from './reread';

/**
 * 通过“云溪税务互动”栏目, 在平江县政府门户网: what a channel is called says nothing else; in quotation marks before it (“码上公开”平台) whatever
 * its words.
 */
export function namedChannels(tokens: readonly Token[], text: string): readonly Token[] {
  if (!hears(tokens, 'channel')) return tokens;
  const names = new Set<Token>();
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || token.sense !== 'channel') return;
    const opening = openingOf(tokens, at, text);
    for (let i = opening + 1; opening >= 0 && i < at; i++) if (isName(tokens[i])) names.add(tokens[i] as Token);
    const quoted = quoteBefore(text, token.start);
    for (let i = at - 1; i >= 0 && (tokens[i]?.start ?? 0) >= quoted; i--) if (isWord(tokens[i])) names.add(tokens[i] as Token);
  });
  return names.size === 0 ? tokens : reread(tokens, (token) => names.has(token), 'filler');
}

/** Where the quotation begins that ends in front of a character; beyond the text when none does. */
function quoteBefore(text: string, at: number): number {
  const open = text[at - 1] === '”' ? text.lastIndexOf('“', at - 1) : -1;
  return open >= 0 && at - open <= LONGEST_NAME ? open : text.length;
}

/** What nobody knows; 企业 and 信息 of 国家企业信用信息平台 are no more than its name. */
const isName = (token: Token | undefined) =>
  token?.kind === 'unknown' || (token?.kind === 'word' && (token.sense.startsWith('column:') || token.sense === 'thing:information'));

const isWord = (token: Token | undefined) => token?.kind === 'word' || token?.kind === 'unknown';

/** Where in the same clause the word stands that leads to a channel, with no act in between; -1 when there is none. */
function openingOf(tokens: readonly Token[], channel: number, text: string): number {
  for (let at = channel - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || token.kind === 'count') return -1;
    if (token.kind !== 'word') continue;
    if (token.sense.startsWith('act:')) return -1;
    if (leadsToChannel(text.slice(token.start, token.end))) return at;
  }
  return -1;
}

/** Characters, with the marks. */
const LONGEST_NAME = 16;
