import type { Line } from '../lexicon/sense';
import { anyOf } from './line-words';

/** What joins cases to where they came from, in front of it. Each line with a sentence that needs it, `~` in the word's place. */
export const causeLeads: readonly Line[] = [
  { words: '因 由 由于', needs: '发生行政复议40件，均~征地补偿引起。' },
  { words: '系 为 属 属于 是', needs: '发生行政复议40件，均~征地补偿纠纷。' },
];

/** The same, behind it. */
export const causeEnds: readonly Line[] = [
  { words: '引起 引发 引致 所致 导致 产生', needs: '发生行政复议40件，均因征地补偿~。' },
  { words: '纠纷 争议 案件 案 类', needs: '发生行政复议40件，均系征地补偿~。' },
];

/** What calls cases others than those of disclosure. */
export const otherThan: readonly Line[] = [{ words: '非 不属于 不是 并非 不在', needs: '发生行政复议40件，均~政府信息公开案件。' }];

/** Where one of these stands, the cases may be about disclosure after all. */
export const causesOfOurs: readonly Line[] = [{ words: '公开 申请 答复 告知 信息 回复', needs: '发生行政复议40件，均因对~不服引起。' }];

/** What says it of all of them, or of most. */
export const ofAllCases: readonly Line[] = [{ words: '均 都 全部 全 皆', needs: '发生行政复议40件，~因征地补偿引起。' }];
export const ofMostCases: readonly Line[] = [{ words: '主要 大多 大部分 多数', needs: '发生行政复议40件，~因征地补偿引起。' }];

/** What follows the cause where it stands in front of the number. */
export const causedCases: readonly Line[] = [{ words: '被 引发 引起 导致 产生 提起 申请', needs: '因房屋征收~行政复议40件。' }];

/** What a kind of case ends in, where it stands right in front of its number. */
export const caseKinds: readonly Line[] = [{ words: '案件 案 类 纠纷', needs: '行政诉讼2件：行政处罚~40件。' }];

const OURS = new RegExp(anyOf(causesOfOurs));
const ALL = anyOf(ofAllCases);
const CAUSE = new RegExp(
  `^(?:${ALL}|${anyOf(ofMostCases)}){0,2}${anyOf(causeLeads)}(.{2,20}?)${anyOf(causeEnds)}的?(?:行政)?(?:案件|复议|诉讼|应诉)?$`,
);
const OTHERS = new RegExp(`^${ALL}?(?:${anyOf(otherThan)}(?:因|由)?|[与和同](?=[^，]{4,14}[无没未不]))(?:政府|政务)?信息公开`);
const CAUSED = new RegExp(`^(.{0,10}?(?<!原)[因由][^，]{2,12}?)${anyOf(causedCases)}`);
const OF_KIND = /^(.{2,12})类的?(?:行政)?(?:复议|诉讼)/;
const SAID_OF_ALL = new RegExp(`^${ALL}`);
const KIND = new RegExp(`${anyOf(caseKinds)}$`);

/** 均系征地补偿引起, 均非政府信息公开案件: a clause behind cases that says they came from elsewhere. */
export function callsOthers(clause: string): boolean {
  const cause = CAUSE.exec(clause)?.[1];
  return OTHERS.test(clause) || (cause !== undefined && !OURS.test(cause));
}

/** 因征地引发行政复议21件, 行政处罚类行政复议33件: a clause in front of the number of cases says so. */
export function beginsWithOthers(clause: string): boolean {
  const cause = (CAUSED.exec(clause) ?? OF_KIND.exec(clause))?.[1];
  return cause !== undefined && !OURS.test(cause);
}

/** 均系征地补偿引起: of every number in front. */
export const isSaidOfAll = (clause: string): boolean => SAID_OF_ALL.test(clause);

/** 行政处罚案件: what stands in front of a number is the name of a kind of case. */
export const namesCases = (words: string): boolean => KIND.test(words);
