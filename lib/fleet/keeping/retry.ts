import type { Pool } from 'pg';
import { inTransaction } from './database';
import type { Queue } from './queue';

/** Which of the failed pages are tried again; all where nothing is named. */
export interface RetryFilter {
  readonly host: string | null;
  readonly reason: string | null;
}

/** Lets failed pages wait again, from the first try on, and archives of which a part was not read. Returns how many. */
export async function retry(pool: Pool, queue: Queue, { host, reason }: RetryFilter): Promise<number> {
  return letWait(
    pool,
    queue,
    `update gouji.page p set ${FRESH}
     where p.state = 'failed' and ($1::text is null or p.host = $1) and ($2::text is null or p.reason = $2)
       or p.state = 'done' and exists (
         select 1 from gouji.gap g where g.page = p.id and g.round = p.round and ($1::text is null or p.host = $1) and ($2::text is null or g.reason = $2))`,
    [host, reason],
    host,
  );
}

/** Lets be read once more, as another capture, what another version of the rules has judged. Returns how many. */
export async function readAgain(
  pool: Pool,
  queue: Queue,
  { host, version }: { readonly host: string | null; readonly version: string },
): Promise<number> {
  return letWait(
    pool,
    queue,
    `update gouji.page p set round = p.round + 1, ${FRESH}
     where p.state = 'done' and ($1::text is null or p.host = $1)
       and exists (select 1 from gouji.report r where r.page = p.id and r.round = p.round and r.core <> $2)`,
    [host, version],
    host,
  );
}

const FRESH = `state = 'waiting', tries = 0, deaths = 0, refused = 0, reason = null, detail = null, not_before = null`;

async function letWait(pool: Pool, queue: Queue, update: string, values: readonly (string | null)[], host: string | null): Promise<number> {
  const count = await inTransaction(pool, async (transaction) => {
    const { rowCount } = await transaction.query(update, [...values]);
    await transaction.query('update gouji.host set blocked_until = null, refusals = 0 where $1::text is null or name = $1', [host]);
    return rowCount ?? 0;
  });
  await queue.heal();
  return count;
}
