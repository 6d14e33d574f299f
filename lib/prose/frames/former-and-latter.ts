import type { Sense } from '../lexicon/sense';
import type { Token } from '../tokens/tokens';
import { isEnd } from './sentence-ends';

/**
 * 复议3件、诉讼2件，前者均维持: which of two kinds of cases is meant, told where two were named, one behind the other. Where others stand between
 * (驳回1件、撤诉1件，后者…), nothing is said of any that we know.
 */
export function formerAndLatter(tokens: readonly Token[], text: string): readonly Token[] {
  if (!/[前后]者/.test(text)) return tokens;
  let pair: readonly Sense[] = [];
  let areCases = false;
  let isTold = false;
  return tokens.map((token) => {
    const { start, end, depth } = token;
    const nth = text[start] === '者' ? '前后'.indexOf(text[start - 1] ?? '。') : -1;
    if (nth >= 0 && areCases) {
      isTold = true;
      return { kind: 'word', start, end, depth, sense: (pair.length > 1 && pair[nth]) || 'role:others' };
    }
    if (isEnd(token)) [pair, areCases, isTold] = [[], false, false];
    if (token.kind !== 'word' || depth > 0 || isTold) return token;
    const { sense } = token;
    if (/^thing:(?:review|litig)/.test(sense)) {
      areCases = true;
      if (pair.at(-1) !== sense) pair = [...pair, sense].slice(-2);
    } else if (/^(?:case|body):/.test(sense)) pair = [];
    return token;
  });
}
