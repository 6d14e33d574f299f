import type { Context } from '../frames/context';
import type { Figure } from '../frames/figure';
import type { Frame } from '../frames/frame';
import { neighbourAt } from '../frames/neighbour-at';
import { UNITS } from '../frames/number-of-kinds';
import { reasons } from '../meanings/meaning';
import type { Token } from '../tokens/tokens';
import { ITEM_UNITS } from '../tokens/units';
import { leadsToCases } from './cases-caused';
import { followsHandedOver, fromOthers } from './handed-over';
import { changedRow, comesFrom, isBehindItems, tellsItemsNow, tellsItemsThen } from './items-changed';
import { finishesLast } from './request-carry-over';

/** Why the number is no count of the year's own at all; null when it may be. */
export function setAside(figure: Figure, frame: Frame, context: Context, tokens: readonly Token[]) {
  const { roles, times } = frame;
  const isCarry = context.topic !== 'documents' && frame.acts.some((act) => CARRY.has(act));
  if (figure.bracketOf !== null && frame.words.length === 0 && followsOtherYear(figure, tokens)) return reasons.otherTime;
  if (changedRow(frame, figure.count.unit, context) !== null) return null;
  if (!roles.has('reaches') && (roles.has('difference') || (roles.has('compared') && !isCarry))) return reasons.difference;
  if (isNotOne(figure) || countsBodies(figure) || countsAskers(figure, context) || isExcepted(figure)) return reasons.notCounted;
  if ((roles.has('none') && figure.count.numeral.value !== 0) || isBeyond(figure)) return reasons.notCounted;
  if (roles.has('plan')) return reasons.plan;
  if (roles.has('others')) return reasons.others;
  if (roles.has('average')) return reasons.average;
  if (roles.has('aside') || roles.has('share') || roles.has('outline')) return reasons.notCounted;
  if (leadsToCases(figure, frame)) return reasons.cause;
  if (followsHandedOver(figure, frame, context) || fromOthers(context)) return reasons.others;
  const isOfItems = context.topic === 'decisions' || context.topic === 'money';
  if (isOfItems && tellsItemsNow(frame, figure.count.unit, context)) return null;
  const wereItems = isOfItems && (countsItems(frame, figure) || tellsItemsThen(frame, figure.count.unit, context));
  if (comesFrom(context)) return wereItems ? null : reasons.otherTime;
  if (context.whose === 'other') return reasons.otherBody;
  if (isTail(frame, figure)) return reasons.notCounted;
  // 28件当月办结.
  // 剩余2件将于2026年1月办结: what goes on.
  const isToCome = roles.has('rest') && times[0] === 'next' && frame.acts.includes('answer');
  // 2019年12月结转的申请1件: when it was carried over.
  const isSince = times.includes('last') && frame.acts.join() === 'carry';
  if (times.includes('part') && !times.includes('this') && !isToCome && !isSince) return reasons.otherTime;
  // What is left of older documents stands today, and what is not was ended this year.
  const isEnded = times.length === 0 && frame.acts.some((act) => act === 'repeal' || act === 'lapse');
  if (context.topic === 'documents' && (isEnded || frame.acts.includes('inForce'))) return null;
  // 自2019年以来，共…行政诉讼22件; 累计收到130件，其中2023年13件；累计复议9件、诉讼4件.
  const isSummed = !times.includes('this') && (roles.has('sum') || figure.joint === '、');
  // 2021年至2023年分别收到11件、16件、21件: the last is the year's own.
  const isOtherTime = context.isOtherTime && times.join() !== 'this' && !(isOfItems && isBehindItems(figure, context.told.at(-1)));
  if ((isOtherTime || isSummed) && context.sentenceThings.has('since')) return reasons.otherTime;
  if (context.topic === 'remedies' || isCarry) return times.includes('part') && !isSince ? reasons.otherTime : null;
  // 上一年项目数量 is a column of the form.
  if (wereItems && times.includes('last')) return null;
  if (finishesLast(frame)) return null;
  if (times.some((time) => time === 'last' || time === 'other') && !times.includes('this')) return reasons.otherTime;
  return isOtherTime ? reasons.otherTime : null;
}

