import type { Line } from '../lexicon/sense';
import { wordsIn } from './line-words';

/** What says that a stock is one of before the year's own documents. Each line with a sentence that would contradict the table without it, `~` in its place. */
export const openings: readonly Line[] = [{ words: '年初 期初', needs: '~现行有效规范性文件29件，年内新制发4件。' }];

/** Whether a text says so from there on. */
export const opensYear = (text: string, at: number): boolean => wordsIn(openings).some((word) => text.startsWith(word, at));
