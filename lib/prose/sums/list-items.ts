import type { Told } from '../frames/context';
import { isOfEachNamed } from '../frames/each-of-them';
import { hears } from '../frames/frame';
import { isQuantity, numberOf, sumOf } from '../frames/quantities';
import { numbersPoint } from '../tokens/tokenise';
import type { Token } from '../tokens/tokens';
import { beginsAnew } from './begins-anew';
import type { Opener } from './list-openers';

/** The numbers behind an opener that are counted in one unit, and where the list may have ended. */
export interface Items {
  /** Indices in `told`. */
  readonly parts: readonly number[];
  /** Numbers of parts after which another statement may begin: `；` behind commas, 此外, a verb of its own. */
  readonly ends: readonly number[];
  /** The first part of each stretch between `；`: what follows it there may be told of it alone. Null without `；`. */
  readonly firsts: readonly number[] | null;
  /** Numbers in other units among or behind them. */
  readonly others: readonly number[];
  /** 等 behind the last part, or a list within it that ends nobody knows where. */
  readonly isOpen: boolean;
  /** Every part has a name, every figure between was read as a number. */
  readonly isClear: boolean;
}

interface Passage {
  readonly told: readonly Told[];
  readonly tokens: readonly Token[];
  readonly text: string;
}

interface Bounds {
  /** The number that the parts are of. */
  readonly of: Told;
  /** Token at which the list is over at the latest. */
  readonly stop: number;
  /** Parts of parts. */
  readonly skipped: ReadonlySet<number>;
  /** Whether a number has a list of its own. */
  readonly isHead: (index: number) => boolean;
}

