import type { Pool } from 'pg';
import type { AuditExport } from '../report/schema';
import { addPages, type NewPage, plainAddress } from './add-pages';
import { inTransaction, isConflict, isConnectionLost, type Transaction } from './database';
import { Failure, Refusal } from './failure';
import { fetchFile } from './fetch-file';
import { keepReport } from './keep-reports';
import { backoff, type Manners } from './manners';
import type { NamedSites } from './named-sites';
import type { Queue, Turn } from './queue';
import { type PageRead, type Reader, readPage } from './read-page';
import { storable } from './storable';
import { beginTurn, endTurn, fail, type Page } from './turns';

/** Who works on what. */
export interface Bench {
  readonly pool: Pool;
  readonly queue: Queue;
  readonly sites: NamedSites;
  readonly reader: Reader;
  /** Names this process. */
  readonly worker: string;
  /** Told of each page that came to an end. */
  readonly told: (line: string) => void;
}

/** Takes a host's turn: reads one page of it, and keeps what stood there or why it was not read. */
export async function takeTurn(turn: Turn, bench: Bench): Promise<void> {
  const { pool, queue, worker } = bench;
  const work = await beginTurn(pool, queue, turn, worker);
  if (work.do === 'nothing') return;
  if (work.do === 'ask-robots') return askRobots(work.url, work.manners, turn, bench);
  const { page, manners } = work;
  try {
    const read = await readPage(page, bench.reader);
    const keep = await gather(read, page, bench);
    if (await endTurn(pool, queue, turn, keep)) bench.told(`${page.url}`);
  } catch (error) {
    // The database is away, or wants it once more: the page is read again.
    if (isConnectionLost(error) || isConflict(error)) throw error;
    // Whatever else goes wrong is this page's: the others must not suffer for it.
    const failure = error instanceof Failure || error instanceof Refusal ? error : new Failure('audit', String(error));
    const kept = await endTurn(pool, queue, turn, (transaction) =>
      failure instanceof Refusal
        ? comeLater(transaction, page, failure, work.refused, manners)
        : giveUp(transaction, page, failure, manners),
    );
    if (kept) bench.told(`${page.url}  ✕ ${failure.message}`);
  }
}

/** Reads all there is, adds what it leads to, and returns what is to be written when the turn ends. */
async function gather(read: PageRead, page: Page, bench: Bench): Promise<(transaction: Transaction) => Promise<void>> {
  const { pool, queue, sites } = bench;
  if (read.sitemap) {
    const meant = read.sitemap.filter(
      (address) => page.matching === null || address.includes(page.matching) || /\.xml(?:\.gz)?$/.test(address),
    );
    const { added } = await addPages(
      pool,
      queue,
      meant.flatMap((address) => childOf(page, address, sites)),
    );
    return done(page, 'sitemap', `${added}`);
  }
  const reports: PageRead['documents'] extends AsyncIterable<infer Part> ? Part[] : never = [];
  let kept = 0;
  let kind: AuditExport['detection']['kind'] | null = null;
  for await (const part of read.documents) {
    const { audit, leads } = part.understood;
    kind = audit.detection.kind;
    if (page.kind === 'page')
      await addPages(
        pool,
        queue,
        leads.flatMap((address) => childOf(page, address, sites)),
      );
    if (kind !== 'report') continue;
    kept++;
    if (part.part === '') reports.push(part);
    // Of an archive there may be thousands: each is kept as it comes, and once.
    else await inTransaction(pool, (transaction) => keepReport(transaction, page, part));
  }
  return async (transaction) => {
    for (const part of reports) await keepReport(transaction, page, part);
    await done(page, kept > 1 || kind === null ? 'archive' : kind, kept > 1 ? `${kept}` : '')(transaction);
  };
}

function childOf(page: Page, address: string, sites: NamedSites): NewPage[] {
  const url = plainAddress(address);
  if (url === null || page.depth >= DEEPEST) return [];
  const isForeign = !sites.has(new URL(url).host);
  return [{ url, kind: 'page', region: page.region, parent: page.id, depth: page.depth + 1, matching: page.matching, isForeign }];
}

/** A list of so many pages, each known from the one before. */
const DEEPEST = 50;