/** 自然人以外的3件: all but those. */
function isBeyond({ before }: Figure): boolean {
  const except = before.findLastIndex((token) => token.kind === 'word' && token.sense === 'role:except');
  if (except < 0 || before.some((token) => token.kind === 'word' && token.sense === 'role:rest')) return false;
  const named = before.findLastIndex((token) => token.kind === 'word' && /^(?:row|column|case):/.test(token.sense));
  return named >= 0 && except > named;
}

/** 没有一件结转, 没有出现一起诉讼: none of them. */
export function isNotOne({ before, count }: Pick<Figure, 'before' | 'count'>): boolean {
  if (count.numeral.value !== 1) return false;
  const last = before.findLast((token) => token.kind !== 'word' || !BETWEEN.has(token.sense));
  return last?.kind === 'word' && last.sense === 'role:none';
}

/** 15个部门收到申请, 11个社区未收到: bodies are counted, not what they received. */
function countsBodies({ before, after: [next], count }: Figure): boolean {
  if (count.unit !== '个') return false;
  const last = before.findLast((token) => token.kind !== 'word' || (token.sense !== 'role:be' && token.sense !== 'filler'));
  const names = (token: Token | undefined) =>
    token?.kind === 'word' && (token.sense.startsWith('body:') || token.sense === 'column:otherOrg' || token.sense === UNITS);
  return names(next) || (last?.kind === 'word' && last.sense === UNITS);
}

/** 除1件外均予以公开: what follows is said of all but those. */
function isExcepted({ before, after: [next] }: Figure): boolean {
  const isExcept = (token: Token | undefined) => token?.kind === 'word' && token.sense === 'role:except';
  return isExcept(before.at(-1)) && isExcept(next);
}

/** 41人次提出申请64件: who asked, and the requests are counted right behind. */
function countsAskers({ count, runsOn, after: [act, asked] }: Figure, { sentence, index }: Context): boolean {
  if (!runsOn || count.unit !== '人次') return false;
  const next = neighbourAt(sentence, index + 1);
  const ask =
    act?.kind === 'word' && act.sense === 'act:receive' && asked?.kind === 'word' && /^thing:(?:request|application)$/.test(asked.sense);
  return next?.figure.count.unit === '件' && ask;
}

/** 收费项目21项, 行政许可事项14项; of what was bought the form has no year before. */
function countsItems({ things }: Frame, { count }: Figure): boolean {
  if (things.includes('procurement')) return false;
  return things.includes('items') || things.includes('projects') || (things.includes('fees') && ITEM_UNITS.has(count.unit));
}

/** 受理渠道3个: the noun right in front is what is counted. */
function isTail(frame: Frame, figure: Figure): boolean {
  const last = figure.before.at(-1);
  // 三个渠道共收到28件: the ways.
  const [noun] = figure.after;
  if (noun?.kind === 'word' && noun.sense === 'role:tail' && figure.before.length === 0 && ITEM_UNITS.has(figure.count.unit)) return true;
  return (
    last?.kind === 'word' &&
    (last.sense === 'role:tail' || last.sense === 'channel') &&
    TAIL_UNITS.has(figure.count.unit) &&
    frame.rows.length === 0
  );
}

/** 比2022年(40件). */
function followsOtherYear(figure: Figure, tokens: readonly Token[]): boolean {
  const before = tokens[figure.at - 2];
  return before?.kind === 'word' && (before.sense === 'time:last' || before.sense === 'time:other');
}

const TAIL_UNITS = new Set<string | null>(['个', '次', '名', '人', '家', '类', '种', '项', null]);
/** What may stand between 没有 and 一件 that it denies. */
const BETWEEN: ReadonlySet<string> = new Set(['role:be', 'act:cause', 'act:receive', 'filler']);
/** What is told of what was carried over, or is still open. */
export const CARRY = new Set(['carry', 'carryIn', 'carryOut', 'unfinished', 'continue']);
