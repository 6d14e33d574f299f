import type { Thing } from '../lexicon/sense';
import { kindOf } from '../lexicon/sense';
import { GROUPS } from '../meanings/remedies';
import type { Token } from '../tokens/tokens';
import { hears } from './frame';
import { joins } from './mentions';
import { reread } from './reread';

/** 直接起诉4件，驳回诉讼请求3件: what suits ask for names none, where suits of some kind, and no reconsiderations, were spoken of last. */
export function suitClaims(tokens: readonly Token[], text: string): readonly Token[] {
  if (!hears(tokens, 'thing:litigation')) return tokens;
  const claims = new Set<Token>();
  let groups: readonly string[] = [];
  tokens.forEach((token, at) => {
    const { kind, of } = token.kind === 'word' ? kindOf(token.sense) : NOTHING;
    const named = kind === 'thing' ? GROUPS[of as Thing] : undefined;
    if (!named) return;
    if (text.startsWith('诉讼请求', token.start) && groups.length > 0 && !groups.includes('review')) claims.add(token);
    else groups = joins(tokens, at) ? [...groups, ...named] : named;
  });
  return reread(tokens, (token) => claims.has(token), 'filler');
}

const NOTHING = { kind: null, of: '' };
