import type { Line } from '../lexicon/sense';
import { wordsIn } from './line-words';

/** What alone in front of a number says that it adds up those before it. Each line with a sentence whose total is wrong, `~` in its place. */
export const sums: readonly Line[] = [
  { words: '合计 共计 总计 总共 累计 总数为 总量为 共为', needs: '通过网站公开520条，公众号公开340条，~880条。' },
];

/** The same with a word of sum behind: what stands for so many numbers. */
export const standIns: readonly (Line & { readonly of: number })[] = [
  { words: '两者 二者 两项 两类', of: 2, needs: '通过网站公开520条，公众号公开340条（含转载60条），~合计880条。' },
  { words: '三者 三项 三类', of: 3, needs: '通过网站公开520条，公众号公开340条（含转载60条），公告栏公开12条，~合计892条。' },
  { words: '两年', of: 2, needs: '通过网站2022年公开520条，2023年公开340条，~合计880条。' },
  { words: '三年', of: 3, needs: '通过网站2021年公开520条，2022年公开340条，2023年公开12条，~合计892条。' },
  { words: '四年', of: 4, needs: '通过网站2020年公开8条，2021年公开520条，2022年公开340条，2023年公开12条，~合计900条。' },
  { words: '五年', of: 5, needs: '通过网站2019年公开1条，2020年公开7条，2021年公开520条，2022年公开340条，2023年公开12条，~合计900条。' },
  {
    words: '四者 四项 四类',
    of: 4,
    needs: '通过网站公开520条，公众号公开340条（含转载60条），公告栏公开12条，广播公开8条，~合计900条。',
  },
];

const known: ReadonlySet<string> = new Set(wordsIn(sums));
export const isSumAlone = (word: string): boolean => known.has(word);

/** How many numbers a word stands for; null for any other word. */
export const standsFor = (word: string): number | null => numbers.get(word) ?? null;
const numbers = new Map(standIns.flatMap(({ words, of }) => words.split(' ').map((word) => [word, of] as const)));

/** What in front of a number says that it is all that is left of a whole told before. Each line with a sentence that tells too many, `~` in its place. */
export const leftOver: readonly Line[] = [
  { words: '其余 剩余 余下 剩下 余', needs: '收到政府信息公开申请13件，网上申请8件，~7件为信函申请。' },
];

/** Whether a text says so of anything. */
export const tellsOfRest = (text: string): boolean => wordsIn(leftOver).some((word) => text.includes(word));

/** A single character says so only where nothing stands beside it. */
export const isLeftOver = (words: string): boolean =>
  wordsIn(leftOver).some((word) => (word.length > 1 ? words.includes(word) : words === word));
