import type { Count, Token } from '../tokens/tokens';
import { openingIn } from './openings';
import { distribute } from './respective';

/** A number in its clause: the words that may say what it counts. */
export interface Figure {
  readonly count: Count;
  /** Index of the number among the tokens. */
  readonly at: number;
  /** Words in front, since the last number or clause mark of the same bracket; a colon does not cut. */
  readonly before: readonly Token[];
  /** Words behind, to the next clause mark, `、` or number. */
  readonly after: readonly Token[];
  /** No mark stands between this number and the next: the words behind it may be the next one's. */
  readonly runsOn: boolean;
  /** Ordinal of its sentence, and of its clause between `，；。：`, in the passage. */
  readonly sentence: number;
  readonly clause: number;
  /** Ordinal of the stretch between `；` and `。`. */
  readonly stretch: number;
  /** Index in `figures` of the number that its bracket stands behind; null outside brackets. */
  readonly bracketOf: number | null;
  /** The mark in front of its words: what it is joined to what comes before by. */
  readonly joint: string;
}

/** The numbers of a passage, each with the words around it. */
export function figuresOf(tokens: readonly Token[]): Figure[] {
  const sentences = ordinals(tokens, '。！？!?');
  const stretches = ordinals(tokens, '；;。！？!?');
  const clauses = ordinals(tokens, '，,；;。:：！？!?()');
  const figures: Figure[] = [];
  for (const [at, count] of tokens.entries()) {
    if (count.kind !== 'count') continue;
    const { words: before, joint } = wordsBefore(tokens, at, figures);
    const after: Token[] = [];
    let runsOn = false;
    for (let i = at + 1; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token) break;
      if (token.kind === 'mark') {
        if (token.mark === '、' && !countAhead(tokens, i)) continue;
        break;
      }
      if (token.kind === 'count') {
        runsOn = true;
        break;
      }
      after.push(token);
    }
    const bracket = openedAt(tokens, at);
    const bracketOf = bracket < 0 ? null : bracketOwner(tokens, bracket, figures);
    const named = bracket >= 0 && bracketOf === null && before.length === 0 && bracket === at - 1 ? nameBefore(tokens, bracket) : [];
    figures.push({
      count,
      at,
      before: named.length > 0 ? named : before,
      after: runsOn && withinAt(after) >= 0 ? after.slice(0, withinAt(after)) : after,
      runsOn,
      sentence: sentences[at] ?? 0,
      clause: clauses[at] ?? 0,
      stretch: stretches[at] ?? 0,
      bracketOf,
      joint,
    });
  }
  return distribute(figures);
}

function wordsBefore(tokens: readonly Token[], at: number, figures: readonly Figure[]): { words: Token[]; joint: string } {
  const inBrackets: Token[] = [];
  const { words, joint } = ownWordsBefore(tokens, at, figures, inBrackets);
  // 无法提供（本机关不掌握）3件: the ground is named in a bracket, without a number of its own.
  return { words: words.some(isRow) && inBrackets.every(isRow) ? [...words, ...inBrackets] : words, joint };
}

function ownWordsBefore(
  tokens: readonly Token[],
  at: number,
  figures: readonly Figure[],
  inBrackets: Token[],
): { words: Token[]; joint: string } {
  const depth = tokens[at]?.depth ?? 0;
  const words: Token[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token) break;
    if (token.depth > depth) {
      if (isRow(token) || token.kind === 'count' || has([token], 'role:excluding')) inBrackets.unshift(token);
      continue;
    }
    if (token.kind === 'count') {
      const previous = figures.at(-1);
      // 收到16件政府信息公开申请 is the earlier number's; what runs on from its own words is this one's.
      const cut = withinAt(previous?.after ?? []);
      // 现行有效的37件规章和164件规范性文件: the noun in front of 和 is the earlier number's.
      if (previous && !previous.before.some(isObject) && !ownsAfter(previous) && joinedObject(words))
        return { words: words.slice(2), joint: '' };
      if (!previous || !ownsAfter(previous)) return { words, joint: '' };
      return { words: words.slice(cut < 0 ? previous.after.length : cut + 1), joint: '' };
    }
    if (token.kind === 'mark') {
      // 其中，予以公开2件: the mark behind 其中 does not cut.
      const opens = tokens[i - 1]?.kind === 'word' && has(tokens.slice(i - 1, i), 'role:among');
      if (token.depth < depth || (HARD.includes(token.mark) && !opens)) return { words, joint: token.mark };
      if (opens) continue;
      if (token.mark === '、' && endsFigure(tokens, i)) return { words, joint: '、' };
    }
    if (token.kind === 'unknown') {
      const opening = openingIn(words);
      if (opening >= 0) return { words: words.slice(opening), joint: '' };
    }
    words.unshift(token);
  }
  return { words, joint: '' };
}

