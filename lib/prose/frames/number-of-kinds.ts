import { kindOf } from '../lexicon/sense';
import type { Token } from '../tokens/tokens';
import { ITEM_UNITS } from '../tokens/units';
import { hears } from './frame';
import { reread } from './reread';

/** 许可、处罚、强制三类处理决定共90件: how many things were just named counts nothing; what follows is told of all of them. */
export function numberOfKinds(tokens: readonly Token[]): readonly Token[] {
  const isOne = (token: Token, at: number) => {
    if (token.kind !== 'count' || !token.numeral.chinese || token.numeral.value <= 1 || !ITEM_UNITS.has(token.unit)) return false;
    // 三项合计无法提供30件.
    const next = tokens[at + 1];
    return (next?.kind === 'word' && next.sense === 'role:sum') || token.numeral.value === namedBefore(tokens, at);
  };
  return reread(tokens, isOne, 'filler');
}

/** 办件量最大的5家单位共办理102件: those that it counts are bodies of the area's, and nobody who applied. */
export function numberOfBodies(tokens: readonly Token[]): readonly Token[] {
  if (!hears(tokens, UNITS)) return tokens;
  const isOne = (token: Token, at: number) => {
    if (token.kind !== 'word' || token.sense !== UNITS) return false;
    const before = tokens[at - 1];
    return before?.kind === 'count' && before.end === token.start && BODIES.has(before.unit);
  };
  return reread(tokens, isOne, 'body:part');
}

/** How many things stand in a row right in front of it. */
function namedBefore(tokens: readonly Token[], at: number): number {
  let named = 0;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token?.kind === 'mark' ? token.mark !== '、' : token?.kind !== 'word' || !NAMES.has(kindOf(token.sense).kind)) break;
    if (token?.kind === 'word' && token.sense.startsWith('thing:')) named++;
    if (token?.kind === 'word' && token.sense.startsWith('role:') && token.sense !== 'role:and') break;
  }
  return named;
}

const NAMES: ReadonlySet<string> = new Set(['thing', 'filler', 'role']);
const BODIES: ReadonlySet<string | null> = new Set(['家', '个']);
/** 单位, 组织: whoever applied, and the bodies of the area themselves. */
export const UNITS = 'column:enterprise+researchInstitute+publicWelfareOrg+legalServiceOrg+otherOrg';
