import type { Line } from '../lexicon/sense';
import { wordsIn } from './line-words';

/** How a text says that information was made public without the form's words, and not that it was in full. Each line with a sentence that needs it, `~` in its place. */
export const looselyPublic: readonly Line[] = [
  {
    words: '已公开 可公开 予公开 同意公开 准予公开 准许公开 依法公开 可以公开 决定公开 属于公开',
    needs: '全年办理政府信息公开申请15件，~14件，1件结转下年。',
  },
];

/** Whether a word is one of them. */
export function isLooselyPublic(word: string): boolean {
  return known.has(word);
}

const known: ReadonlySet<string> = new Set(wordsIn(looselyPublic));
