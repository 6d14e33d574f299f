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

/** What makes one request of several. */
export const mergedInto: readonly Line[] = [{ words: '并案 合并 归并 合案', needs: '平台收到政府信息公开申请20件，~处理后13件。' }];

/** What says of a number, behind it, that the table does not hold it. */
export const leftUncounted: readonly Line[] = [
  { words: '不计入 未计入 不纳入 未纳入 不列入 未列入', needs: '收到政府信息公开申请20件，当日移交其他单位，~本机关受理数。' },
];

/** What the number of those that the table holds is called by, where all that came in is told in front. */
export const takenOnAs: readonly Line[] = [
  { words: '有效 登记 受理 属于 属政府 实际', needs: '平台收到政府信息公开申请20件，其中误投7件，~信息公开申请13件。' },
];

export const takesOut = (words: string): boolean => wordsIn(takenOut).some((word) => words.includes(word));
export const sortsOut = (words: string): boolean => wordsIn(sortedOut).some((word) => words.includes(word));
export const merges = (words: string): boolean => wordsIn(mergedInto).some((word) => words.includes(word));
export const leavesUncounted = (words: string): boolean => wordsIn(leftUncounted).some((word) => words.includes(word));
export const takesOn = (words: string): boolean => wordsIn(takenOnAs).some((word) => words.includes(word));
