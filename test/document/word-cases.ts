import type { WordLine } from '../../lib/document/word-lines';

/** Each sentence of some lines, with the word that it is for and with another in its place. */
export function wordCases(lines: readonly WordLine[], another = ''): { readonly sentence: string; readonly without: string }[] {
  return lines.flatMap((line) =>
    'find' in line
      ? line.needs.map((sentence) => ({ sentence, without: sentence.replace(line.find, another) }))
      : line.words.split(' ').map((word) => ({ sentence: line.needs.replace('~', word), without: line.needs.replace('~', another) })),
  );
}
