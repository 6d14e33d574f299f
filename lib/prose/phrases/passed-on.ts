import type { Line } from '../lexicon/sense';
import { anyOf, wordsIn } from './line-words';

/** What is done with requests that are for others. Each line with a sentence whose number is the reporter's own without it, `~` in its place. */
export const passing: readonly Line[] = [{ words: '转 转交 转送 转办', needs: '政务服务平台收到政府信息公开申请90件，均~相关单位办理。' }];

/** Which others they are. */
export const whose: readonly Line[] = [
  { words: '相关 有关 其他 其它 各 责任 承办 对口', needs: '政务服务平台收到政府信息公开申请90件，均转~单位办理。' },
];

/** What those are. */
export const takers: readonly Line[] = [
  { words: '单位 部门 机关 镇 乡 街道 局', needs: '政务服务平台收到政府信息公开申请90件，均转相关~办理。' },
];

const PASSED = new RegExp(`${anyOf(passing)}[至给由]?${anyOf(whose)}[^，；]{0,6}${anyOf(takers)}`);

/** Whether a text says so. */
export const passesOn = (text: string): boolean => PASSED.test(text);

/** Whose some of them are. */
export const below: readonly Line[] = [
  { words: '县直 市直 区直 州直 省直 下级 基层 乡镇 镇街', needs: '全年登记政府信息公开申请90件，其中县政府答复19件，转由~部门答复71件。' },
];

/** 登记46件，其中转由县直部门答复27件: how many went on to others. */
const PASSED_SOME = new RegExp(`${anyOf(passing)}[至给由]?(?:${anyOf(whose)}|${anyOf(below)})[^，；。\\d]{0,18}\\d+件`);

/** Whether a text divides a number into what was kept and what went on. */
export function passesSomeOn(text: string, value: number): boolean {
  const passed = text.includes('转') ? PASSED_SOME.exec(text) : null;
  const parts = passed ? text.slice(0, passed.index + passed[0].length).match(/\d+(?=件)/g) : null;
  return parts !== null && parts.length > 1 && parts.reduce((sum, part) => sum + Number(part), 0) === value;
}

/** What is behind those from whom requests came; `~` in its place. */
export const sending: readonly Line[] = [
  { words: '转办 交办 转来 转交', needs: '收到县政府~的政府信息公开申请1件，共收到政府信息公开申请90件。' },
];

/** Whether a word says so. */
export const sends = (word: string): boolean => word !== '' && wordsIn(sending).includes(word);
