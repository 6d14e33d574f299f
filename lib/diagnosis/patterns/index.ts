import { effectOf, isAllowed, type Move, settledBy } from '../move';
import type { System } from '../system';
import { duplicatedRows } from './duplicated-rows';
import { rewrittenRows } from './rewritten-rows';
import { shifts } from './shifts';
import { swaps } from './swaps';
import { transfers } from './transfers';

/** Mistakes that move several cells at once, each undone: those that explain something here and contradict nothing. */
export interface Hypotheses {
  /** The printed numbers themselves show them: they may be combined with other changes. */
  readonly strong: readonly Move[];
  /** Any amount moved from one column to another: only believed when it explains everything alone. */
  readonly weak: readonly Move[];
}

export function hypotheses(system: System, residual: readonly number[]): Hypotheses {
  const keep = distinct(system, residual);
  const strong = [
    ...shifts(system, residual),
    ...swaps(system, residual),
    ...duplicatedRows(system, residual),
    ...rewrittenRows(system, residual),
  ].filter(keep);
  return { strong, weak: transfers(system, residual).filter(keep) };
}

/** Real changes only, allowed, helpful, and each set of new values once: the first account of it wins. */
function distinct(system: System, residual: readonly number[]): (move: Move) => boolean {
  const seen = new Set<string>();
  return ({ changes }) => {
    if (changes.length < 2 || settledBy(residual, effectOf(system, changes)) === 0) return false;
    for (const [index, to] of changes) {
      const cell = system.cells[index];
      if (!cell || !isAllowed(cell, to)) return false;
    }
    const key = changes
      .map(([index, to]) => `${index}=${to}`)
      .sort()
      .join();
    return !seen.has(key) && seen.add(key) !== undefined;
  };
}
