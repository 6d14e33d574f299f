import type { Line } from '../lexicon/sense';
import { anyOf, wordsIn } from './line-words';

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

/** What makes several requests of one letter. */
export const splitInto: readonly Line[] = [
  { words: '登记为 拆分为 拆分成 分拆为 分解为 折合', needs: '收到政府信息公开申请书20份，按一事一申请原则~13件。' },
];

/** What begins a clause behind a number that the table does not hold. */
export const leftUncounted: readonly Line[] = [
  { words: '不计入 未计入 不纳入 未纳入 不列入 未列入', needs: '收到政府信息公开申请20件，当日移交其他单位，~本机关受理数。' },
  { words: '未作登记 未予登记 不予登记 未登记 不作登记', needs: '现场收到政府信息公开申请20件，当场告知向其他单位提出，~。' },
];

/** What may stand in front of that word. */
export const soUncounted: readonly Line[] = [
  { words: '故 均 也 且 已 因此 暂 皆', needs: '收到政府信息公开申请20件，移交其他单位，~不计入受理量。' },
];

/** What the number is not counted in; whatever else is left uncounted (未计入咨询件) is another matter. */
export const countedIn: readonly Line[] = [
  { words: '报告 受理 统计 登记 本机关 本局 总数 总量 年报 表', needs: '收到政府信息公开申请20件，移交其他单位，未计入~数。' },
];

/** What the number of those that the table holds is called by, where all that came in is told in front. */
export const takenOnAs: readonly Line[] = [
  { words: '有效 登记 受理 属于 属政府 实际', needs: '平台收到政府信息公开申请20件，其中误投7件，~信息公开申请13件。' },
];

/** What was not taken on, and therefore not answered, as the text has it. */
export const refusedWith: readonly Line[] = [{ words: '不予受理', needs: '受理政府信息公开申请13件，答复9件，~1件。' }];

const holding = (lines: readonly Line[]) => {
  const known = wordsIn(lines);
  return (words: string): boolean => known.some((word) => words.includes(word));
};
const UNCOUNTED = new RegExp(`^${anyOf(soUncounted)}?${anyOf(leftUncounted)}(?:$|.{0,10}${anyOf(countedIn)})`);
const REFUSED = new RegExp(`${anyOf(refusedWith)}$`);

export const takesOut = holding(takenOut);
export const sortsOut = holding(sortedOut);
export const merges = holding(mergedInto);
export const splits = holding(splitInto);
export const takesOn = holding(takenOnAs);

/** Whether a text has any of these words at all: most have none. */
export const tellsOfTaking = holding([takenOut, sortedOut, mergedInto, splitInto, leftUncounted, takenOnAs].flat());

/** Whether a clause says so of the number in front of it. */
export const leavesUncounted = (clause: string): boolean => UNCOUNTED.test(clause);

/** Whether the words in front of a number say so. */
export const refuses = (words: string): boolean => REFUSED.test(words);
