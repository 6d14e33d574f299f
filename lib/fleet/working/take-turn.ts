import { Failure, Interrupted, Moved, Refusal } from '../failure';
import { isConflict, isConnectionLost, type Transaction } from '../keeping/database';
import type { Turn } from '../keeping/queue';
import { storable } from '../keeping/storable';
import { fetchFile } from '../network/fetch-file';
import { backoff, type Manners } from '../network/manners';
import type { Bench } from './bench';
import { gather, moved } from './gather';
import { readPage } from './read-page';
import { beginTurn, endTurn, fail, type Page, type Work } from './turns';

/** Takes a host's turn: reads one page of it, and keeps what stood there or why it was not read. */
export async function takeTurn(turn: Turn, bench: Bench): Promise<void> {
  const { pool, queue, worker } = bench;
  const work = await beginTurn(pool, queue, turn, worker);
  if (work.do === 'nothing') return;
  if (work.do === 'ask-robots') return askRobots(work.url, work.manners, turn, bench);
  const { page } = work;
  const told = await keepWhatItGives(work, bench).then(
    (keep) => ({ keep, line: page.url }),
    (error: unknown) => {
      // The database is away, or wants it once more: the page is read again.
      if (isConnectionLost(error) || isConflict(error)) throw error;
      return { keep: (transaction: Transaction) => keepWhy(transaction, work, error), line: `${page.url}  ✕ ${whyOf(error).message}` };
    },
  );
  if (await endTurn(pool, queue, turn, told.keep)) bench.told(told.line);
}

type Reading = Extract<Work, { readonly do: 'read' }>;

async function keepWhatItGives({ page, allows }: Reading, bench: Bench): Promise<(transaction: Transaction) => Promise<void>> {
  try {
    return await gather(await readPage(page, bench.reader, { allows, stop: bench.signal }), page, bench);
  } catch (error) {
    if (error instanceof Moved) return moved(error.url, page, bench);
    throw error;
  }
}

/** Whatever else goes wrong is this page's: the others must not suffer for it. */
function whyOf(error: unknown): Failure | Refusal | Interrupted {
  const isNamed = error instanceof Failure || error instanceof Refusal || error instanceof Interrupted;
  return isNamed ? error : new Failure('audit', String(error));
}

async function keepWhy(transaction: Transaction, { page, manners, refused }: Reading, error: unknown): Promise<void> {
  const why = whyOf(error);
  if (why instanceof Refusal) return comeLater(transaction, page, why, refused, manners);
  if (why instanceof Interrupted) {
    // It was no try of the page.
    await transaction.query(`update gouji.page set state = 'waiting', tries = tries - 1 where id = $1`, [page.id]);
    return;
  }
  return giveUp(transaction, page, why, manners);
}

/** For good, or for a while. */
async function giveUp(transaction: Transaction, page: Page, failure: Failure, manners: Manners): Promise<void> {
  if (!failure.isPassing || page.tries + 1 >= manners.attempts) return fail(transaction, page.id, failure.reason, failure.detail);
  await transaction.query(
    `update gouji.page set state = 'waiting', reason = $2, detail = $3, not_before = clock_timestamp() + $4 * interval '1 ms' where id = $1`,
    [page.id, failure.reason, storable(failure.detail).slice(0, 500), backoff(manners, page.tries + 1)],
  );
}

/** The whole host is left alone for as long as it asks, or longer each time. */
async function comeLater(transaction: Transaction, page: Page, refusal: Refusal, refused: number, manners: Manners): Promise<void> {
  const until = await block(transaction, page.host, refusal.after ?? backoff(manners, refused + 1));
  const { rows } = await transaction.query<{ refused: number }>(
    // It was no try of the page.
    `update gouji.page set state = 'waiting', tries = tries - 1, refused = refused + 1, not_before = $2 where id = $1 returning refused`,
    [page.id, until],
  );
  if ((rows[0]?.refused ?? 0) >= MOST_REFUSALS)
    await fail(transaction, page.id, 'rate-limited', `HTTP ${refusal.status}, ${rows[0]?.refused} ×`);
}

/** Milliseconds of the database's clock. */
async function block(transaction: Transaction, host: string, forMs: number): Promise<Date | null> {
  const { rows } = await transaction.query<{ until: Date }>(
    `update gouji.host set refusals = refusals + 1, blocked_until = clock_timestamp() + $2 * interval '1 ms' where name = $1 returning blocked_until as until`,
    [host, forMs],
  );
  return rows[0]?.until ?? null;
}

const MOST_REFUSALS = 6;

/** RFC 9309, 2.3.1: a site without the file allows all; one that is out of order is asked again later. */
async function askRobots(url: string, manners: Manners, turn: Turn, { pool, queue, reader, told }: Bench): Promise<void> {
  const address = new URL('/robots.txt', url);
  const answer = await fetchFile(address.href, { way: reader.way, userAgent: reader.userAgent, timeout: reader.timeout }).then(
    ({ bytes }) => storable(bytes.subarray(0, 600_000).toString('utf8')),
    (error: unknown) => {
      if (error instanceof Failure && SAYS_NOTHING.has(error.reason)) return '';
      if (error instanceof Failure || error instanceof Refusal) return error;
      throw error;
    },
  );
  await endTurn(pool, queue, turn, async (transaction) => {
    if (typeof answer === 'string') {
      await transaction.query(
        `insert into gouji.robots (origin, host, text, asked_at) values ($1, $2, $3, now())
         on conflict (origin) do update set text = excluded.text, asked_at = excluded.asked_at`,
        [address.origin, turn.host, answer],
      );
      return;
    }
    told(`${address.href}  ✕ ${answer.message}`);
    const { rows } = await transaction.query<Page>(
      `update gouji.page set tries = tries + 1 where id = (
         select id from gouji.page where host = $1 and state in ('waiting', 'running') and (not_before is null or not_before <= clock_timestamp()) order by id limit 1)
       returning id, host, url, tries - 1 as tries`,
      [turn.host],
    );
    const [page] = rows;
    if (!page) return;
    if (answer instanceof Refusal) {
      await block(transaction, turn.host, answer.after ?? backoff(manners, page.tries + 1));
      if (page.tries + 1 >= MOST_REFUSALS) await fail(transaction, page.id, 'rate-limited', `robots.txt: HTTP ${answer.status}`);
      return;
    }
    await giveUp(transaction, page, new Failure(answer.reason, `robots.txt: ${answer.detail}`), manners);
  });
}

const SAYS_NOTHING: ReadonlySet<string> = new Set(['not-found', 'refused', 'redirects', 'too-large', 'unreadable', 'not-named']);
