import type { Line } from '../lexicon/sense';
import { wordsIn } from './line-words';

/** What stands behind the subject of a request and says no more than that it was one; alone it counts other things. `~` in its place. */
export const matters: readonly Line[] = [{ words: '问题', needs: '收到政府信息公开申请13件，其中涉及征地拆迁~20件。' }];

/** What right in front of a number names a kind of subject. */
export const kinds: readonly Line[] = [{ words: '类', needs: '13件申请按内容分：规划建设类10件、行政许可~20件。' }];

/** What of a request is told, where the names behind are no more than its subjects. */
export const askedAbout: readonly Line[] = [
  { words: '内容 事项 主题 信息 类型 类别', needs: '政府信息公开申请的~以规划（9件）、行政许可（20件）为主。' },
];

const ABOUT = new RegExp(`申请(?:公开)?的?(?:${wordsIn(askedAbout).join('|')})`);
const KIND = new RegExp(`(?:${wordsIn(kinds).join('|')})$`);

/** Whether the words in front of a number say that what follows is what requests asked about. */
export const asksAbout = (words: string): boolean => ABOUT.test(words);
export const isOfKind = (words: string): boolean => KIND.test(words);

const known: ReadonlySet<string> = new Set(wordsIn(matters));
export const isMatter = (word: string): boolean => known.has(word);
