import type { Count, Token } from '../tokens/tokens';

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
  const depth = tokens[at]?.depth ?? 0;
  const words: Token[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token) break;
    if (token.depth > depth) continue;
    if (token.kind === 'count') {
      const previous = figures.at(-1);
      // 收到16件政府信息公开申请 is the earlier number's; what runs on from its own words is this one's.
      if (!previous || !ownsAfter(previous)) return { words, joint: '' };
      const cut = withinAt(previous.after);
      return { words: words.slice(cut < 0 ? previous.after.length : cut + 1), joint: '' };
    }
    if (token.kind === 'mark') {
      // 其中，予以公开2件: the mark behind 其中 does not cut.
      const opens = tokens[i - 1]?.kind === 'word' && has(tokens.slice(i - 1, i), 'role:among');
      if (token.depth < depth || (HARD.includes(token.mark) && !opens)) return { words, joint: token.mark };
      if (opens) continue;
      if (token.mark === '、' && endsFigure(tokens, i)) return { words, joint: '、' };
    }
    words.unshift(token);
  }
  return { words, joint: '' };
}

/** 理由为过程性信息(5件)、内部事务信息(3件): no number stands in front of the bracket, but what it counts. */
function nameBefore(tokens: readonly Token[], bracket: number): Token[] {
  const depth = (tokens[bracket]?.depth ?? 1) - 1;
  const mark = tokens.findLastIndex(
    (token, i) => i < bracket && (token.kind === 'mark' || token.kind === 'count' || token.depth !== depth),
  );
  return tokens.slice(mark + 1, bracket);
}

/** 复议、诉讼分别为3件、2件: each number gets its own term; where the terms cannot be told, none of them says anything. */
function distribute(figures: readonly Figure[]): Figure[] {
  const result = [...figures];
  for (const [index, first] of figures.entries()) {
    if (!has(first.before, 'role:respectively')) continue;
    let last = index;
    const mark = figures[index + 1]?.joint;
    while (isBare(figures[last + 1]) && (figures[last + 1]?.joint === mark || figures[last + 1]?.joint === '')) last++;
    const count = last - index + 1;
    if (count < 2) continue;
    const respective = first.before.findIndex((token) => token.kind === 'word' && token.sense === 'role:respectively');
    // 办理结果为：予以公开、部分公开分别为5件、2件: what stands in front of the colon is no term.
    const lead = behindColon(first.before.slice(0, respective));
    const terms = termsOf(lead);
    const earlier = terms.length !== count ? result.slice(Math.max(0, index - count), index).map((one) => [...one.before, ...lead]) : [];
    for (let i = 0; i < count; i++) {
      const figure = figures[index + i];
      if (!figure) continue;
      const before =
        terms.length === count
          ? [...shared(terms, count), ...(terms[terms.length - count + i] ?? [])]
          : earlier.length === count
            ? (earlier[i] ?? [])
            : [];
      result[index + i] = { ...figure, before, after: [], runsOn: false, joint: first.joint };
    }
  }
  return result;
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

/** Bodies, times and acts in front of the first term hold for all. */
function shared(terms: readonly (readonly Token[])[], count: number): Token[] {
  return (terms[terms.length - count] ?? []).filter(
    (token) => token.kind === 'word' && /^(?:act|body|time):|^thing:disclosure/.test(token.sense),
  );
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
