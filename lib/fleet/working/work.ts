import { setTimeout as wait } from 'node:timers/promises';
import { isConflict, isConnectionLost } from '../keeping/database';
import type { Turn } from '../keeping/queue';
import type { Bench } from './bench';
import { takeTurn } from './take-turn';

export interface WorkOptions {
  /** So many pages at a time, each of another host. */
  readonly pages: number;
  /** Stay when nothing waits any more. */
  readonly stays: boolean;
  readonly signal: AbortSignal;
  /** Told when the database is away, and when it is back. */
  readonly warn: (zh: string, en: string) => void;
}

/** Takes turns until nothing waits. A database that is away is waited for; asked to stop, it ends what it has begun. */
export async function work(bench: Bench, { pages, stays, signal, warn }: WorkOptions): Promise<void> {
  const { queue, sites } = bench;
  const running = new Map<string, Turn>();
  let isAway = false;
  let looked = 0;
  let wake = () => {};
  const beat = setInterval(() => void queue.touch([...running.values()]).catch(() => {}), HEARTBEAT);
  const away = async (error: unknown) => {
    if (!isConnectionLost(error) && !isConflict(error)) throw error;
    if (!isAway && isConnectionLost(error)) warn('数据库断开，等它回来', 'the database is away; waiting for it');
    isAway = true;
    await wait(RETRY);
  };
  let broken: unknown = null;
  const start = (turn: Turn) => {
    running.set(turn.id, turn);
    void takeTurn(turn, bench)
      .catch(away)
      .catch((error: unknown) => {
        broken ??= error;
      })
      .finally(() => {
        running.delete(turn.id);
        wake();
      });
  };
  try {
    while (!signal.aborted && broken === null) {
      try {
        if (Date.now() - looked > LOOK_EVERY) {
          looked = Date.now();
          await sites.refresh();
          await queue.heal();
        }
        const turns = running.size < pages ? await queue.take(pages - running.size) : [];
        if (isAway) warn('数据库回来了', 'the database is back');
        isAway = false;
        turns.forEach(start);
        if (turns.length === 0 && running.size === 0 && !stays && (await queue.open()) === 0 && (await queue.heal()) === 0) return;
        // A free place and nothing to do: somebody else may add, a pause may end.
        const pause = running.size < pages && turns.length === 0 ? POLL : turns.length === 0 ? LONG : 0;
        if (pause > 0) await Promise.race([wait(pause, undefined, { signal }).catch(() => {}), new Promise<void>((done) => (wake = done))]);
      } catch (error) {
        await away(error);
      }
    }
    if (broken !== null) throw broken;
  } finally {
    while (running.size > 0) await new Promise<void>((done) => (wake = done));
    clearInterval(beat);
  }
}

/** Milliseconds. */
const HEARTBEAT = 3_000;
const POLL = 250;
const LONG = 5_000;
const RETRY = 1_000;
const LOOK_EVERY = 20_000;
