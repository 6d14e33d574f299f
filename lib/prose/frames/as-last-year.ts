import type { Token } from '../tokens/tokens';
import { hears } from './frame';

/** 今年收到申请数量与上年相同，均为14件: what the clause in front sets against last year, where the number has no more words than 均为. */
export function asLastYear(tokens: readonly Token[], at: number, before: readonly Token[]): readonly Token[] {
  if (before.length === 0 || !before.every(isBare) || !hears(before, 'role:all')) return before;
  const end = at - before.length - 1;
  const comma = tokens[end];
  if (comma?.kind !== 'mark' || !'，,'.includes(comma.mark)) return before;
  let from = end;
  while (from > 0 && end - from < LONGEST && tokens[from - 1]?.kind !== 'mark') from--;
  const clause = tokens.slice(from, end);
  const isSame = hears(clause, 'role:compared') && hears(clause, 'time:last') && !clause.some((token) => token.kind === 'count');
  return isSame ? clause.filter(isNamed) : before;
}

const isBare = (token: Token) => token.kind === 'word' && /^(?:role:all|role:be|filler)$/.test(token.sense);
const isNamed = (token: Token) => token.kind === 'unknown' || (token.kind === 'word' && !/^(?:role:|time:last|filler)/.test(token.sense));
/** Words of a clause. */
const LONGEST = 12;
