import { wordsOf } from './packed';
import type { Sense, Words } from './sense';
import { Trie } from './trie';

/** Every word of the field: the files of this folder, each by one idea. A word has one sense. */
export const lexicon: Readonly<Record<string, Words>> = import.meta.glob<Words>(
  ['./*.ts', '!./index.ts', '!./over.ts', '!./packed.ts', '!./sense.ts', '!./trie.ts'],
  { eager: true, import: 'default' },
);

/** The automaton over all words, built with the first report. */
export function words(): Trie<Sense> {
  built ??= build();
  return built;
}

let built: Trie<Sense> | undefined;

function build(): Trie<Sense> {
  const trie = new Trie<Sense>();
  for (const file of Object.values(lexicon))
    for (const [sense, lines] of Object.entries(file))
      for (const line of lines ?? []) for (const word of wordsOf(line)) trie.add(word, sense as Sense);
  return trie;
}
