import { type Outcome, type SweepItem, troubles } from './sweep';

/** What going through a list needs from outside. */
export interface SweepPorts {
  /** Opens one page and audits it; resolves when the page is needed no longer. Never rejects for what a page does. */
  visit(item: SweepItem, signal: AbortSignal): Promise<Visited>;
  /** Resolves once it is on disk. */
  record(item: SweepItem): Promise<void>;
  pause(milliseconds: number, signal: AbortSignal): Promise<void>;
  now(): number;
}

/** What a visit came to: known once it is kept and the page is closed, which goes on while the sweep already waits. */
export interface Visited {
  readonly outcome: Promise<Outcome>;
}

/** done: nothing is left · cancelled: the user said so · trouble: so many in a row could not be read, the last for this reason. */
export type SweepEnd = { readonly kind: 'done' | 'cancelled' } | { readonly kind: 'trouble'; readonly last: Outcome };

export interface SweepRun {
  readonly items: readonly SweepItem[];
  /** Milliseconds between two pages. */
  readonly pause: number;
  /** Told before a visit (its outcome null) and after it was recorded. */
  readonly changed: (item: SweepItem, state: 'visiting' | 'visited') => void;
  readonly signal: AbortSignal;
}

/**
 * Visits what is still to be visited, one page at a time. A visit counts once it is recorded: whoever is stopped in the middle, by the user
 * or by a crash, visits that one page again and no other. A cancelled visit is not recorded.
 */
export async function runSweep({ items, pause, changed, signal }: SweepRun, ports: SweepPorts): Promise<SweepEnd> {
  let inTrouble = 0;
  let pausing: Promise<void> = Promise.resolve();
  for (const item of items) {
    if (item.outcome !== null) continue;
    await pausing;
    if (signal.aborted) return { kind: 'cancelled' };
    changed(item, 'visiting');
    const began = ports.now();
    const visit = await ports.visit(item, signal);
    const took = Math.round(ports.now() - began);
    // What was found is kept meanwhile; the next page waits for both.
    pausing = ports.pause(pause, signal);
    const outcome = await visit.outcome;
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
