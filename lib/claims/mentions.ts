import { type Numeral, readNumerals } from './numerals';
import type { Passage } from './passages';

/** A number with its unit, and the words around it that no other number or clause lies between. */
export interface Mention extends Numeral {
  /** End of the unit; equals `end` when there is none. */
  readonly unitEnd: number;
  readonly unit: string | null;
  /** From the last clause mark or number to this number; `、` does not end it. */
  readonly pre: string;
  /** From the unit to the next clause mark, `、` or number. */
  readonly post: string;
  /** No clause mark stands between this number and the next: the words behind it are the next one's too. */
  readonly runsOn: boolean;
  /** Everything since the previous number, clause marks included. */
  readonly gap: string;
  /** Bounds of the clause: the text between `，；。：` at the same bracket depth. */
  readonly clause: readonly [start: number, end: number];
  /** Bounds of the sentence: between `。！？`. */
  readonly sentence: readonly [start: number, end: number];
  /** Bracket in which it stands: offset of the opening bracket, or null. */
  readonly bracket: number | null;
}

/** Every number of the passage that counts or measures something. Dates, years, ordinals and codes are left out. */
export function readMentions(passage: Passage): Mention[] {
  const { text } = passage;
  const numerals = readNumerals(text).flatMap((numeral) => {
    const after = text.slice(numeral.end, numeral.end + 6);
    if (PARTS.test(after)) return [];
    const unit = UNIT.exec(after)?.[1] ?? null;
    if (unit === null && (NOT_A_COUNT.test(text.slice(numeral.end, numeral.end + 3)) || numeral.chinese)) return [];
    if (numeral.chinese && numeral.value === 1 && NOT_ONE.test(text.slice(numeral.start - 1, numeral.end + 3))) return [];
    return [{ numeral, unit }];
  });
  const brackets = readBrackets(text);
  let previousEnd = 0;
  const mentions = numerals.map(({ numeral, unit }, index): Mention => {
    const unitEnd = numeral.end + (unit?.length ?? 0);
    const next = numerals[index + 1]?.numeral.start ?? text.length;
    const gap = withoutGloss(text.slice(previousEnd, numeral.start));
    const rest = text.slice(unitEnd, next);
    const stop = rest.search(POST_STOP);
    const bracket = brackets[numeral.start] ?? -1;
    const mention: Mention = {
      ...numeral,
      unit,
      unitEnd,
      gap,
      pre: gap.slice(lastStop(gap) + 1),
      post: stop < 0 ? rest : rest.slice(0, stop),
      runsOn: stop < 0 && next < text.length,
      clause: [backTo(text, numeral.start, CLAUSE_MARK, brackets), forwardTo(text, unitEnd, CLAUSE_MARK, brackets)],
      sentence: [backTo(text, numeral.start, SENTENCE_MARK, null), forwardTo(text, unitEnd, SENTENCE_MARK, null)],
      bracket: bracket < 0 ? null : bracket,
    };
    previousEnd = unitEnd;
    return mention;
  });
  return distribute(namesFollow(mentions));
}

/** 维持(含驳回诉讼请求)5件: a bracket that widens the name before it stands between no two things. */
function withoutGloss(gap: string): string {
  return gap.endsWith(')') ? gap.replace(/\((?:含|包括|包含|即)(?![^()]*(?:结转|转结))[^()]*\)$/, '') : gap;
}

/** `2起维持、1起纠正`: where the names stand behind the numbers, the words before `、` belong to the number before them. */
function namesFollow(mentions: readonly Mention[]): Mention[] {
  const result: Mention[] = [];
  for (const mention of mentions) {
    const previous = result.at(-1);
    const follows =
      previous && previous.post !== '' && mention.gap === `${previous.post}、` && /^(?:其中|共|有|分别|含)*$/.test(previous.pre);
    result.push(follows ? { ...mention, pre: '' } : mention);
  }
  return result;
}

