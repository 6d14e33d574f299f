import { normalise } from '../document/normalise';
import { rememberFor } from '../document/remember';
import type { Lexicon } from '../statute/lexicon';

/** Whether these words are how a line item's whole label begins, its remark in brackets included; numbering and punctuation are left out. */
export function isBeginning(words: string, lexicon: Lexicon): boolean {
  const bare = words.replace(NOT_WORDS, '');
  return bare.length > 1 && wholeLabels(lexicon).some((label) => label.startsWith(bare));
}

const wholeLabels = rememberFor((lexicon: Lexicon): readonly string[] =>
  lexicon.known.map(({ item }) => normalise(item.label).replace(NOT_WORDS, '')),
);

const NOT_WORDS = /[^\d\u3400-\u9fff]/g;
