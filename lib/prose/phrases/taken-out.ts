import type { Line } from '../lexicon/sense';
import { wordsIn } from './issuer-words';

/** What begins a clause that takes some out of what came in, so that the table need hold no more than the rest. `~` in the word's place. */
export const takenOut: readonly Line[] = [
  { words: '剔除 扣除 除去 筛除 排除 去除 剔出', needs: '实际收到政府信息公开申请表20份，~重复提交的7份。' },
];

/** What begins a clause that tells which of all kinds of letters were requests. */
export const sortedOut: readonly Line[] = [
  { words: '甄别 筛选 审核 梳理 鉴别 核对 区分 研判', needs: '收到各类申请20件，经~属于政府信息公开申请的13件。' },
];

export const takesOut = (words: string): boolean => wordsIn(takenOut).some((word) => words.includes(word));
export const sortsOut = (words: string): boolean => wordsIn(sortedOut).some((word) => words.includes(word));
