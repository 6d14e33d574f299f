import type { Pool } from 'pg';
import type { Reason } from '../failure';
import { inTransaction, type Transaction } from '../keeping/database';
import type { Queue, Turn } from '../keeping/queue';
import { storable } from '../keeping/storable';
import { dayOf, type Manners, nextDay, openFrom } from '../network/manners';
import { ROBOT } from '../network/robot';
import { readRobots } from '../network/robots';

/** A page whose turn it is. */
export interface Page {
  readonly id: string;
  readonly host: string;
  readonly url: string;
  readonly kind: 'page' | 'local';
  readonly region: string | null;
  readonly depth: number;
  /** Redirections that led here from other sites. */
  readonly hops: number;
  readonly round: number;
  /** Without those whose reader never came back. */
  readonly tries: number;
  /** Readers that never came back. */
  readonly deaths: number;
  /** Of a sitemap's addresses only those that hold this. */
  readonly matching: string | null;
}

/** What a turn is for. */
export type Work =
  | {
      readonly do: 'read';
      readonly page: Page;
      readonly manners: Manners;
      /** So often did the host ask to come later. */
      readonly refused: number;
      /** Whether the site's robots.txt lets an address of it be read. */
      readonly allows: (url: URL) => boolean;
    }
  /** The site's robots.txt first, beside the page that waits. */
  | { readonly do: 'ask-robots'; readonly url: string; readonly manners: Manners }
  /** There is nothing to do now: the turn is ended, and comes again when there is. */
  | { readonly do: 'nothing' };

/** Decides what a turn is for, and marks the page that is being read. The time is the database's: the machines' clocks may differ. */
export async function beginTurn(pool: Pool, queue: Queue, turn: Turn, worker: string): Promise<Work> {
  return inTransaction(pool, async (transaction) => {
    const host = await lockHost(transaction, turn.host);
    const local = turn.host.startsWith(LOCAL);
    if (!host) return leave(transaction, queue, turn, null);
    const { manners, now } = host;
    const later = local ? null : notBefore(host);
    if (later) return leave(transaction, queue, turn, later);
    for (;;) {
      const found = await nextPage(transaction, turn.host);
      if (found === null) return leave(transaction, queue, turn, await nextTime(transaction, turn.host));
      const { robots, ...page } = found;
      if (page.deaths >= MOST_DEATHS) {
        await fail(transaction, page.id, 'died', `${page.deaths} ×`);
        continue;
      }
      const allows = local ? () => true : allowedBy(robots);
      if (allows === null) return { do: 'ask-robots', url: page.url, manners };
      if (!local && !allows(new URL(page.url))) {
        await fail(transaction, page.id, 'robots', '');
        continue;
      }
      await begin(transaction, page, worker, local ? null : dayOf(now));
      return { do: 'read', page, manners, refused: host.refusals, allows };
    }
  });
}

/** Ends a turn with what is to be kept of it; the host's next turn comes after its pause. False, and nothing kept, when the turn was another's meanwhile. */
export async function endTurn(pool: Pool, queue: Queue, turn: Turn, keep: (transaction: Transaction) => Promise<void>): Promise<boolean> {
  return inTransaction(pool, async (transaction) => {
    const host = await lockHost(transaction, turn.host);
    if (!(await queue.end(transaction, turn))) return false;
    await keep(transaction);
    const next = await nextTime(transaction, turn.host);
    if (next && host) {
      const pause = turn.host.startsWith(LOCAL) ? 0 : await pauseOf(transaction, host);
      const blocked = await blockedUntil(transaction, turn.host);
      const after = new Date(Math.max(host.now.getTime() + pause, next.getTime(), blocked?.getTime() ?? 0));
      await queue.offer(transaction, [{ host: turn.host, after }]);
    }
    return true;
  });
}

/** So many that it is the page that ends them: many pages are read at a time, and most of them have nothing to do with it. */
const MOST_DEATHS = 10;

/** Hosts of local files begin so; each is one worker’s at a time like a site. */
export const LOCAL = 'file:';

export async function fail(transaction: Transaction, page: string, reason: Reason, detail: string): Promise<void> {
  await transaction.query(
    `update gouji.page set state = 'failed', reason = $2, detail = $3, finished_at = now(), not_before = null, outcome = null where id = $1`,
    [page, reason, storable(detail).slice(0, 500)],
  );
}

interface Host {
  readonly name: string;
  readonly now: Date;
  /** Pages today, Chinese time. */
  readonly visits: number;
  readonly blockedUntil: Date | null;
  readonly refusals: number;
  readonly manners: Manners;
}

