import { denies, isFormal } from './frames/may-state';
import { lexicon, words } from './lexicon';
import { wordsOf } from './lexicon/packed';
import type { Sense } from './lexicon/sense';
import { type Matcher, Trie } from './lexicon/trie';

/** The words of the field, and what can be asked of a text by them alone. In the extension a script of its own (`words`). */
export interface WordBook {
  readonly words: () => Matcher<Sense>;
  readonly mayStateAlone: (text: string) => boolean;
}

export const wordBook: WordBook = { words, mayStateAlone };

/**
 * Whether a text without a number may state anything, before it is cut into words, see `statesAlone`: false where it cannot, whatever it is
 * cut into. Most texts that say 均 or 全部 say it of nothing that anybody asked for.
 */
export function mayStateAlone(text: string): boolean {
  built ??= build();
  return holdsAny(text, built.denying) || (holdsAny(text, built.ofAll) && holdsWord(text, built.formal));
}

function holdsAny(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word)) return true;
  return false;
}

function holdsWord(text: string, words: Trie<true>): boolean {
  let holds = false;
  const hear = () => {
    holds = true;
  };
  for (let at = 0; at < text.length && !holds; at++) words.matches(text, at, hear);
  return holds;
}

/** Words that say something of none and of all, a few of each, and those of what anybody asked for, which few texts are asked about. */
interface Stating {
  readonly denying: readonly string[];
  readonly ofAll: readonly string[];
  readonly formal: Trie<true>;
}

let built: Stating | undefined;

function build(): Stating {
  const denying: string[] = [];
  const ofAll: string[] = [];
  const formal = new Trie<true>();
  for (const file of Object.values(lexicon))
    for (const [name, lines] of Object.entries(file)) {
      const sense = name as Sense;
      const stating = sense === 'role:all' ? ofAll : denies(sense) ? denying : null;
      if (stating === null && !isFormal(sense)) continue;
      for (const line of lines ?? [])
        for (const word of wordsOf(line)) {
          if (stating) stating.push(word);
          else formal.add(word, true);
        }
    }
  return { denying: shortest(denying), ofAll: shortest(ofAll), formal };
}

/** Those that hold no other: 暂时未 is found with 未. */
function shortest(words: readonly string[]): readonly string[] {
  return words.filter((word) => !words.some((other) => other !== word && word.includes(other)));
}
