import { normalise } from '../../document/normalise';
import { rememberFor } from '../../document/remember';
import type { Lexicon } from '../../statute/lexicon';

/** Whether these words are how a line item's whole label begins, its remark in brackets included; numbering and punctuation are left out. */
export function isBeginning(words: string, lexicon: Lexicon): boolean {
  const bare = words.replace(NOT_WORDS, '');
  return bare.length > 1 && wholeLabels(lexicon).some((label) => label.startsWith(bare));
}

const wholeLabels = rememberFor((lexicon: Lexicon): readonly string[] =>
  lexicon.known.map(({ item }) => normalise(item.label).replace(NOT_WORDS, '')),
);

/** Whether this is a piece of a group's label as upright print cuts it: its number, or a character or two. `text` is normalised. */
export function isOfGroup(text: string, lexicon: Lexicon): boolean {
  return text.length <= 3 && UPRIGHT.test(text) && groupLabels(lexicon).some((label) => label.includes(text));
}

/** Whether this is a group's whole label, number and all. `text` is normalised. */
export function isGroupLabel(text: string, lexicon: Lexicon): boolean {
  return groupLabels(lexicon).includes(text);
}

const groupLabels = rememberFor((lexicon: Lexicon): readonly string[] => [
  ...new Set(lexicon.known.flatMap(({ item }) => item.groups.map(normalise))),
]);

const UPRIGHT = /^(?:[一二三四五六七八九十]、|\([一二三四五六七八九十]\)|[\u3400-\u9fff]{1,2})$/;
const NOT_WORDS = /[^\d\u3400-\u9fff]/g;
