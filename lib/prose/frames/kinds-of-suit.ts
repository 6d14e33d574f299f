import type { Sense } from '../lexicon/sense';
import { anyOf } from '../phrases/line-words';
import { afterReview, atOnce, throughReview, withoutReview } from '../phrases/told-by-parts';
import { wordsBefore, wordsBehind } from '../tokens/around';
import type { Token } from '../tokens/tokens';

/**
 * 复议后申请人提起行政诉讼, 不经复议起诉, 径行提起诉讼: which kind of lawsuit the words in front of it tell, whatever stands between; where suits
 * are spoken of, 经复议9件 alone tells it, too.
 */
export function kindsOfSuit(tokens: readonly Token[], text: string): readonly Token[] {
  const told = new Map<number, Sense>();
  tokens.forEach((token, at) => {
    const isOfSuit = isSuit(token);
    if (!isOfSuit && !(token.kind === 'word' && token.sense === 'thing:review')) return;
    const front = text.slice(Math.max(0, token.start - FAR), token.start);
    const [without] = (isOfSuit ? ONCE : WITHOUT).exec(front) ?? [];
    if (!isOfSuit) {
      const suit = suitBehind(tokens, at, text);
      const isThrough = !without && THROUGH.test(front);
      const isTold = suit
        ? without || isThrough || AFTER.test(text.slice(token.end, token.end + FAR))
        : without
          ? !ASKED.test(without)
          : isThrough && isBare(token, front, text);
      if (!isTold) return;
      told.set(at, 'filler').set(suit || at, without ? DIRECT : 'thing:litigationAfterReview');
    } else if (without && !told.has(at)) told.set(at, DIRECT);
    if (!without) return;
    // 未, 不: nothing is denied. 直接提起行政诉讼 is one name; that suits were 提起 is told by 直接提起的行政诉讼.
    const quiet = without.includes('的') ? HOW : HOW_OR_ACT;
    for (let i = at - 1; (tokens[i]?.start ?? -1) >= token.start - without.length; i--) {
      const one = tokens[i];
      if (one?.kind === 'unknown' || (one?.kind === 'word' && quiet.test(one.sense))) told.set(i, 'filler');
    }
  });
  if (told.size === 0) return tokens;
  return tokens.map((token, at) => {
    const { start, end, depth } = token;
    const sense = told.get(at);
    return sense ? { kind: 'word', start, end, depth, sense } : token;
  });
}

/** The lawsuit named behind a review in the same clause, unless it is named beside it (复议和诉讼); 0 when none is. */
function suitBehind(tokens: readonly Token[], review: number, text: string): number {
  for (let at = review + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'mark' || token?.kind === 'count') return 0;
    if (isSuit(token)) return /[和与及或跟]/.test(text.slice(tokens[review]?.end, token?.start)) ? 0 : at;
  }
  return 0;
}

/** 经复议的9件, 9件经复议: nothing more is said of them, in a sentence that names suits. */
function isBare({ end }: Token, front: string, text: string): boolean {
  const sentence = wordsBefore(text, end, '。', LONG) + wordsBehind(text, end, '。');
  return (
    /[起被应]诉|诉讼/.test(sentence) &&
    (COUNTED.test(text.slice(end, end + FAR)) || (/[件起]\D{0,5}$/.test(front) && ENDED.test(text.slice(end))))
  );
}

const isSuit = (token: Token | undefined) => token?.kind === 'word' && token.sense.startsWith('thing:litigation');

const DIRECT = 'thing:litigationDirect';
const WITHOUT = new RegExp(`${anyOf(withoutReview)}(?:行政)?$`);
const THROUGH = new RegExp(`(?<![未没不无][^，]{0,3})${anyOf(throughReview)}(?:行政)?$`);
const AFTER = new RegExp(`^[^，。；、]{0,6}${anyOf(afterReview)}`);
const ONCE = new RegExp(`${anyOf(atOnce)}(?:向(?:人民)?法院)?(?:被?提起)?的?(?:政府信息公开)?(?:行政)?$`);
const HOW = /^(?:manner|role:|thing:app)/;
const HOW_OR_ACT = /^(?:manner|role:|thing:app|act:)/;
/** 未申请复议 alone tells of no suit. */
const ASKED = /申请|提起/;
const COUNTED = /^(?:程序|前置|后)?的?(?:案件)?[\d一二两三四五六七八九十]/;
const ENDED = /^(?:程序)?的?(?:[，。；;、)]|$)/;
/** Characters: no longer are the words that are looked for. */
const FAR = 20;
/** Of a longer sentence the last characters are looked through. */
const LONG = 300;
