import type { AuditExport } from '../../report/contract/schema';
import { Failure } from '../failure';
import { addPages, type NewPage, plainAddress } from '../keeping/add-pages';
import { inTransaction, type Transaction } from '../keeping/database';
import { forgetGaps, noteGap } from '../keeping/gaps';
import { keepReport } from '../keeping/keep-reports';
import { leadsInCircles, otherPageOf, twinOf } from '../keeping/same-page';
import type { Bench } from './bench';
import type { GapRead, PageRead, PartRead } from './read-page';
import { fail, type Page } from './turns';

type Keep = (transaction: Transaction) => Promise<void>;

/** Reads all there is, adds what it leads to, and returns what is to be written when the turn ends. */
export async function gather(read: PageRead, page: Page, bench: Bench): Promise<Keep> {
  if (read.sitemap) return expandSitemap(read.sitemap, page, bench);
  const { pool, queue, sites } = bench;
  await forgetGaps(pool, page);
  const reports: PartRead[] = [];
  let kept = 0;
  let gaps = 0;
  let firstGap: GapRead | null = null;
  let kind: AuditExport['detection']['kind'] | null = null;
  for await (const part of read.documents) {
    if ('failure' in part) {
      await noteGap(pool, page, part);
      firstGap ??= part;
      gaps++;
      continue;
    }
    const { audit, leads } = part.understood;
    kind = audit.detection.kind;
    if (page.kind === 'page')
      await addPages(
        pool,
        queue,
        leads.flatMap((address) => childOf(page, address, sites.has)),
      );
    if (kind !== 'report') continue;
    kept++;
    if (!read.isArchive) reports.push(part);
    // Of an archive there may be thousands: each is kept as it comes, and once.
    else await inTransaction(pool, (transaction) => keepReport(transaction, page, part));
  }
  if (read.isArchive) {
    // Where no record was there is nothing that was read.
    if (read.passed?.records === 0) {
      await forgetGaps(pool, page);
      throw firstGap?.failure ?? new Failure('damaged', 'no records');
    }
    return done(page, 'archive', `${kept} reports, ${gaps} unread`);
  }
  return async (transaction) => {
    const [first] = reports;
    const other = (await otherPageOf(transaction, read.url, page)) ?? (first ? await twinOf(transaction, page, first) : null);
    if (other !== null) return done(page, 'moved', other)(transaction);
    for (const part of reports) await keepReport(transaction, page, part, read.url);
    await done(page, kind ?? 'none', '')(transaction);
  };
}

/** A page that led to another site: that one is read in its own turn, by its own manners. */
export async function moved(address: string, page: Page, { pool, queue, sites }: Bench): Promise<Keep> {
  const url = plainAddress(address);
  if (url === null) throw new Failure('unreachable', `Location: ${address}`);
  if (!sites.has(new URL(url).hostname)) throw new Failure('not-named', url);
  if (page.hops >= MOST_HOPS) throw new Failure('redirects', url);
  const { region, depth, matching, hops } = page;
  await addPages(pool, queue, [{ url, kind: 'page', region, parent: page.id, depth, matching, hops: hops + 1 }]);
  return async (transaction) => {
    if (await leadsInCircles(transaction, url, page)) await fail(transaction, page.id, 'redirects', url);
    else await done(page, 'moved', url)(transaction);
  };
}

async function expandSitemap(addresses: readonly string[], page: Page, { pool, queue, sites }: Bench): Promise<Keep> {
  const { matching } = page;
  const meant = addresses.filter((address) => matching === null || address.includes(matching) || /\.xml(?:\.gz)?(?:\?|$)/.test(address));
  let added = 0;
  for (let at = 0; at < meant.length; at += BATCH) {
    const some = meant.slice(at, at + BATCH).flatMap((address) => childOf(page, address, sites.has));
    added += (await addPages(pool, queue, some)).added;
  }
  return done(page, 'sitemap', `${added}`);
}

function childOf({ id, region, depth, matching }: Page, address: string, isNamed: (host: string) => boolean): NewPage[] {
  const url = plainAddress(address);
  if (url === null) return [];
  const unread = !isNamed(new URL(url).hostname) ? 'not-named' : depth >= DEEPEST ? 'too-deep' : null;
  return [{ url, kind: 'page', region, parent: id, depth: depth + 1, matching, unread }];
}

function done(page: Page, outcome: string, detail: string): Keep {
  return async (transaction) => {
    await transaction.query(
      `update gouji.page set state = 'done', outcome = $2, detail = $3, reason = null, finished_at = now(), not_before = null where id = $1`,
      [page.id, outcome, detail],
    );
    await transaction.query('update gouji.host set refusals = 0, blocked_until = null where name = $1 and refusals > 0', [page.host]);
  };
}

/** A list of so many pages, each known from the one before. */
const DEEPEST = 50;
/** Sites one after the other; browsers follow as many. */
const MOST_HOPS = 20;
/** Pages. */
const BATCH = 2000;
