import type { Pool } from 'pg';
import { inTransaction } from './database';
import type { Queue } from './queue';

/** Which of the failed pages are tried again; all where nothing is named. */
export interface RetryFilter {
  readonly host: string | null;
  readonly reason: string | null;
}

/** Lets failed pages wait again, from the first try on. Returns how many. */
export async function retry(pool: Pool, queue: Queue, { host, reason }: RetryFilter): Promise<number> {
  const count = await inTransaction(pool, async (transaction) => {
    const { rowCount } = await transaction.query(
      `update gouji.page set state = 'waiting', tries = 0, refused = 0, reason = null, detail = null, not_before = null
       where state = 'failed' and ($1::text is null or host = $1) and ($2::text is null or reason = $2)`,
      [host, reason],
    );
    await transaction.query('update gouji.host set blocked_until = null, refusals = 0 where $1::text is null or name = $1', [host]);
    return rowCount ?? 0;
  });
  await queue.heal();
  return count;
}
