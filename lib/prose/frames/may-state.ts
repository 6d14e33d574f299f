import { lexicon } from '../lexicon';
import { wordsOf } from '../lexicon/packed';
import type { Sense } from '../lexicon/sense';
import { Trie } from '../lexicon/trie';
import type { Token } from '../tokens/tokens';

/** Says something of none, of all or of an end: without such a word a clause makes no statement, see `statements`. */
export function mayState(token: Token): boolean {
  return token.kind === 'word' && states(token.sense);
}

/**
 * Whether a passage without a number states anything: it denies something, or says something of all who asked, of all that was asked for or of
 * all cases. How cases ended is said of a number in front.
 */
export function statesAlone(tokens: readonly Token[]): boolean {
  let saysAll = false;
  let isOfForm = false;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const { sense } = token;
    if (denies(sense)) return true;
    saysAll ||= sense === 'role:all';
    isOfForm ||= sense === 'thing:request' || sense === 'thing:application' || sense.startsWith('column:') || sense.startsWith('case:');
  }
  return saysAll && isOfForm;
}

/** Whether a word of none or of all stands in a text at all, whatever it is cut into. */
export function holdsStatement(text: string): boolean {
  built ??= build();
  for (let at = 0; at < text.length; at++) if (built.begins(text, at)) return true;
  return false;
}

function states(sense: Sense): boolean {
  return sense === 'role:all' || denies(sense) || sense.startsWith('case:');
}

const denies = (sense: Sense) => sense === 'role:none' || sense.startsWith('row:unable.notHeld|');

let built: Trie<true> | undefined;

function build(): Trie<true> {
  const trie = new Trie<true>();
  for (const file of Object.values(lexicon))
    for (const [sense, lines] of Object.entries(file))
      if (sense === 'role:all' || denies(sense as Sense))
        for (const line of lines ?? []) for (const word of wordsOf(line)) trie.add(word, true);
  return trie;
}
