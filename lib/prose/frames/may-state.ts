import type { Sense } from '../lexicon/sense';
import type { Token } from '../tokens/tokens';

/** Says something of none, of all or of an end: without such a word a clause makes no statement, see `statements`. */
export function mayState(token: Token): boolean {
  return token.kind === 'word' && states(token.sense);
}

/**
 * Whether a passage without a number states anything: it denies something, or says something of all who asked, of all that was asked for or of
 * all cases. How cases ended is said of a number in front.
 */
export function statesAlone(tokens: readonly Token[]): boolean {
  let saysAll = false;
  let isOfForm = false;
  let isUndone = false;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const { sense } = token;
    if (denies(sense) || (isUndone && DECISIONS.has(sense))) return true;
    isUndone ||= sense === 'act:unfinished';
    saysAll ||= sense === 'role:all';
    isOfForm ||= isFormal(sense);
  }
  return saysAll && isOfForm;
}

function states(sense: Sense): boolean {
  return sense === 'role:all' || denies(sense) || sense === 'act:unfinished' || sense.startsWith('case:');
}

/** What table two counts decisions of. */
export const DECISIONS: ReadonlySet<Sense> = new Set(['thing:licensing', 'thing:penalty', 'thing:coercion', 'thing:otherServices']);

export const denies = (sense: Sense) => sense === 'role:none' || sense.startsWith('row:unable.notHeld|');

export const isFormal = (sense: Sense) =>
  sense === 'thing:request' || sense === 'thing:application' || sense.startsWith('column:') || sense.startsWith('case:');
