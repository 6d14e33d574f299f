import { halfWidth } from '../../document/half-width';
import type { WordLine } from '../../document/word-lines';

/**
 * What a report should say, by the words that say it: a file of `../said`, named after the rule that asks. A rule that tells what is
 * missing errs on the side of silence, so that a line more never hurts. A pattern is not global, and meets half-width characters without spaces.
 */
export type SaidTable<Spot extends string = string> = Readonly<Record<Spot, readonly WordLine[]>>;

/** Does the text say it, in any of the words? */
export function says(lines: readonly WordLine[], text: string): boolean {
  const plain = halfWidth(text).replace(/\s/g, '');
  return lines.some((line) => ('find' in line ? line.find.test(plain) : line.words.split(' ').some((word) => plain.includes(word))));
}
