import type { Pool } from 'pg';
import type { Request } from '../arguments';
import { Problem } from '../problem';
import { tableOf } from '../telling/table-of';
import { nameOf } from './named-sites';

/** Changes how the fleet behaves, on one host or everywhere, and says how it does. Everybody who works goes by it from the next page on. */
export async function setManners(pool: Pool, host: string | null, options: Request['options']): Promise<string> {
  const changes = Object.entries(options).flatMap(([name, value]) => {
    const column = COLUMNS[name];
    return column ? [{ name, column: column.column, value: column.of(value) }] : [];
  });
  if (host !== null) await changeHost(pool, nameOf(host), changes);
  else for (const { column, value } of changes) await pool.query(`update gouji.manners set ${column} = $1`, [value]);
  const { rows, fields } = await pool.query<Record<string, unknown>>(
    `select '*' as host, (pause_ms / 1000.0)::float as pause, per_day, night, contact, attempts, (backoff_ms / 1000.0)::float as backoff from gouji.manners
     union all select name, (pause_ms / 1000.0)::float, per_day, night, null, null, null from gouji.host where coalesce(pause_ms, per_day) is not null or night is not null
     order by 1 limit 50`,
  );
  return tableOf(
    fields.map(({ name }) => name),
    rows,
  );
}

interface Change {
  readonly name: string;
  readonly column: string;
  readonly value: string | number | null;
}

async function changeHost(pool: Pool, host: string, changes: readonly Change[]): Promise<void> {
  const wrong = changes.find(({ name }) => !OF_A_HOST.has(name));
  if (wrong)
    throw new Problem({ zh: `--${wrong.name} 对全体有效，不能只对一个主机`, en: `--${wrong.name} is the whole fleet's, not one host's` });
  await pool.query('insert into gouji.host (name) values ($1) on conflict do nothing', [host]);
  for (const { column, value } of changes) await pool.query(`update gouji.host set ${column} = $2 where name = $1`, [host, value]);
}

const milliseconds = (value: string) => Math.round(Number(value) * 1000);
const COLUMNS: Readonly<Record<string, { readonly column: string; readonly of: (value: string) => string | number | null }>> = {
  pause: { column: 'pause_ms', of: milliseconds },
  'per-day': { column: 'per_day', of: (value) => Math.floor(Number(value)) },
  night: { column: 'night', of: (value) => (value === 'none' ? null : value) },
  contact: { column: 'contact', of: (value) => value.replace(/[^\x20-\x7e]/g, '') },
  attempts: { column: 'attempts', of: (value) => Math.max(1, Math.floor(Number(value))) },
  backoff: { column: 'backoff_ms', of: milliseconds },
};
const OF_A_HOST: ReadonlySet<string> = new Set(['pause', 'per-day', 'night']);
