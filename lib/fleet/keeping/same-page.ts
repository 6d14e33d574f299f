import type { PartRead } from '../working/read-page';
import type { Page } from '../working/turns';
import { plainAddress } from './add-pages';
import type { Transaction } from './database';

/**
 * The page that an address which a page was redirected to belongs to; null when it is this one, which the address belongs to from now on.
 * So a report that two lists lead to by two addresses is kept once.
 */
export async function otherPageOf(transaction: Transaction, address: string | null, page: Page): Promise<string | null> {
  const url = address === null ? null : plainAddress(address);
  if (url === null || url === page.url) return null;
  const known = await transaction.query(
    `select 1 from gouji.page where md5(url) = md5($1) and url = $1 and id <> $2 and state <> 'failed' and outcome is distinct from 'moved'`,
    [url, page.id],
  );
  if (known.rows.length > 0) return url;
  const { rows } = await transaction.query<{ page: string; url: string }>(
    `with given as (insert into gouji.alias (url, page) values ($1, $2) on conflict (md5(url)) do update set url = gouji.alias.url returning page)
     select p.id as page, p.url from given join gouji.page p on p.id = given.page`,
    [url, page.id],
  );
  const [owner] = rows;
  return owner && owner.page !== page.id ? owner.url : null;
}

/** The same address under http and https, where it holds the same report: it is kept once. */
export async function twinOf(transaction: Transaction, { url }: Page, { understood }: PartRead): Promise<string | null> {
  const twin = url.startsWith('https:') ? url.replace(/^https:/, 'http:') : url.replace(/^http:/, 'https:');
  const { rows } = await transaction.query(
    `select 1 from gouji.page p join gouji.report r on r.page = p.id and r.round = p.round
     where md5(p.url) = md5($1) and p.url = $1 and p.state = 'done' and r.sha256 = $2`,
    [twin, understood.audit.source.sha256],
  );
  return rows.length > 0 ? twin : null;
}

/** Whether the addresses that a page was led to lead back to it. One that asks after the other: two that lead to each other are read at the same time. */
export async function leadsInCircles(transaction: Transaction, url: string, page: Page): Promise<boolean> {
  await transaction.query('select pg_advisory_xact_lock($1)', [LOCK]);
  const { rows } = await transaction.query(
    `with recursive led (url, hops) as (
       select $1::text, 0 union all
       select p.detail, led.hops + 1 from led join gouji.page p on md5(p.url) = md5(led.url) and p.url = led.url
       where p.state = 'done' and p.outcome = 'moved' and led.hops < 30
     ) select 1 from led where url = $2 limit 1`,
    [url, page.url],
  );
  return rows.length > 0;
}

const LOCK = 0x676f756b;
