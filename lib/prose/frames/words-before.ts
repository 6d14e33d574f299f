import type { Token } from '../tokens/tokens';
import { ITEM_UNITS, PERSON_UNITS } from '../tokens/units';
import type { Figure } from './figure';
import { openingIn } from './openings';

/** The words in front of a number that may say what it counts, and the mark that joins them to what comes before. */
export function wordsBefore(tokens: readonly Token[], at: number, figures: readonly Figure[]): { words: Token[]; joint: string } {
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
      // 收到申请1人2次: the same, by persons and by requests.
      if (i === at - 1 && previous && PERSON_UNITS.has(previous.count.unit) && !PERSON_UNITS.has(unitOf(tokens[at])))
        return { words: [...previous.before], joint: previous.joint };
      // 收到16件政府信息公开申请 is the earlier number's; what runs on from its own words is this one's.
      const cut = withinAt(words);
      // 现行有效的37件规章和164件规范性文件: the noun in front of 和 is the earlier number's.
      if (previous && !previous.before.some(isObject) && !ownsAfter(previous) && joinedObject(words))
        return { words: words.slice(2), joint: '' };
      // 收到20件政府信息公开申请中8件由企业提出: what stands in front of 中 is none of its own.
      if (cut >= 0) return { words: words.slice(cut + 1), joint: '' };
      if (!previous || !ownsAfter(previous)) return { words, joint: '' };
      return { words: words.slice(previous.after.length), joint: '' };
    }
    if (token.kind === 'mark') {
      // 其中，予以公开2件: the mark behind 其中 does not cut.
      const opens = tokens[i - 1]?.kind === 'word' && has(tokens.slice(i - 1, i), 'role:among');
      if (token.depth < depth || (HARD.includes(token.mark) && !opens))
        return { words: [...('，,'.includes(token.mark) ? labelBefore(tokens, i, words) : []), ...words], joint: token.mark };
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

/** （一）予以公开，合计6件: the clause in front is nothing but a row's label, and the number's own words are no more than a total's. */
function labelBefore(tokens: readonly Token[], comma: number, words: readonly Token[]): readonly Token[] {
  if (words.length === 0 || !words.every((token) => has([token], 'role:sum'))) return [];
  const clause = tokens.slice(tokens.findLastIndex((token, at) => at < comma && token.kind !== 'word') + 1, comma);
  return clause.length > 0 && clause.every(isRow) ? clause : [];
}

const isRow = (token: Token) => token.kind === 'word' && token.sense.startsWith('row:');

/** 理由为过程性信息(5件)、内部事务信息(3件): no number stands in front of the bracket, but what it counts. */
export function nameBefore(tokens: readonly Token[], bracket: number): Token[] {
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

/** The mark ends the words behind a number: `2件维持、1件纠正`. */
function endsFigure(tokens: readonly Token[], mark: number): boolean {
  for (let i = mark - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') return token?.kind === 'mark' && token.mark === ')';
    if (token.kind === 'count') return true;
  }
  return false;
}

/** 规章和: the first word is a thing, and 和 parts it from what follows. */
export function joinedObject([thing, and]: readonly Token[]): boolean {
  return thing?.kind === 'word' && thing.sense.startsWith('thing:') && and?.kind === 'word' && and.sense === 'role:and';
}

const isObject = (token: Token) => token.kind === 'word' && /^(?:thing|row|case|column):/.test(token.sense);

/** 答复质量提升：全年97件新收申请和6件结转申请: what stands in front of a colon takes nothing from behind the number. */
function ownsAfter({ count, before, after: [next] }: Figure): boolean {
  // 其余9件为无法提供8件、其他处理1件: it is divided.
  if (next && has([next], 'role:be')) return false;
  // 三种渠道共收到28件: the ways are counted, and no more.
  if (next && has([next], 'role:tail') && ITEM_UNITS.has(count.unit)) return false;
  const colon = before.findLastIndex((token) => token.kind === 'mark' && (token.mark === ':' || token.mark === '：'));
  const own = colon >= 0 && colon < before.length - 1 ? before.slice(colon + 1) : before;
  return own.every((token) => token.kind !== 'word' || !/^(?:thing|row|case|column|act):/.test(token.sense));
}

const unitOf = (token: Token | undefined) => (token?.kind === 'count' ? token.unit : null);

const HARD = '，,；;。！？!?(+=';