const isRow = (token: Token) => token.kind === 'word' && token.sense.startsWith('row:');

/** 理由为过程性信息(5件)、内部事务信息(3件): no number stands in front of the bracket, but what it counts. */
function nameBefore(tokens: readonly Token[], bracket: number): Token[] {
  const depth = (tokens[bracket]?.depth ?? 1) - 1;
  const mark = tokens.findLastIndex(
    (token, i) => i < bracket && (token.kind === 'mark' || token.kind === 'count' || token.depth !== depth),
  );
  return tokens.slice(mark + 1, bracket);
}

function has(tokens: readonly Token[], sense: string): boolean {
  return tokens.some((token) => token.kind === 'word' && token.sense === sense);
}

/** 13件政府信息公开申请中予以公开5件: what stands behind 中 is of the next number. */
export function withinAt(after: readonly Token[]): number {
  return after.findIndex((token) => token.kind === 'word' && token.sense === 'role:within');
}

/** Another number follows before the clause ends: the `、` parts their names. */
function countAhead(tokens: readonly Token[], from: number): boolean {
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind === 'count') return true;
    if (token?.kind === 'mark' && token.mark !== '、') return false;
  }
  return false;
}

/** The mark ends the words behind a number: `2件维持、1件纠正`. */
function endsFigure(tokens: readonly Token[], mark: number): boolean {
  for (let i = mark - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') return token?.kind === 'mark' && token.mark === ')';
    if (token.kind === 'count') return true;
  }
  return false;
}

/** The number that a bracket stands behind, with no more than a few known words between; -1 when it explains something else. */
function bracketOwner(tokens: readonly Token[], bracket: number, figures: readonly Figure[]): number | null {
  const depth = tokens[bracket]?.depth ?? 1;
  const owner = figures.findLastIndex((one) => one.at < bracket && one.count.depth === depth - 1);
  const between = tokens.slice((figures[owner]?.at ?? bracket) + 1, bracket);
  const last = tokens[bracket - 1];
  // 比2022年（40件）: the other year's number.
  if (last?.kind === 'word' && last.sense.startsWith('time:')) return owner;
  const isClose = between.every((token) => token.depth >= depth || token.kind === 'word') && between.length < 12;
  return owner >= 0 && isClose ? owner : null;
}

/** 规章和: the first word is a thing, and 和 parts it from what follows. */
export function joinedObject([thing, and]: readonly Token[]): boolean {
  return thing?.kind === 'word' && thing.sense.startsWith('thing:') && and?.kind === 'word' && and.sense === 'role:and';
}

const isObject = (token: Token) => token.kind === 'word' && /^(?:thing|row|case|column):/.test(token.sense);

function ownsAfter(figure: Figure): boolean {
  return figure.before.every((token) => token.kind !== 'word' || !/^(?:thing|row|case|column|act):/.test(token.sense));
}

function openedAt(tokens: readonly Token[], at: number): number {
  const depth = tokens[at]?.depth ?? 0;
  if (depth === 0) return -1;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token?.kind === 'mark' && token.mark === '(' && token.depth === depth) return i;
  }
  return -1;
}

function ordinals(tokens: readonly Token[], marks: string): number[] {
  let ordinal = 0;
  return tokens.map((token) => {
    const now = ordinal;
    if (token.kind === 'mark' && marks.includes(token.mark)) ordinal++;
    return now;
  });
}

const HARD = '，,；;。！？!?(+=';
