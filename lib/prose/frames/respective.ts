import type { Count, Token, Word } from '../tokens/tokens';
import { YEARS_AHEAD, yearsInTurn } from './years-in-turn';

/** Of a number: what telling the terms apart needs. */
interface Figure {
  readonly count: Count;
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  readonly runsOn: boolean;
  readonly sentence: number;
  readonly clause: number;
  readonly joint: string;
}

/** 复议、诉讼分别为3件、2件: each number gets its own term; where the terms cannot be told, none of them says anything. `year` is the report's. */
export function distribute<Given extends Figure>(figures: readonly Given[], text: string, year: number | null): readonly Given[] {
  if (!figures.some(({ before }) => before.some(isRespective))) return figures;
  const result = [...figures];
  /** The years that the sentence named last tells its numbers of. */
  let turn: { readonly sentence: number; readonly years: readonly number[] } | null = null;
  for (const [index, first] of figures.entries()) {
    const respective = first.before.findIndex(isRespective);
    if (respective < 0) continue;
    const count = runLength(figures, index);
    // 答复结果分别为：5件予以公开，3件部分公开: each has its own term behind it.
    if (
      count < 2 ||
      figures
        .slice(index, index + count)
        .every(({ after }) => after.some((token) => token.kind === 'word' && /^(?:row|case):/.test(token.sense)))
    )
      continue;
    // 办理结果为：予以公开、部分公开分别为5件、2件: what stands in front of the colon is no term.
    const lead = behindColon(first.before.slice(0, respective));
    const terms = lead.length > 0 ? termsOf(lead) : termsInFront(figures[index - 1], first, count);
    const isTold = terms.length === count;
    // 主要涉及征地、规划和拆迁，分别为7件、5件和4件: the terms stand in a clause of their own, which tells no number.
    const isOfClause = lead.length === 0 && first.clause - (result[index - 1]?.clause ?? first.clause) > 1;
    const earlier =
      isTold || isOfClause
        ? []
        : result
            .slice(Math.max(0, index - count - SUMS), index)
            .filter(({ before }) => !isSumAlone(before))
            .slice(-count)
            .map((one) => [...(lead.some(isEnd) ? one.before.filter((token) => !isEnd(token)) : one.before), ...lead]);
    // 2021—2023年分别收到…; 三年（2021年、2022年、2023年）复议分别为…，诉讼分别为…: each is a year's.
    const { start } = first.count;
    const years: readonly number[] | null =
      yearsInTurn(text.slice(Math.max(0, start - YEARS_AHEAD), start), count) ?? yearsOf(turn, first.sentence, count);
    if (year !== null && years && (!isTold || lead.every((token) => !isThing(token)))) {
      turn = { sentence: first.sentence, years };
      const isYear = (token: Token) => isTime(token) || (token.kind === 'unknown' && /^20\d\d/.test(text.slice(token.start, token.end)));
      const said = first.before.filter((token) => !isRespective(token) && !isYear(token) && token.kind !== 'mark');
      give(index, count, (i) => [yearWord(first.count, (years[i] ?? year) - year), ...said]);
      continue;
    }
    // 规章、规范性文件分别新制定4件和21件; 许可项目4项、处罚项目9项，分别作出处理决定7件、5件.
    const own = first.before.slice(respective);
    const acts = isTold ? own.filter(isAct) : [];
    give(index, count, (i) =>
      isTold ? [...shared(terms, count), ...acts, ...(terms[i] ?? [])] : earlier.length === count ? withOwn(earlier[i] ?? [], own) : [],
    );
    if (!isTold && earlier.length !== count) continue;
    // …，废止2件和9件: the same terms again, with an act of their own.
    const names = isTold ? terms : earlier.map((words) => words.filter((token) => !isAct(token)));
    for (let next = index + count; isSameAgain(figures, next, count, first); next += count) {
      const own = figures[next]?.before.filter(isAct) ?? [];
      give(next, count, (i) => [...own, ...(names[i] ?? [])]);
    }
  }
  return result;

  function give(from: number, count: number, wordsOf: (i: number) => readonly Token[]): void {
    const joint = figures[from]?.joint ?? '';
    for (let i = 0; i < count; i++) {
      const figure = figures[from + i];
      if (figure) result[from + i] = { ...figure, before: wordsOf(i), after: [], runsOn: false, joint };
    }
  }
}

function yearsOf(turn: { readonly sentence: number; readonly years: readonly number[] } | null, sentence: number, count: number) {
  return turn?.sentence === sentence && turn.years.length === count ? turn.years : null;
}

