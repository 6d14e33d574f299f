import type { Line } from '../lexicon/sense';
import { ofAllCases, ofMostCases } from './case-causes';
import { anyOf } from './line-words';

/** What tells when cases came about, and the years that are not the report's. Each line with a sentence that needs it, `~` in the word's place. */
export const cameAbout: readonly Line[] = [{ words: '发生 产生 形成 提起 审结', needs: '发生行政复议40件，均~于2019年。' }];
export const otherTimes: readonly Line[] = [{ words: '上年 上一年 去年 往年 以前年度', needs: '发生行政复议40件，均在~审结。' }];

const CAME = anyOf(cameAbout);
const OTHER_TIME = new RegExp(
  `^(?:${anyOf([...ofAllCases, ...ofMostCases])}已?(?:[于在为系是]|属于?|${CAME})|${CAME})[于在]?(?:(\\d{4})年(?:底|末)?(以?之?前)?|${anyOf(otherTimes)})`,
);

/** 均发生在2020年以前, 均系上年发生: a clause behind cases that says they are another year's. */
export function callsOfOtherTime(clause: string, year: number | null): boolean {
  const [said, named, before] = OTHER_TIME.exec(clause) ?? [];
  return said !== undefined && (named === undefined || before !== undefined || Number(named) !== year);
}