function done(page: Page, outcome: string, detail: string): (transaction: Transaction) => Promise<void> {
  return async (transaction) => {
    await transaction.query(
      `update gouji.page set state = 'done', outcome = $2, detail = $3, reason = null, finished_at = now(), not_before = null where id = $1`,
      [page.id, outcome, detail],
    );
    await transaction.query('update gouji.host set refusals = 0, blocked_until = null where name = $1 and refusals > 0', [page.host]);
  };
}

/** For good, or for a while. */
async function giveUp(transaction: Transaction, page: Page, failure: Failure, manners: Manners): Promise<void> {
  if (!failure.isPassing || page.tries + 1 >= manners.attempts) return fail(transaction, page.id, failure.reason, failure.detail);
  await transaction.query(`update gouji.page set state = 'waiting', reason = $2, detail = $3, not_before = $4 where id = $1`, [
    page.id,
    failure.reason,
    storable(failure.detail).slice(0, 500),
    new Date(Date.now() + backoff(manners, page.tries + 1)),
  ]);
}

/** The whole host is left alone for as long as it asks, or longer each time. */
async function comeLater(transaction: Transaction, page: Page, refusal: Refusal, refused: number, manners: Manners): Promise<void> {
  const until = new Date(Date.now() + Math.max(refusal.after ?? 0, refusal.after === null ? backoff(manners, refused + 1) : 0));
  await transaction.query('update gouji.host set refusals = refusals + 1, blocked_until = $2 where name = $1', [page.host, until]);
  const { rows } = await transaction.query<{ refused: number }>(
    // It was no try of the page.
    `update gouji.page set state = 'waiting', tries = tries - 1, refused = refused + 1, not_before = $2 where id = $1 returning refused`,
    [page.id, until],
  );
  if ((rows[0]?.refused ?? 0) >= MOST_REFUSALS)
    await fail(transaction, page.id, 'rate-limited', `HTTP ${refusal.status}, ${rows[0]?.refused} ×`);
}

const MOST_REFUSALS = 6;

/** RFC 9309, 2.3.1: a site without the file allows all; one that is out of order is asked again later. */
async function askRobots(url: string, manners: Manners, turn: Turn, { pool, queue, reader, told }: Bench): Promise<void> {
  const address = new URL('/robots.txt', url).href;
  const answer = await fetchFile(address, { way: reader.way, userAgent: reader.userAgent, timeout: reader.timeout }).then(
    ({ bytes }) => storable(bytes.subarray(0, 600_000).toString('utf8')),
    (error: unknown) => {
      if (error instanceof Failure && SAYS_NOTHING.has(error.reason)) return '';
      if (error instanceof Failure || error instanceof Refusal) return error;
      throw error;
    },
  );
  await endTurn(pool, queue, turn, async (transaction) => {
    if (typeof answer === 'string') {
      await transaction.query('update gouji.host set robots = $2, robots_at = now() where name = $1', [turn.host, answer]);
      return;
    }
    told(`${address}  ✕ ${answer.message}`);
    const { rows } = await transaction.query<Page>(
      `update gouji.page set tries = tries + 1 where id = (
         select id from gouji.page where host = $1 and state in ('waiting', 'running') and (not_before is null or not_before <= now()) order by id limit 1)
       returning id, host, url, tries - 1 as tries`,
      [turn.host],
    );
    const [page] = rows;
    if (!page) return;
    if (answer instanceof Refusal) {
      const until = new Date(Date.now() + (answer.after ?? backoff(manners, page.tries + 1)));
      await transaction.query('update gouji.host set refusals = refusals + 1, blocked_until = $2 where name = $1', [turn.host, until]);
      if (page.tries + 1 >= MOST_REFUSALS) await fail(transaction, page.id, 'rate-limited', `robots.txt: HTTP ${answer.status}`);
      return;
    }
    await giveUp(transaction, page, new Failure(answer.reason, `robots.txt: ${answer.detail}`), manners);
  });
}

const SAYS_NOTHING: ReadonlySet<string> = new Set(['not-found', 'refused', 'redirects', 'too-large', 'unreadable', 'not-named']);
