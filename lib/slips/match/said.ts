import { halfWidth } from '../../document/half-width';
import { remember, rememberFor } from '../../document/remember';
import type { WordLine } from '../../document/word-lines';

/**
 * What a report should say, by the words that say it: a file of `../said`, named after the rule that asks. A rule that tells what is
 * missing errs on the side of silence, so that a line more never hurts. A pattern is not global, and meets half-width characters without spaces.
 */
export type SaidTable<Spot extends string = string> = Readonly<Record<Spot, readonly WordLine[]>>;

/** Does the text say it, in any of the words? */
export function says(lines: readonly WordLine[], text: string): boolean {
  return isSaidIn(lines, plainText(text));
}

/** The same of a text that is asked more than once. */
export function isSaidIn(lines: readonly WordLine[], plain: string): boolean {
  for (const { find, words } of asked(lines)) {
    if (find?.test(plain)) return true;
    for (const word of words) if (plain.includes(word)) return true;
  }
  return false;
}

/** As the lines meet it: in half-width characters, without spaces. */
export const plainText = remember((text: string): string => halfWidth(text).replace(/\s/g, ''));

const asked = rememberFor((lines: readonly WordLine[]) =>
  lines.map((line) => ('find' in line ? { find: line.find, words: [] } : { find: null, words: line.words.split(' ') })),
);
