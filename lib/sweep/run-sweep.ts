import { type Outcome, type SweepItem, troubles } from './sweep';

/** What going through a list needs from outside. */
export interface SweepPorts {
  /**
   * Opens one page and audits it; resolves once all of it is done. `rested` is called when its site has been asked for everything, each time
   * anew. Never rejects for what a page does.
   */
  visit(item: SweepItem, signal: AbortSignal, rested: () => void): Promise<Outcome>;
  /** Resolves once it is on disk. */
  record(item: SweepItem): Promise<void>;
  pause(milliseconds: number, signal: AbortSignal): Promise<void>;
  now(): number;
}

/** done: nothing is left · cancelled: the user said so · trouble: so many in a row could not be read, the last for this reason. */
export type SweepEnd = { readonly kind: 'done' | 'cancelled' } | { readonly kind: 'trouble'; readonly last: Outcome };

export interface SweepRun {
  readonly items: readonly SweepItem[];
  /** Milliseconds in which a site is left alone between two pages. */
  readonly pause: number;
  /** Told before a visit (its outcome null) and after it was recorded. */
  readonly changed: (item: SweepItem, state: 'visiting' | 'visited') => void;
  readonly signal: AbortSignal;
}

/**
 * Visits what is still to be visited, one page at a time. A site's pause begins when its page has come: what is to be done with the page is
 * done meanwhile, and counts only as far as it takes longer. A visit counts once it is recorded: whoever is stopped in the middle, by the user
 * or by a crash, visits that one page again and no other. A cancelled visit is not recorded.
 */
export async function runSweep({ items, pause, changed, signal }: SweepRun, ports: SweepPorts): Promise<SweepEnd> {
  let inTrouble = 0;
  let alone = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    if (item.outcome !== null) continue;
    const left = alone + pause - ports.now();
    if (left > 0) await ports.pause(left, signal);
    if (signal.aborted) return { kind: 'cancelled' };
    changed(item, 'visiting');
    const began = ports.now();
    let rested: number | null = null;
    const outcome = await ports.visit(item, signal, () => {
      rested = ports.now();
    });
    const ended = ports.now();
    alone = rested ?? ended;
    const took = Math.round(Math.max(alone, ended - pause) - began);
    if (signal.aborted && outcome.kind !== 'audited') return { kind: 'cancelled' };
    const visited = { ...item, outcome, took };
    await ports.record(visited);
    changed(visited, 'visited');
    inTrouble = troubles.has(outcome.kind) ? inTrouble + 1 : 0;
    // A site that asks for a pause gets one at once.
    if (inTrouble >= MOST_TROUBLES || outcome.kind === 'busy' || outcome.kind === 'not-kept') return { kind: 'trouble', last: outcome };
    if (signal.aborted) return { kind: 'cancelled' };
  }
  return { kind: 'done' };
}

/** Milliseconds until the end, by the last visits; null while nobody can know. */
export function timeLeft(items: readonly SweepItem[], pause: number): number | null {
  const visited = items.flatMap(({ took }) => (took === null ? [] : [took])).slice(-RECENT);
  const left = items.filter(({ outcome }) => outcome === null).length;
  if (visited.length < FEWEST || left === 0) return left === 0 ? 0 : null;
  const mean = visited.reduce((sum, one) => sum + one, 0) / visited.length;
  return left * (mean + pause);
}

const MOST_TROUBLES = 3;
const RECENT = 8;
const FEWEST = 2;
