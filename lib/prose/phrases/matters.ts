import type { Line } from '../lexicon/sense';
import { wordsIn } from './issuer-words';

/** What stands behind the subject of a request and says no more than that it was one; alone it counts other things. `~` in its place. */
export const matters: readonly Line[] = [{ words: '问题', needs: '收到政府信息公开申请13件，其中涉及征地拆迁~20件。' }];

const known: ReadonlySet<string> = new Set(wordsIn(matters));
export const isMatter = (word: string): boolean => known.has(word);
