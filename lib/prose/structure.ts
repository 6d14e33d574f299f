import type { Count, Token } from './tokens';

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
  /** Index in `figures` of the number that its bracket stands behind; null outside brackets. */
  readonly bracketOf: number | null;
  /** The mark in front of its words: what it is joined to what comes before by. */
  readonly joint: string;
}

/** The numbers of a passage, each with the words around it. */
export function figuresOf(tokens: readonly Token[]): Figure[] {
  const sentences = ordinals(tokens, '。！？!?');
  const clauses = ordinals(tokens, '，,；;。:：！？!?()');
  const figures: Figure[] = [];
  for (const [at, count] of tokens.entries()) {
    if (count.kind !== 'count') continue;
    const { words: before, joint } = wordsBefore(tokens, at, figures);
    const after: Token[] = [];
    let runsOn = false;
    for (let i = at + 1; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token || token.kind === 'mark') break;
      if (token.kind === 'count') {
        runsOn = true;
        break;
      }
      after.push(token);
    }
    const bracket = openedAt(tokens, at);
    figures.push({
      count,
      at,
      before,
      after,
      runsOn,
      sentence: sentences[at] ?? 0,
      clause: clauses[at] ?? 0,
      bracketOf: bracket < 0 ? null : figures.findLastIndex((one) => one.at < bracket && one.count.depth === count.depth - 1),
      joint,
    });
  }
  return figures;
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
      return { words: previous && ownsAfter(previous) ? words.slice(previous.after.length) : words, joint: '' };
    }
    if (token.kind === 'mark') {
      if (token.depth < depth || HARD.includes(token.mark)) return { words, joint: token.mark };
      if (token.mark === '、' && endsFigure(tokens, i)) return { words, joint: '、' };
    }
    words.unshift(token);
  }
  return { words, joint: '' };
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

const HARD = '，,；;。！？!?(';
