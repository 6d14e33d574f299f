import type { Line } from '../lexicon/sense';
import { wordsIn } from './line-words';

/** What in the end became of requests that were told by a reason first, so that no row of the reason holds them. Each line with a sentence that needs it, `~` in its place. */
export const takenBack: readonly Line[] = [
  { words: '撤回 撤销 撤件 撤诉 放弃 取消', needs: '收到政府信息公开申请13件，其中8件不属于本机关职责，沟通后均由申请人~。' },
];

/** The same of requests that repeat others: they were answered together with those. */
export const joined: readonly Line[] = [
  {
    words: '合并答复 合并办理 合并处理 合并回复 合并为 一并答复 一并办理 一并处理 一并回复 统一答复 并案',
    needs: '收到政府信息公开申请13件，其中重复申请8件，均已~。',
  },
];

/** The same of requests that were unclear: they were sent back to be made clear, and how they ended is not told. */
export const sentBack: readonly Line[] = [
  { words: '告知补正 通知补正 要求补正 发出补正 补正告知 补正通知', needs: '收到政府信息公开申请13件，其中内容不明确8件，均已~。' },
];

/** What says it of all the reasons in front, and not of the last alone. */
export const ofAll: readonly Line[] = [
  { words: '均 全部 都 皆', needs: '收到政府信息公开申请13件，其中8件不属于本机关职责，3件涉及第三方权益，~由申请人撤回。' },
];

/** What begins to speak of others, or of some: what they came to says nothing of all. Each line with a sentence that is found fault with for it. */
export const ofOthers: readonly Line[] = [
  { words: '其余 其他 另 部分 其中', needs: '收到政府信息公开申请13件，其中8件不属于本机关职责，~由申请人撤回。' },
];

/** What denies that any ended so. */
export const denied: readonly Line[] = [
  { words: '未 无 没有', needs: '收到政府信息公开申请13件，其中8件不属于本机关职责，申请人均~撤回。' },
];

/** Whether all of those in front ended so: 均由申请人撤回; 未撤回 and 其余均撤回 say it of none, or of others. */
export const endsSo = (text: string, lines: readonly Line[]): boolean => text.split(CLAUSE).some((clause) => tells(clause, lines));

/** The same of several reasons: the clause itself says that it is all of them. */
export const allEndSo = (text: string, lines: readonly Line[]): boolean =>
  text.split(CLAUSE).some((clause) => holds(clause, ofAll) && tells(clause, lines));

const tells = (clause: string, lines: readonly Line[]) =>
  !holds(clause, ofOthers) && holds(clause, lines) && !holds(clause, denied) && !NOT.test(clause);

const holds = (clause: string, lines: readonly Line[]) => wordsIn(lines).some((word) => clause.includes(word));
const CLAUSE = /[，,；;：:]/;
/** 不属于, 不予 are the reason's own. */
const NOT = /不(?!属|予)/;
