import type { Count, Token } from '../tokens/tokens';
import { CASE_UNITS, PERSON_UNITS } from '../tokens/units';

/** 三家企业分别提交1件申请, 10人各申请2件: as many of each as the number says, all together the product. */
export function eachOfThem(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(tellsOfEach)) return tokens;
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

function timesOf(token: Count, { numeral }: Count): Count {
  const isPlain = numeral.vague === null && token.numeral.vague === null;
  return isPlain
    ? { ...token, numeral: { ...token.numeral, value: numeral.value * token.numeral.value }, ofEach: token.numeral.value }
    : token;
}

const tellsOfEach = (token: Token) => token.kind === 'word' && (token.sense === 'role:each' || token.sense === 'role:respectively');
