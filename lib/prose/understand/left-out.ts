import type { Facts, Told } from '../frames/context';
import { numberOf } from '../frames/quantities';
import { leavesUncounted, merges, sortsOut, splits, takesOut } from '../phrases/taken-out';
import { wordsBefore, wordsBehind } from '../tokens/around';
import { amountOf } from './cells';

/** 收到申请表71份，剔除误投7份; 收到各类申请41件，经甄别属于政府信息公开申请的27件: the number behind leaves the table fewer. */
export function isNarrowed(report: Facts, { figure, understood }: Told, next: Told | undefined, text: string): boolean {
  if (!next || next.figure.sentence !== figure.sentence) return false;
  const words = text.slice(figure.count.end, next.figure.count.start);
  const leaves = takesOut(words)
    ? figure.count.numeral.value - numberOf(next)
    : merges(words) || splits(words) || (sortsOut(words) && next.frame.things.includes('request'))
      ? numberOf(next)
      : null;
  return understood?.meanings.some((meaning) => amountOf(report, meaning).value === leaves) === true;
}

/** 复议9件、诉讼5件未计入本报告: said behind the last of its like that `、` joins. */
export function isUncounted({ figure: { count }, understood }: Told, next: Told | undefined, text: string): boolean {
  const words = wordsBehind(text, count.end, '，,；;。()');
  const isJoined = next !== undefined && next.figure.count.start < count.end + words.length;
  if (isJoined && next.understood?.family !== understood?.family) return false;
  let last = words.length;
  while (last > 0 && !/\d/.test(words[last - 1] ?? '')) last--;
  return leavesUncounted(words.slice(last).replace(/^[件起宗项条]/, ''));
}

/**
 * 剔除重复申请7件后; 重复提交的7件已合并; 11件移送有关单位，不计入受理量: no more than the rest need stand in the table. `clause` is the one that the
 * number stands in.
 */
export function isLeftOut({ figure: { count, sentence } }: Told, next: Told | undefined, clause: string, text: string): boolean {
  if (takesOut(clause)) return true;
  const until = next?.figure.sentence === sentence ? next.figure.count.start : Number.POSITIVE_INFINITY;
  const words = wordsBehind(text, count.end, '；;。', Math.min(until, text.length));
  // 3件申请未计入上表: the thing that it counts.
  const behind = words.replace(/^[^，]{0,8}申请/, '').split('，');
  // 64件，未计入咨询12件: the last clause is the next number's.
  const clauses = count.end + words.length === until ? behind.slice(0, -1) : behind;
  return merges(behind[0] ?? '') || clauses.some(leavesUncounted);
}

/** 剔除该因素，全年新收18件: some are taken out, without a number, in the clause right in front. */
export function followsTakingOut({ figure: { count } }: Told, text: string): boolean {
  const [before, own] = wordsBefore(text, count.start, '；;。()').split(/[，,]/).slice(-2);
  return own !== undefined && takesOut(before ?? '') && !/\d/.test(before ?? '');
}
