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

function states(sense: Sense): boolean {
  return sense === 'role:all' || denies(sense) || sense.startsWith('case:');
}

const denies = (sense: Sense) => sense === 'role:none' || sense.startsWith('row:unable.notHeld|');

const isFormal = (sense: Sense) =>
  sense === 'thing:request' || sense === 'thing:application' || sense.startsWith('column:') || sense.startsWith('case:');

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
