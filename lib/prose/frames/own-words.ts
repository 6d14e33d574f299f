import type { Told } from './context';
import type { Figure } from './figure';
import { frameOf } from './frame-of';

/** 较上年的20件减少7件, 5条占13.51%, 三类合计11件: words of change, share and sum belong to the number behind them. */
export function withOwnWords(told: readonly Told[]): Told[] {
  return told.map((one, index) => {
    const previous = index > 0 ? told[index - 1] : undefined;
    const next = told[index + 1];
    const given = previous ? lent(previous.figure, one.figure) : [];
    const kept = next && lent(one.figure, next.figure).length > 0;
    if (given.length === 0 && !kept) return one;
    const figure: Figure = { ...one.figure, ...(given.length > 0 ? { before: given, joint: '' } : {}), ...(kept ? { after: [] } : {}) };
    return { ...one, figure, frame: frameOf(figure) };
  });
}

/** Words between two numbers that were taken for the first one's, and are the second one's. */
function lent(first: Figure, second: Figure): Figure['after'] {
  if (!first.runsOn || second.before.length > 0 || first.count.depth !== second.count.depth) return [];
  const [word] = first.after;
  return word?.kind === 'word' && OWN.has(word.sense) ? first.after : [];
}

const OWN: ReadonlySet<string> = new Set(['role:difference', 'role:compared', 'role:reaches', 'role:share', 'role:sum']);
