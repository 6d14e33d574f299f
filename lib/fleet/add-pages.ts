import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { inTransaction, isConflict } from './database';
import type { Queue } from './queue';
import { LOCAL } from './turns';

/** A page or a file to read. */
export interface NewPage {
  /** An address, or the absolute path of a file or an archive. */
  readonly url: string;
  readonly kind: 'page' | 'local';
  readonly region?: string | null;
  readonly parent?: string | null;
  readonly depth?: number;
  readonly matching?: string | null;
  /** Nobody named its site: it is kept, and not read. */
  readonly isForeign?: boolean;
}

export interface Added {
  readonly added: number;
  /** They were there before: read again only when that is asked for. */
  readonly known: number;
}

/** Adds pages that are not there yet, and turns for their hosts; `again` has those that are done or failed read once more, as a new capture. */
export async function addPages(pool: Pool, queue: Queue, pages: readonly NewPage[], again = false): Promise<Added> {
  const rows = uniqueRows(pages);
  if (rows.length === 0) return { added: 0, known: 0 };
  for (;;) {
    try {
      return await addOnce(pool, queue, rows, again);
    } catch (error) {
      // Two that add to the same hosts in another order: the database has one of them begin again.
      if (!isConflict(error)) throw error;
    }
  }
}

async function addOnce(pool: Pool, queue: Queue, rows: readonly Row[], again: boolean): Promise<Added> {
  return inTransaction(pool, async (transaction) => {
    const hosts = [...new Set(rows.map(({ host }) => host))].sort();
    // Takes their locks, in one order for all.
    await transaction.query(
      'insert into gouji.host (name) select name from unnest($1::text[]) name order by name on conflict (name) do update set name = excluded.name',
      [hosts],
    );
    const column = <Key extends keyof Row>(key: Key) => rows.map((row) => row[key]);
    const { rows: fresh } = await transaction.query<{ isNew: boolean; state: string }>(
      `insert into gouji.page (host, url, kind, region, parent, depth, matching, state, reason, finished_at)
       select host, url, kind, region, parent, depth, matching, case when foreign_site then 'failed' else 'waiting' end,
         case when foreign_site then 'not-named' end, case when foreign_site then now() end
       from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::smallint[], $7::text[], $8::boolean[])
         as given (host, url, kind, region, parent, depth, matching, foreign_site)
       on conflict (md5(url)) do ${again ? AGAIN : 'nothing'}
       returning xmax = 0 as "isNew", state`,
      [
        column('host'),
        column('url'),
        column('kind'),
        column('region'),
        column('parent'),
        column('depth'),
        column('matching'),
        column('isForeign'),
      ],
    );
    const waiting = await transaction.query<{ host: string }>(
      `select name as host from unnest($1::text[]) name where exists (select 1 from gouji.page p where p.host = name and p.state in ('waiting', 'running'))`,
      [hosts],
    );
    await queue.offer(transaction, waiting.rows);
    return { added: fresh.length, known: rows.length - fresh.length };
  });
}

/** Only what has come to an end; what waits is read anyway. */
const AGAIN = `update set state = 'waiting', round = gouji.page.round + case when gouji.page.state = 'done' then 1 else 0 end, tries = 0, refused = 0,
  not_before = null, reason = null, detail = null where gouji.page.state in ('done', 'failed')`;

interface Row {
  readonly host: string;
  readonly url: string;
  readonly kind: 'page' | 'local';
  readonly region: string | null;
  readonly parent: string | null;
  readonly depth: number;
  readonly matching: string | null;
  readonly isForeign: boolean;
}

function uniqueRows(pages: readonly NewPage[]): Row[] {
  const rows = new Map<string, Row>();
  for (const page of pages) {
    const { kind, region = null, parent = null, depth = 0, matching = null, isForeign = false } = page;
    const url = kind === 'local' ? page.url : plainAddress(page.url);
    if (url === null || rows.has(url)) continue;
    rows.set(url, { host: kind === 'local' ? shelfOf(url) : new URL(url).host, url, kind, region, parent, depth, matching, isForeign });
  }
  return [...rows.values()];
}

/** Without what only the browser uses of it; null for what is no address of a page. */
export function plainAddress(address: string): string | null {
  try {
    const url = new URL(address.trim());
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    url.hash = '';
    url.username = '';
    url.password = '';
    return url.href;
  } catch {
    return null;
  }
}

/** Files have no host: spread over so many shelves, so many are read at a time. */
function shelfOf(path: string): string {
  return LOCAL + ((createHash('md5').update(path).digest()[0] ?? 0) % 64);
}
