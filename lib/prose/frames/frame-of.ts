import { kindOf } from '../lexicon/sense';
import type { Token } from '../tokens/tokens';
import type { Figure } from './figure';
import { type Frame, gather, hears, senses } from './frame';
import {
  beforeSubject,
  endedAt,
  foreignAt,
  isAboutForeign,
  startsWithSubject,
  untilAdded,
  untilAll,
  untilBeside,
  untilNone,
  untilRespective,
  untilWhen,
} from './words-behind';

/** Sorts what stands around a number. Words behind it count when it has none in front, or an act without its object. */
export function frameOf(figure: Figure): Frame {
  const before = withRest(behindExcept(behindWithin(afterColon(figure.before))), figure.after);
  const hasOwn = before.some(says);
  const lacksObject = hasOwn && !before.some(isObject) && before.some(isAct);
  const behind = figure.runsOn ? foreignAt(figure.after) : untilWhen(before, untilBeside(untilAll(figure.after)));
  const isOfSubject = !figure.runsOn && startsWithSubject(figure.after);
  const after = hasOwn
    ? lacksObject || isOfSubject
      ? behind
      : endedAt(before, figure.after, figure.runsOn)
    : beforeSubject(untilNone(untilAll(figure.runsOn ? untilRespective(untilAdded(figure.after)) : figure.after)));
  if (!hasOwn && hears(before, 'role:among') && isAboutForeign(after)) return { ...gather(before, []), isPart: 'subject' };
  return gather(before, after);
}

/** 除2件结转外，其他13件均已答复: the others of what was told, no row of the form. */
function withRest(before: readonly Token[], after: readonly Token[]): readonly Token[] {
  const last = before.at(-1);
  if (last?.kind !== 'word' || last.sense !== 'case:other') return before;
  const behind = senses(after);
  const isRest = behind.includes('act:answer') && !behind.some((sense) => sense.startsWith('row:'));
  return isRest ? [...before.slice(0, -1), { ...last, sense: 'role:rest' }] : before;
}

/** 正式答复中公开6件: of what stands in front of 中. */
function behindWithin(before: readonly Token[]): readonly Token[] {
  const within = before.findLastIndex((token) => token.kind === 'word' && token.sense === 'role:within');
  if (within < 0) return before;
  const rest = before.slice(within + 1);
  return rest.some(says) ? rest : before;
}

/** 受理的申请除5件结转外: what they are taken out of is not what they are. */
function behindExcept(before: readonly Token[]): readonly Token[] {
  const except = before.findLastIndex((token) => token.kind === 'word' && token.sense === 'role:except');
  return except < 0 ? before : before.slice(except + 1);
}

/** What stands before a colon sets the scene; it is no part of the clause unless it is all there is. */
function afterColon(before: readonly Token[]): readonly Token[] {
  const colon = before.findLastIndex((token) => token.kind === 'mark' && (token.mark === ':' || token.mark === '：'));
  if (colon < 0) return before;
  const rest = before.slice(colon + 1);
  return rest.some(says) ? rest : before.filter((token, index) => index > colon || token.kind === 'word');
}

/** Any kind but these says what is counted. */
function says(token: Token): boolean {
  if (token.kind !== 'word') return false;
  const { sense } = token;
  const { kind } = kindOf(sense);
  return kind === 'role' ? sense === 'role:difference' || sense === 'role:aside' : kind !== 'filler' && kind !== 'body' && kind !== 'time';
}

function isObject(token: Token): boolean {
  if (token.kind !== 'word') return false;
  const { kind } = kindOf(token.sense);
  return kind === 'thing' || kind === 'row' || kind === 'column' || kind === 'case';
}

const isAct = (token: Token) => token.kind === 'word' && kindOf(token.sense).kind === 'act';
