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
    isOfForm ||= isFormal(sense);
  }
  return saysAll && isOfForm;
}

/**
 * The same of a text, before it is cut into words: false where it cannot be so, whatever it is cut into. Most texts that say 均 or 全部 say
 * it of nothing that anybody asked for.
 */
export function mayStateAlone(text: string): boolean {
  built ??= build();
  const { stating, formal } = built;
  let saysNone = false;
  let saysAll = false;
  const hear = (_end: number, said: 'none' | 'all') => {
    if (said === 'none') saysNone = true;
    else saysAll = true;
  };
  for (let at = 0; at < text.length; at++) {
    stating.matches(text, at, hear);
    if (saysNone) return true;
  }
  return saysAll && holdsWord(text, formal);
}

function holdsWord(text: string, words: Trie<true>): boolean {
  let holds = false;
  const hear = () => {
    holds = true;
  };
  for (let at = 0; at < text.length && !holds; at++) words.matches(text, at, hear);
  return holds;
}

function states(sense: Sense): boolean {
  return sense === 'role:all' || denies(sense) || sense.startsWith('case:');
}

const denies = (sense: Sense) => sense === 'role:none' || sense.startsWith('row:unable.notHeld|');

const isFormal = (sense: Sense) =>
  sense === 'thing:request' || sense === 'thing:application' || sense.startsWith('column:') || sense.startsWith('case:');

/** Words that say something of none or of all, and those of what anybody asked for, which few texts are asked about. */
interface Stating {
  readonly stating: Trie<'none' | 'all'>;
  readonly formal: Trie<true>;
}

let built: Stating | undefined;

function build(): Stating {
  const stating = new Trie<'none' | 'all'>();
  const formal = new Trie<true>();
  for (const file of Object.values(lexicon))
    for (const [name, lines] of Object.entries(file)) {
      const sense = name as Sense;
      const said = sense === 'role:all' ? 'all' : denies(sense) ? 'none' : null;
      if (said === null && !isFormal(sense)) continue;
      for (const line of lines ?? [])
        for (const word of wordsOf(line)) {
          if (said) stating.add(word, said);
          else formal.add(word, true);
        }
    }
  return { stating, formal };
}
