import type { Token } from '../tokens/tokens';
import { senses } from './frame';
import { joinedObject } from './words-before';

/** 公示111项权责清单和22项目录: no mark between, and yet the noun right behind is the number's own. */
export function foreignAt(after: readonly Token[]): readonly Token[] {
  const [next] = after;
  return next?.kind === 'word' && (next.sense === 'thing:foreign' || joinedObject(after)) ? [next] : [];
}

/** 已审结的4件诉讼中, 被撤销的2件复议: cases that ended as said in front are named right behind their number; 驳回3件诉讼请求 names none, 维持2件诉讼1件 the next one's. */
export function endedAt(before: readonly Token[], after: readonly Token[], runsOn: boolean): readonly Token[] {
  const said = senses(before).join();
  if (!said.includes('case:') || said.includes('thing:') || (runsOn && !said.endsWith('filler'))) return [];
  const [named, next] = after.slice(after.findIndex((token) => token.kind !== 'word' || token.sense !== 'filler'));
  const goesOn = next?.kind === 'word' && (next.sense.startsWith('thing:') || (next.sense === 'filler' && next.end - next.start > 1));
  return named?.kind === 'word' && /^thing:(?:review|litig)/.test(named.sense) && !goesOn ? [named] : [];
}

/** 新发布的2件规范性文件均配有图解, 47件申请均由专人答复: what is said of all of them is not counted by the number. */
export function untilAll(after: readonly Token[]): readonly Token[] {
  const all = after.findIndex((token) => token.kind === 'word' && token.sense === 'role:all');
  return all > 0 && after.slice(0, all).some((token) => token.kind === 'word' && NAMED.test(token.sense)) ? after.slice(0, all) : after;
}

/** 其余12件分别为部分公开4件、不予公开8件; 其余9件为无法提供8件、其他处理1件: those are of the numbers behind. */
export function untilRespective(after: readonly Token[]): readonly Token[] {
  if (senses(after)[0] === 'role:be') return [];
  const at = after.findIndex((token) => token.kind === 'word' && token.sense === 'role:respectively');
  return at < 0 ? after : after.slice(0, at);
}

/** 办结13件新收申请和全部上年结转申请: what is named beside is not counted by the number. */
export function untilBeside(after: readonly Token[]): readonly Token[] {
  const beside = after.findIndex((token) => token.kind === 'word' && token.sense === 'role:and');
  return beside > 0 && after.slice(beside).some((token) => token.kind === 'word' && token.sense.startsWith('act:carry'))
    ? after.slice(0, beside)
    : after;
}

/** 上年结转的1件已于2月办结: when it was finished is not when it came. */
export function untilWhen(before: readonly Token[], after: readonly Token[]): readonly Token[] {
  const said = senses(before).join();
  if (!said.includes('act:carry') || !/time:(?:last|other)/.test(said)) return after;
  const when = after.findIndex((token) => token.kind === 'word' && (token.sense === 'time:part' || token.sense === 'time:this'));
  return when < 0 ? after : after.slice(0, when);
}

/** 187件申请加上上年结转的10件: what is added stands with its own number. */
export function untilAdded(after: readonly Token[]): readonly Token[] {
  const and = after.findIndex((token) => token.kind === 'word' && /^role:(?:and|including)$/.test(token.sense));
  const carries = after.slice(and).some((token) => token.kind === 'word' && token.sense.startsWith('act:carry'));
  return and > 0 && carries ? after.slice(0, and) : after;
}

/** 8件申请无一引发复议, 除1件撤回外均已公开: what is denied, or said of the others, is not counted by the number. */
export function untilNone(after: readonly Token[]): readonly Token[] {
  const none = after.findIndex((token) => token.kind === 'word' && /^role:(?:none|except)$/.test(token.sense));
  return none > 0 ? after.slice(0, none) : after;
}

/** 16件内容涉及行政许可: what they are about is not what is counted. */
export function beforeSubject(after: readonly Token[]): readonly Token[] {
  const subject = after.findIndex((token) => token.kind === 'word' && token.sense === 'subject');
  return subject < 0 ? after : after.slice(0, subject + 1);
}

/** 收到申请30件涉及征地: what the number's own are about. */
export function startsWithSubject(after: readonly Token[]): boolean {
  const [first, next] = after.filter((token) => token.kind !== 'word' || (token.sense !== 'filler' && token.sense !== 'role:be'));
  const isCause = first?.kind === 'word' && (first.sense === 'act:cause' || first.sense === 'role:about');
  const of = isCause ? next : first;
  return of?.kind === 'word' && of.sense === 'subject';
}

/** 其中9件涉及热点问题: what some of them were about. */
export function isAboutForeign([first, next]: readonly Token[]): boolean {
  return first?.kind === 'word' && first.sense === 'act:cause' && next?.kind === 'word' && next.sense === 'thing:foreign';
}

const NAMED = /^thing:(?:normativeDocs|rules|licensing|penalty|coercion|decisions|request|application)$/;
