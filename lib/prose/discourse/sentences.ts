import { mayState } from '../frames/may-state';
import { deniesAbout, isEnd } from '../frames/sentence-ends';
import { kindOf } from '../lexicon/sense';
import type { Token } from '../tokens/tokens';

/** The sentences of a passage, by their ordinals. */
export interface Sentences {
  /** The things named in each, and `since`, where it tells of several years. */
  readonly things: readonly ReadonlySet<string>[];
  /**
   * Where the last clause of each ends that tells a number or may state something: whose the figures are, and of when, matters to nothing
   * behind it. One that ends within a bracket matters to its end, for what held in front of the bracket comes back behind it.
   */
  readonly until: readonly number[];
  /** Those that say of their cases that they are of other business. */
  readonly denied: ReadonlySet<number>;
}

/** Looks a passage over, sentence by sentence. */
export function sentencesOf(tokens: readonly Token[]): Sentences {
  const things: ReadonlySet<string>[] = [];
  const until: number[] = [];
  const denied = new Set<number>();
  let named: Set<string> | null = null;
  let last = 0;
  let isTelling = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'word') {
      // Most words.
      if (token.sense === 'filler') continue;
      const { kind, of } = kindOf(token.sense);
      if (kind === 'thing' || of === 'since') {
        named ??= new Set();
        named.add(of);
      } else isTelling ||= mayState(token);
      if (token.sense === 'role:none' && deniesAbout(tokens, at)) denied.add(things.length);
    } else if (token.kind === 'count') isTelling = true;
    if (token.kind !== 'mark' || token.mark === '、') continue;
    if (isTelling) last = at;
    isTelling = false;
    if (!isEnd(token)) continue;
    things.push(named ?? NOTHING);
    until.push(token.depth > 0 ? at : last);
    named = null;
  }
  things.push(named ?? NOTHING);
  until.push(isTelling ? tokens.length : last);
  return { things, until, denied };
}

/** Most sentences name no thing. */
const NOTHING: ReadonlySet<string> = new Set();
