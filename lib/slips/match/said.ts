import { halfWidth } from '../../document/half-width';

/**
 * What a report should say, by the words that say it: a file of `../said`, named after the rule that asks. A rule that tells what is
 * missing errs on the side of silence, so that a line more never hurts.
 */
export type SaidTable<Spot extends string = string> = Readonly<Record<Spot, readonly SaidLine[]>>;

export type SaidLine = WordsLine | PatternLine;

/** Words, one blank between them, each of which says it: in the place of the ~ of its sentence. */
interface WordsLine {
  readonly words: string;
  /** Taken out of what ships, like all sentences here. */
  readonly needs: string;
}

/** Not global; it meets half-width characters without spaces. */
interface PatternLine {
  readonly find: RegExp;
  readonly needs: readonly string[];
}

/** Does the text say it, in any of the words? */
export function says(lines: readonly SaidLine[], text: string): boolean {
  const plain = halfWidth(text).replace(/\s/g, '');
  return lines.some((line) => ('find' in line ? line.find.test(plain) : line.words.split(' ').some((word) => plain.includes(word))));
}