/** Parts behind an opener in the unit of their total, to the end of the sentence or bracket. */
export function itemsOf({ told, tokens, text }: Passage, opener: Opener, { of, stop, skipped, isHead }: Bounds): Items | null {
  const { unit } = of.figure.count;
  const total = numberOf(of);
  const start = told.findIndex(({ figure }) => figure.at >= opener.end && figure.count.depth === opener.depth);
  const first = told[start];
  if (!first || !reaches(first)) return null;
  const ahead = { text, from: tokens[opener.end]?.start ?? 0, first };
  const parts: number[] = [];
  const ends: number[] = [];
  const firsts: number[] = [];
  const others: number[] = [];
  let commas = 0;
  let sum = 0;
  let isNewStretch = true;
  let isLost = false;
  let hasBrothers = false;
  let from = opener.end;
  for (let i = start; i < told.length; i++) {
    const one = told[i];
    if (!one || one.figure.at >= stop || one.figure.sentence !== first.figure.sentence || one.figure.count.depth < opener.depth) break;
    if (one.figure.count.depth > opener.depth) continue;
    const { isClosed, isNewPoint, hasSemicolon } = between(from, one.figure.at);
    if (isClosed) break;
    from = one.figure.at + 1;
    if (parts.length > 0 && isNewPoint) break;
    if (hasSemicolon) {
      // 复议4件，其中维持1宗；诉讼11件: the list was of what it began with.
      if (parts.length === 0 && others.length > 0) break;
      isNewStretch = true;
      isLost = false;
    }
    // 事项1493项，其中可网办比例99.52%；街道事项1821项: the list was of what its rates are of.
    if (parts.length === 0 && one.figure.count.unit === '%') others.push(i);
    if (skipped.has(i) || !isQuantity(one)) continue;
    if (one.figure.count.unit !== unit) {
      // 30条12件: the same item in another unit.
      const isTwin = tokens[one.figure.at + 1]?.kind === 'count' || tokens[one.figure.at - 1]?.kind === 'count';
      if (!isTwin) {
        others.push(i);
        isLost = true;
      }
      continue;
    }
    if (isLost) {
      // 阅读量3万次，推送30篇: past what counts other things only a `；` takes the list up again.
      if (parts.length > 0) ends.push(parts.length);
      isLost = false;
    }
    // 其中维修类58件、质量类44件、棚改类41件，前三类共143件: those in front again, all of them.
    if (parts.length > 1 && one.frame.roles.has('sum') && numberOf(one) === sum) {
      ends.push(parts.length);
      continue;
    }
    if (parts.length > 0) {
      // Behind `；` stands a brother only where `；` parts them all, and where it is no total itself.
      const isOver = hasSemicolon && (commas > 0 || numberOf(one) > total || isHead(i) || endsOthers(one, first));
      if (isOver || beginsAnew(one, ahead)) ends.push(parts.length);
      if (!hasSemicolon) commas++;
    }
    // 45条、98条；135条: what `、` joins are brothers, none told of the other.
    if (isNewStretch) firsts.push(i);
    else if (one.figure.joint === '、' || areBrothers(told[firsts.at(-1) ?? -1], one)) hasBrothers = true;
    isNewStretch = false;
    parts.push(i);
    sum = sumOf([sum, numberOf(one)]);
  }
  const last = told[parts.at(-1) ?? -1];
  // 自然人11件，企业、法律服务机构各1件: the last is more than its number.
  if (!last || parts.some((part) => isOfEachNamed((told[part] as Told).frame))) return null;
  const tail = last.figure.after.map((token) => text.slice(token.start, token.end)).join('');
  return {
    parts,
    ends: [...new Set(ends)],
    firsts: !hasBrothers && firsts.length > 1 && firsts.length < parts.length ? firsts : null,
    others,
    isOpen:
      tail.includes('等') ||
      closesWithEtc(last) ||
      told.some((one) => one.figure.at >= stop && one.figure.sentence === first.figure.sentence),
    isClear:
      // 其中治安类、户籍类分别为38件、14件: named in front of them all.
      (parts.every((part) => isNamed(told[part])) || hears(tokens.slice(opener.end, first.figure.at), 'role:respectively')) &&
      !hasStrayDigits(opener.end, last.figure.at) &&
      !FROM_TO.test(text.slice(ahead.from, last.figure.count.end)),
  };

  /** Only 其中 may stand a clause or two in front of its first part. */
  function reaches({ figure }: Told): boolean {
    const marks = tokens
      .slice(opener.end, figure.at)
      .filter((token) => token.kind === 'mark' && token.depth === opener.depth && token.mark !== '、');
    if (marks.some((token) => token.kind === 'mark' && '。！？!?'.includes(token.mark))) return false;
    const own = tokens[opener.end];
    const direct = own?.kind === 'mark' ? marks.length - 1 : marks.length;
    return direct <= (opener.pointsBack ? 1 : 0);
  }

  /** What stands at the opener's depth in between: the bracket's end, another point (二是不予公开的8件中，有4件…；三是…), a `；`. */
  function between(begin: number, end: number) {
    const found = { isClosed: false, isNewPoint: false, hasSemicolon: false };
    for (let at = begin; at < end; at++) {
      const token = tokens[at];
      if (token?.depth !== opener.depth) continue;
      if (token.kind !== 'mark') found.isNewPoint ||= numbersPoint(text, token);
      else if (token.mark === ')') found.isClosed ||= opener.depth > 0;
      else found.hasSemicolon ||= token.mark === '；' || token.mark === ';';
    }
    return found;
  }

  function hasStrayDigits(begin: number, end: number): boolean {
    return tokens.slice(begin, end).some((token) => token.kind === 'unknown' && hasDigit(text.slice(token.start, token.end)));
  }

  function closesWithEtc({ figure }: Told): boolean {
    const next = tokens[figure.at + figure.after.length + 1];
    return next?.kind === 'mark' && text.startsWith('等', next.end);
  }
}

/** 制定8件，其中5件为重新制定；公布失效7件: what was done away with is none of those. */
function endsOthers({ frame: { acts } }: Told, first: Told): boolean {
  return acts.some((act) => (act === 'repeal' || act === 'lapse') && !first.frame.acts.includes(act));
}

/** 网络5件，来信9件; 自然人5件，企业9件: no way in, and no applicant, is one of another. */
function areBrothers(first: Told | undefined, { frame }: Told): boolean {
  const own = first?.frame;
  return own !== undefined && ((own.channels > 0 && frame.channels > 0) || (own.columns.length > 0 && frame.columns.length > 0));
}

function isNamed(one: Told | undefined): boolean {
  return one !== undefined && (one.figure.before.some(isWords) || one.figure.after.some(isWords));
}

const isWords = (token: Token) => token.kind === 'unknown' || token.kind === 'word';

function hasDigit(text: string): boolean {
  for (const c of text) if (c >= '0' && c <= '9') return true;
  return false;
}

/** 由原来的14项压缩为6项: neither of the two is a part of anything. */
const FROM_TO = /由[^，；。\d]{0,6}\d+[^，；。\d]{1,8}[为至到]\d/;