/** A word for the year, counted from the report's, right in front of the number. */
function yearWord({ start, depth }: Count, from: number): Word {
  return { kind: 'word', start, end: start, depth, sense: from === 0 ? 'time:this' : from === -1 ? 'time:last' : 'time:other' };
}

const isRespective = (token: Token) => token.kind === 'word' && token.sense === 'role:respectively';

/** What a number in front was told of, with what is counted of it now or that it changed, where the words behind 分别 name that. */
function withOwn(earlier: readonly Token[], own: readonly Token[]): readonly Token[] {
  if (!own.some(isThing)) return [...earlier, ...own.filter(isChange)];
  const things = earlier.filter(isThing);
  const counted = things.length > 1 ? things.at(-1) : undefined;
  return [...earlier.filter((token) => token !== counted && !isAct(token)), ...own.filter((token) => isAct(token) || isThing(token))];
}

/** How many numbers stand in a row, each with no more than a mark or 和 in front. */
function runLength(figures: readonly Figure[], index: number): number {
  const mark = figures[index + 1]?.joint;
  let last = index;
  while (isBare(figures[last + 1]) && (figures[last + 1]?.joint === mark || figures[last + 1]?.joint === '')) last++;
  return last - index + 1;
}

function isSameAgain(figures: readonly Figure[], at: number, count: number, { sentence }: Figure): boolean {
  const figure = figures[at];
  return (
    figure?.sentence === sentence &&
    figure.before.some(isAct) &&
    figure.before.every((token) => token.kind === 'word' && !NAMES.test(token.sense)) &&
    runLength(figures, at) === count
  );
}

function isBare(figure: Figure | undefined): boolean {
  return (
    figure !== undefined &&
    '、，,'.includes(figure.joint === '' ? '、' : figure.joint) &&
    figure.before.every((token) => token.kind === 'word' && token.sense === 'role:and')
  );
}

function behindColon(lead: readonly Token[]): readonly Token[] {
  return lead.slice(lead.findLastIndex((token) => token.kind === 'mark' && (token.mark === ':' || token.mark === '：')) + 1);
}

/** What `、` and 和 part. */
function termsOf(lead: readonly Token[]): Token[][] {
  const terms: Token[][] = [[]];
  for (const token of lead) {
    if (token.kind === 'mark' || (token.kind === 'word' && token.sense === 'role:and')) terms.push([]);
    else terms.at(-1)?.push(token);
  }
  return terms.filter((term) => term.length > 0);
}

/** 予以公开与部分公开共72件，分别为56件和16件: what the number in front was told of, where those are as many. */
function termsInFront(front: Figure | undefined, { sentence }: Figure, count: number): Token[][] {
  if (front?.sentence !== sentence) return [];
  const terms = termsOf(behindColon(front.before).filter((token) => token.kind !== 'word' || token.sense !== 'role:sum'));
  return terms.length === count && terms.every((term) => term.some((token) => token.kind === 'word' && NAMES.test(token.sense)))
    ? terms
    : [];
}

/** Bodies, times and acts in front of the first term hold for all, unless each has its own: 上年结转、本年新收. */
function shared(terms: readonly (readonly Token[])[], count: number): Token[] {
  const [first = [], ...others] = terms.slice(-count);
  const ownKinds = [isAct, isTime].filter((isOne) => others.every((term) => term.some(isOne)));
  return first.filter(
    (token) =>
      token.kind === 'word' && /^(?:act|body|time):|^thing:disclosure/.test(token.sense) && !ownKinds.some((isOne) => isOne(token)),
  );
}

/** 未结分别为4件、5件，被纠正分别为6件、1件: the last end is meant, of requests as of cases. */
const isEnd = (token: Token) => token.kind === 'word' && /^(?:case|row):/.test(token.sense);

/** 共计93件 adds up those in front, and is none of them. */
const isSumAlone = (before: readonly Token[]) =>
  before.length > 0 && before.every((token) => token.kind === 'word' && (token.sense === 'role:sum' || token.sense === 'filler'));

const isChange = (token: Token) => token.kind === 'word' && token.sense === 'role:difference';
const isTime = (token: Token) => token.kind === 'word' && token.sense.startsWith('time:');
const isThing = (token: Token) => token.kind === 'word' && token.sense.startsWith('thing:');
const isAct = (token: Token) => token.kind === 'word' && token.sense.startsWith('act:');
/** So many sums may stand between the terms and what is told of them again. */
const SUMS = 2;
/** What would be a term of its own. */
const NAMES = /^(?:thing|row|case|column):|^role:respectively$/;