/** Held until the transaction ends: adding pages and ending turns of one host come one after the other, so that no page is left without a turn. */
async function lockHost(transaction: Transaction, name: string): Promise<Host | null> {
  const { rows } = await transaction.query<Host & Manners>(
    `select h.name, now.at as now, coalesce(v.pages, 0) as visits, h.blocked_until as "blockedUntil", h.refusals,
       coalesce(h.pause_ms, m.pause_ms) as "pauseMs", coalesce(h.per_day, m.per_day) as "perDay", coalesce(h.night, m.night) as night,
       m.attempts, m.backoff_ms as "backoffMs"
     from gouji.host h cross join gouji.manners m cross join (select clock_timestamp() as at) now
     left join gouji.visit v on v.host = h.name and v.day = (now.at at time zone 'Asia/Shanghai')::date
     where h.name = $1 for update of h`,
    [name],
  );
  const [row] = rows;
  if (!row) return null;
  const { now, visits, blockedUntil, refusals, pauseMs, perDay, night, attempts, backoffMs } = row;
  return { name, now, visits, blockedUntil, refusals, manners: { pauseMs, perDay, night, attempts, backoffMs } };
}

/** What a robots.txt lets be read; null until it has been asked for. */
function allowedBy(robots: string | null): ((url: URL) => boolean) | null {
  if (robots === null) return null;
  const { allows } = readRobots(robots, ROBOT);
  return ({ pathname, search }) => allows(pathname + search);
}

/** The longer of ours and the one that the site asks for. */
async function pauseOf(transaction: Transaction, { name, manners }: Host): Promise<number> {
  const { rows } = await transaction.query<{ text: string }>('select text from gouji.robots where host = $1', [name]);
  return Math.max(manners.pauseMs, ...rows.map(({ text }) => (readRobots(text, ROBOT).delay ?? 0) * 1000));
}

function notBefore({ now, blockedUntil, visits, manners }: Host): Date | null {
  if (blockedUntil && blockedUntil > now) return blockedUntil;
  return openFrom(manners.night, now) ?? (visits >= manners.perDay ? nextDay(now) : null);
}

async function blockedUntil(transaction: Transaction, host: string): Promise<Date | null> {
  const { rows } = await transaction.query<{ until: Date | null }>('select blocked_until as until from gouji.host where name = $1', [host]);
  return rows[0]?.until ?? null;
}

async function leave(transaction: Transaction, queue: Queue, turn: Turn, after: Date | null): Promise<Work> {
  if ((await queue.end(transaction, turn)) && after) await queue.offer(transaction, [{ host: turn.host, after }]);
  return { do: 'nothing' };
}

/** The first that may be read, and its site's robots.txt, which is asked for again after a day. */
async function nextPage(transaction: Transaction, host: string): Promise<(Page & { readonly robots: string | null }) | null> {
  const { rows } = await transaction.query<Page & { readonly robots: string | null }>(
    // Still running, and its turn is another's: whoever began it never came back.
    `select p.id, p.host, p.url, kind, region, depth, hops, round, matching,
       tries - (state = 'running')::int as tries, deaths + (state = 'running')::int as deaths, r.text as robots
     from (
       select * from gouji.page where host = $1 and state in ('waiting', 'running') and (not_before is null or not_before <= clock_timestamp())
       order by id limit 1
     ) p left join gouji.robots r on r.origin = substring(p.url from '^https?://[^/?#]+') and r.asked_at > now() - interval '1 day'`,
    [host],
  );
  return rows[0] ?? null;
}

/** Marks a page as being read, and counts the visit on its site's day. */
async function begin(transaction: Transaction, { id, host, tries, deaths }: Page, worker: string, day: string | null): Promise<void> {
  await transaction.query(
    `with visited as (
       insert into gouji.visit (host, day, pages) select $5, $6::date, 1 where $6::date is not null
       on conflict (host, day) do update set pages = gouji.visit.pages + 1
     ) update gouji.page set state = 'running', tries = $3, deaths = $4, worker = $2, started_at = now() where id = $1`,
    [id, worker, tries + 1, deaths, host, day],
  );
}

/** When a page of the host may be read next; null when none waits. */
async function nextTime(transaction: Transaction, host: string): Promise<Date | null> {
  // Of a hundred thousand that wait the first is as good as any.
  const ready = await transaction.query<{ now: Date }>(
    `select clock_timestamp() as now from gouji.page where host = $1 and state in ('waiting', 'running') and (not_before is null or not_before <= clock_timestamp()) limit 1`,
    [host],
  );
  if (ready.rows[0]) return ready.rows[0].now;
  const { rows } = await transaction.query<{ at: Date | null }>(
    `select min(not_before) as at from gouji.page where host = $1 and state in ('waiting', 'running')`,
    [host],
  );
  return rows[0]?.at ?? null;
}
