import type { Sense } from '../lexicon/sense';
import type { Count, Token } from '../tokens/tokens';
import { CASE_UNITS, PERSON_UNITS } from '../tokens/units';
import { type Frame, hears } from './frame';

/** 三家企业分别提交1件申请, 10人各申请2件: as many of each as the number says, all together the product. */
export function eachOfThem(tokens: readonly Token[]): readonly Token[] {
  if (!hears(tokens, 'role:each') && !hears(tokens, 'role:respectively')) return tokens;
  let counted: Count | null = null;
  let isEach = false;
  return tokens.map((token) => {
    if (token.kind === 'mark' || token.kind === 'unknown') [counted, isEach] = [null, false];
    if (tellsOfEach(token)) isEach = counted !== null;
    if (token.kind !== 'count') return token;
    const all = isEach && counted && CASE_UNITS.has(token.unit) ? timesOf(token, counted) : token;
    [counted, isEach] = [PERSON_UNITS.has(token.unit) ? token : null, false];
    return all;
  });
}

/** 企业、法律服务机构各1件, 各提出1件: of each that was named in front, and no 各单位1件. */
export function isOfEachNamed({ words }: Frame): boolean {
  const at = words.findLastIndex(tellsOfEach);
  return (
    at > 0 &&
    words.slice(at + 1).every((token) => token.kind === 'word' && /^filler$|^act:|^thing:(?:request|application)$/.test(token.sense))
  );
}

/** 公开、部分公开均为2件: so many of each that stands in front, as 各2件. */
export function tellsEach({ words, roles }: Frame): boolean {
  if (roles.has('each')) return true;
  const all = words.findLastIndex((token) => isSense(token, 'role:all'));
  return (
    all > 0 &&
    isSense(words[all + 1], 'role:be') &&
    !words.slice(all).some((token) => token.kind === 'word' && token.sense.startsWith('row:'))
  );
}

const isSense = (token: Token | undefined, sense: Sense) => token?.kind === 'word' && token.sense === sense;

function timesOf(token: Count, { numeral }: Count): Count {
  const isPlain = numeral.vague === null && token.numeral.vague === null;
  return isPlain
    ? { ...token, numeral: { ...token.numeral, value: numeral.value * token.numeral.value }, ofEach: token.numeral.value }
    : token;
}

export const tellsOfEach = (token: Token) => token.kind === 'word' && (token.sense === 'role:each' || token.sense === 'role:respectively');
