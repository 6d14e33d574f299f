import { rememberFor } from '../../document/remember';
import type { Line } from '../lexicon/sense';

/** The words of some lines: taken apart once, for they are asked for with every number. */
export const wordsIn = rememberFor((lines: readonly Line[]): readonly string[] => lines.flatMap(({ words }) => words.split(' ')));

/** Any of them, for a pattern. */
export const anyOf = (lines: readonly Line[]) => `(?:${wordsIn(lines).join('|')})`;
