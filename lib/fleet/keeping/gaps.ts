import type { Pool } from 'pg';
import type { GapRead } from '../working/read-page';
import type { Page } from '../working/turns';
import { storable } from './storable';

/** What was noted of this capture before is noted again, or has been mended. */
export async function forgetGaps(pool: Pool, { id, round }: Page): Promise<void> {
  await pool.query('delete from gouji.gap where page = $1 and round = $2', [id, round]);
}

/** Notes what of a page that is read could not be. */
export async function noteGap(pool: Pool, { id, round }: Page, { part, url, failure }: GapRead): Promise<void> {
  await pool.query(
    `insert into gouji.gap (page, round, part, url, reason, detail) values ($1, $2, $3, $4, $5, $6)
     on conflict (page, round, part) do update set reason = excluded.reason, detail = excluded.detail`,
    [id, round, storable(part).slice(0, 2000), url === null ? null : storable(url), failure.reason, storable(failure.detail).slice(0, 500)],
  );
}
