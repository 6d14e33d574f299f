/** What is known by its words, a line of data: the suite holds that each of them is found, and that nothing else in its sentence is. */
export type WordLine = WordsLine | PatternLine;

/** Words, one blank between them, each of which stands in the place of the ~ of its sentence. */
interface WordsLine {
  readonly words: string;
  /** Taken out of what ships, like all sentences here. */
  readonly needs: string;
}

/** Without spaces. */
interface PatternLine {
  readonly find: RegExp;
  readonly needs: readonly string[];
}

/** The source of a pattern that finds what any of the lines says. */
export function anyOf(lines: readonly WordLine[]): string {
  return lines.map((line) => ('find' in line ? line.find.source : line.words.replaceAll(' ', '|'))).join('|');
}
