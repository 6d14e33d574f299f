import { lexicon } from '../lexicon';
import { wordsOf } from '../lexicon/packed';
import { kindOf, type Sense } from '../lexicon/sense';
import { Trie } from '../lexicon/trie';
import type { Token } from '../tokens/tokens';

/** Says something of none, of all or of an end: without such a word a clause makes no statement, see `statements`. */
export function mayState(token: Token): boolean {
  return token.kind === 'word' && states(token.sense);
}

/** Whether such a word stands in a text at all, whatever it is cut into. */
export function holdsStatement(text: string): boolean {
  built ??= build();
  for (let at = 0; at < text.length; at++) if (built.longest(text, at) !== null) return true;
  return false;
}

function states(sense: Sense): boolean {
  const { kind, of } = kindOf(sense);
  if (kind === 'role') return of === 'none' || of === 'all';
  return kind === 'case' || (kind === 'row' && of.startsWith('unable.notHeld|'));
}

let built: Trie<true> | undefined;

function build(): Trie<true> {
  const trie = new Trie<true>();
  for (const file of Object.values(lexicon))
    for (const [sense, lines] of Object.entries(file))
      if (states(sense as Sense)) for (const line of lines ?? []) for (const word of wordsOf(line)) trie.add(word, true);
  return trie;
}
