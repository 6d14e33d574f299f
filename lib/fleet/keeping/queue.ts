import type { Pool } from 'pg';
import { type Db, PgBoss } from 'pg-boss';
import { inTransaction, type Transaction } from './database';

/**
 * The queue: one job is a host's turn to have one page read. A host has one job at most, so that over all machines nobody else is at it; a
 * pause, a night or a limit is a job that starts later. Who works on a turn says so again and again: fallen silent, another takes it.
 */
export interface Queue {
  /** Turns for hosts that have none, from now on or later. */
  offer(transaction: Transaction, turns: readonly Offer[]): Promise<void>;
  take(count: number): Promise<readonly Turn[]>;
  /** Still at work on them. */
  touch(turns: readonly Turn[]): Promise<void>;
  /** Ends a turn; false when it was another's meanwhile. */
  end(transaction: Transaction, turn: Turn): Promise<boolean>;
  /** Turns for hosts with pages and without a turn: whatever became of it. */
  heal(): Promise<number>;
  /** Turns that exist, waiting or at work. */
  open(): Promise<number>;
  close(): Promise<void>;
}

export interface Offer {
  readonly host: string;
  readonly after?: Date;
}

export interface Turn {
  readonly id: string;
  readonly retryCount: number;
  readonly host: string;
}

export interface QueueOptions {
  /** This process looks after turns of others that have fallen silent; one that only adds does not. */
  readonly works: boolean;
  readonly onError?: (error: Error) => void;
}

/** Opens the queue beside the results, and sets it up where there is none. */
export async function openQueue(pool: Pool, { works, onError = () => {} }: QueueOptions): Promise<Queue> {
  const boss = new PgBoss({
    db: through(pool),
    schema: SCHEMA,
    supervise: works,
    schedule: false,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    maintenanceIntervalSeconds: 60,
  });
  boss.on('error', onError);
  boss.on('warning', () => {});
  await boss.start();
  await boss.createQueue(TURN, {
    policy: 'exclusive',
    // How often a page may fail is counted with the page.
    retryLimit: 1_000_000,
    retryDelay: 0,
    heartbeatSeconds: 10,
    expireInSeconds: 6 * 3600,
    retentionSeconds: 365 * 24 * 3600,
    deleteAfterSeconds: 60,
  });
  const offer: Queue['offer'] = async (transaction, turns) => {
    const jobs = turns.map(({ host, after }) => ({ data: { host }, singletonKey: host, ...(after ? { startAfter: after } : {}) }));
    if (jobs.length > 0) await boss.insert(TURN, jobs, { db: through(transaction) });
  };
  return {
    offer,
    take: async (count) => {
      const jobs = await boss.fetch<{ host: string }>(TURN, { batchSize: count, includeMetadata: true });
      return jobs.map(({ id, retryCount, data }) => ({ id, retryCount, host: data.host }));
    },
    touch: async (turns) => {
      if (turns.length > 0) await boss.touch(TURN, turns.map(attempt));
    },
    end: async (transaction, turn) => {
      const { affected } = (await boss.complete(TURN, attempt(turn), null, { db: through(transaction) })) as { readonly affected?: number };
      return affected === 1;
    },
    heal: () =>
      inTransaction(pool, async (transaction) => {
        const { rows } = await transaction.query<{ host: string }>(WITHOUT_TURN);
        await offer(transaction, rows);
        return rows.length;
      }),
    open: async () => {
      const { rows } = await pool.query<{ turns: number }>(
        `select count(*)::int as turns from ${SCHEMA}.job where name = $1 and state < 'completed'`,
        [TURN],
      );
      return rows[0]?.turns ?? 0;
    },
    close: () => boss.stop({ graceful: false, close: false }),
  };
}

const attempt = ({ id, retryCount }: Turn) => ({ id, retryCount });

function through(client: Pick<Pool, 'query'> | Transaction): Db {
  return { executeSql: async (text, values) => client.query(text, values as unknown[]) };
}

const SCHEMA = 'gouji_queue';
const TURN = 'turn';
const WITHOUT_TURN = `
  select h.name as host from gouji.host h
  where exists (select 1 from gouji.page p where p.host = h.name and p.state in ('waiting', 'running'))
    and not exists (select 1 from ${SCHEMA}.job j where j.name = '${TURN}' and j.singleton_key = h.name and j.state < 'completed')
  order by h.name
  for update of h skip locked`;
