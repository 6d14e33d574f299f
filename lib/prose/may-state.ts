import type { Token } from './tokens';

/** Says something of none, of all or of an end: without such a word a clause makes no statement, see `statements`. */
export function mayState(token: Token): boolean {
  if (token.kind !== 'word') return false;
  const { sense } = token;
  return sense === 'role:none' || sense === 'role:all' || sense.startsWith('case:') || sense.startsWith('row:unable.notHeld|');
}
