import { acts } from './acts';
import { bodies } from './bodies';
import { cases } from './cases';
import { columns } from './columns';
import { fillers } from './fillers';
import { qualifiers } from './qualifiers';
import { roles } from './roles';
import { rows } from './rows';
import type { Sense, Words } from './sense';
import { things } from './things';
import { times } from './times';
import { Trie } from './trie';

/** Every word of the field. A word that stands in two files has the sense of the first. */
export const lexicon: readonly Words[] = [rows, things, acts, columns, cases, bodies, times, qualifiers, roles, fillers];

/** The automaton over all words, built with the first report. */
export function words(): Trie<Sense> {
  built ??= build();
  return built;
}

let built: Trie<Sense> | undefined;

function build(): Trie<Sense> {
  const trie = new Trie<Sense>();
  for (const file of lexicon)
    for (const [sense, lines] of Object.entries(file))
      for (const [line] of lines ?? []) for (const word of line.split(' ')) trie.add(word, sense as Sense);
  return trie;
}