/** `复议、诉讼分别为3件、2件`: each number gets the words of its own term. */
function distribute(mentions: readonly Mention[]): Mention[] {
  const result = [...mentions];
  for (const [index, first] of mentions.entries()) {
    if (!first.pre.includes('分别')) continue;
    const respective = RESPECTIVE.exec(first.pre);
    if (!respective) continue;
    let last = index;
    while (/^[、，,和及与]$/.test(mentions[last + 1]?.gap ?? '')) last++;
    // 被纠错(败诉)分别为: the bracket is no clause of its own.
    const lead = respective[1] || (RESPECTIVE.exec(first.gap.replace(/\([^)]*\)/g, '').replace(/^[，,；;、]/, ''))?.[1] ?? '');
    const terms = lead.split(/[、和与]|以及|(?<![涉普])及/).filter((term) => term !== '');
    const count = last - index + 1;
    if (count < 2) continue;
    // 复议47件、应诉29件，其中涉及信息公开的分别为6件、3件: the terms are those of the numbers before.
    const before = terms.length < count ? result.slice(Math.max(0, index - count), index).map((one) => one.pre) : [];
    if (terms.length < count && (before.length < count || before.some((term) => term === ''))) {
      // What each of them stands for cannot be told.
      for (let i = index; i <= last; i++) result[i] = { ...(result[i] ?? first), pre: '分别', gap: '分别', post: '' };
      continue;
    }
    for (let i = 0; i < count; i++) {
      const mention = mentions[index + i];
      const term = before.length > 0 ? `${before[i]?.replace(/^、/, '')}${lead}` : terms[terms.length - count + i];
      if (mention && term) result[index + i] = { ...mention, pre: term, gap: term, post: '' };
    }
  }
  return result;
}

/** Bounds of the clause around a character: for statements without a number. */
export function clauseAround(text: string, at: number): readonly [start: number, end: number] {
  const brackets = readBrackets(text);
  return [backTo(text, at, CLAUSE_MARK, brackets), forwardTo(text, at, CLAUSE_MARK, brackets)];
}

/** For each character the offset of the innermost open bracket, or -1. */
function readBrackets(text: string): Int32Array {
  const open: number[] = [];
  const found = new Int32Array(text.length + 1).fill(-1);
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === ')' && open.length > 0) open.pop();
    found[i] = open.at(-1) ?? -1;
    if (c === '(') open.push(i);
    // A bracket that is never closed ends with its sentence.
    if (c === '。') open.length = 0;
  }
  return found;
}

function backTo(text: string, from: number, mark: string, brackets: Int32Array | null): number {
  const depth = brackets?.[from] ?? -1;
  for (let i = from - 1; i >= 0; i--) {
    if (brackets && i === depth) return i + 1;
    if (mark.includes(text[i] ?? '') && !isThousands(text, i) && (!brackets || brackets[i] === depth)) return i + 1;
  }
  return 0;
}

function forwardTo(text: string, from: number, mark: string, brackets: Int32Array | null): number {
  const depth = brackets?.[from] ?? -1;
  for (let i = from; i < text.length; i++) {
    if (brackets && depth >= 0 && text[i] === ')' && (brackets[i] ?? -1) !== depth) return i;
    if (mark.includes(text[i] ?? '') && !isThousands(text, i) && (!brackets || brackets[i] === depth)) return i;
  }
  return text.length;
}

function isThousands(text: string, i: number): boolean {
  return text[i] === ',' && /\d/.test(text[i - 1] ?? '') && /^\d{3}(?!\d)/.test(text.slice(i + 1, i + 5));
}

function lastStop(gap: string): number {
  for (let i = gap.length - 1; i >= 0; i--) if (PRE_STOP.includes(gap[i] ?? '')) return i;
  return -1;
}

const RESPECTIVE = /^(.*?)分别(?:为|是|有|达|达到|共|:)?$/;
const UNIT =
  /^(个百分点|百分点|%|万元|亿元|元|人次|件次|件\(次\)|条\(次\)|条次|件|宗|起|条|份|封|次|例|项|个|笔|篇|期|场|则|页|批|部|人|家|名|户|种|类|卷|册|幅|组|本|分钟|小时|公里|平方米|亩|岁)/;
/** After these a number without a counting unit is a date, an address, a document's number. */
const NOT_A_COUNT = /^(?:年|月|日|号|时|点|分|秒|楼|室|路|届|周|天|度|热线|平台|部分|方面|大|是|、|\.|便民|服务|政务|\+|×|x)/i;
/** 等六个部分, 三大方面: parts of the report itself, or of its story. */
const PARTS = /^(?:个|大|大类|类|项|组)?(?:部分|方面|章节?|板块|篇章|环节|层面|维度)/;
/** Words in which 一 does not count: 统一条, 第一次, 一件事, 一次办, 进一步. */
const NOT_ONE = /^(?:[统第唯同万逐专某每任另又之进不]一|.一(?:件事|次性|次办|个[^,，。]{0,2}$|条龙|类事|批|项项|条条|步))/;
const PRE_STOP = '，,；;。:：()！？!?+=';
const POST_STOP = /[，,；;。:：()、！？!?+=]/;
const CLAUSE_MARK = '，,；;。:：！？!?';
const SENTENCE_MARK = '。！？!?';
