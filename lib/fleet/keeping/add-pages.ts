import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { Reason } from '../failure';
import { LOCAL } from '../working/turns';
import { inTransaction, isConflict, type Transaction } from './database';
import type { Queue } from './queue';

/** A page or a file to read. */
export interface NewPage {
  /** An address, or the absolute path of a file or an archive. */
  readonly url: string;
  readonly kind: 'page' | 'local';
  readonly region?: string | null;
  readonly parent?: string | null;
  readonly depth?: number;
  readonly matching?: string | null;
  /** Redirections that led to it from other sites. */
  readonly hops?: number;
  /** Why it is kept, and not read: nobody named its site, the list goes on for ever. */
  readonly unread?: Reason | null;
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

async function addOnce(pool: Pool, queue: Queue, given: readonly Row[], again: boolean): Promise<Added> {
  return inTransaction(pool, async (transaction) => {
    const rows = await underTheirPages(transaction, given);
    const hosts = [...new Set(rows.map(({ host }) => host))].sort();
    // Takes their locks, in one order for all.
    await transaction.query(
      'insert into gouji.host (name) select name from unnest($1::text[]) name order by name on conflict (name) do update set name = excluded.name',
      [hosts],
    );
    const column = <Key extends keyof Row>(key: Key) => rows.map((row) => row[key]);
    const { rows: fresh } = await transaction.query<{ isNew: boolean; state: string }>(
      `insert into gouji.page (host, url, kind, region, parent, depth, matching, hops, state, reason, finished_at)
       select host, url, kind, region, parent, depth, matching, hops, case when unread is null then 'waiting' else 'failed' end, unread,
         case when unread is not null then now() end
       from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::smallint[], $7::text[], $8::smallint[], $9::text[])
         as given (host, url, kind, region, parent, depth, matching, hops, unread)
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
        column('hops'),
        column('unread'),
      ],
    );
    const waiting = await transaction.query<{ host: string }>(
      `select name as host from unnest($1::text[]) name where exists (select 1 from gouji.page p where p.host = name and p.state in ('waiting', 'running'))`,
      [hosts],
    );
    await queue.offer(transaction, waiting.rows);
    return { added: fresh.length, known: given.length - fresh.length };
  });
}

/** An address that was found to lead to a page is that page. */
async function underTheirPages(transaction: Transaction, rows: readonly Row[]): Promise<readonly Row[]> {
  const { rows: known } = await transaction.query<{ url: string; page: string }>(
    `select a.url, p.url as page from unnest($1::text[]) given join gouji.alias a on md5(a.url) = md5(given) and a.url = given join gouji.page p on p.id = a.page`,
    [rows.filter(({ kind }) => kind === 'page').map(({ url }) => url)],
  );
  const pages = new Map(known.map(({ url, page }) => [url, page]));
  const moved = rows.map((row) => {
    const url = pages.get(row.url);
    return url === undefined ? row : { ...row, url, host: new URL(url).hostname };
  });
  return [...new Map(moved.map((row) => [row.url, row])).values()];
}

/** Only what has come to an end; what waits is read anyway. */
const AGAIN = `update set state = 'waiting', round = gouji.page.round + case when gouji.page.state = 'done' then 1 else 0 end, tries = 0, deaths = 0, refused = 0,
  not_before = null, reason = null, detail = null where gouji.page.state in ('done', 'failed')`;

interface Row {
  readonly host: string;
  readonly url: string;
  readonly kind: 'page' | 'local';
  readonly region: string | null;
  readonly parent: string | null;
  readonly depth: number;
  readonly matching: string | null;
  readonly hops: number;
  readonly unread: Reason | null;
}

function uniqueRows(pages: readonly NewPage[]): Row[] {
  const rows = new Map<string, Row>();
  for (const page of pages) {
    const { kind, region = null, parent = null, depth = 0, matching = null, hops = 0, unread = null } = page;
    const url = kind === 'local' ? page.url : plainAddress(page.url);
    if (url === null || rows.has(url)) continue;
    const host = kind === 'local' ? shelfOf(url) : new URL(url).hostname;
    rows.set(url, { host, url, kind, region, parent, depth, matching, hops, unread });
  }
  return [...rows.values()];
}

/** Without what only the browser uses of it; null for what is no address of a page. */
export function plainAddress(address: string): string | null {
  try {
    const url = new URL(address.trim());
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    // The root of all names may be written at the end: www.example.gov.cn. is the same.
    url.hostname = url.hostname.replace(/\.$/, '');
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
