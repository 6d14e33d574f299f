import type { Pool } from 'pg';
import { Problem } from '../problem';
import { inTransaction } from './database';

/** The steps from an empty database to the one of this version, in order: the file's number is the version. */
export const migrations = Object.entries(import.meta.glob<string>('./migrations/*.ts', { eager: true, import: 'default' }))
  .map(([path, sql]) => ({
    version: Number(/(\d{1,9})-[^/]{0,200}$/.exec(path)?.[1]),
    name: /([^/]{1,200})\.ts$/.exec(path)?.[1] ?? path,
    sql,
  }))
  .sort((a, b) => a.version - b.version);

export const newest = migrations.at(-1)?.version ?? 0;

/** The version that a database has; 0 for an empty one. */
export async function versionOf(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ there: string | null }>(`select to_regclass('gouji.migration') as there`);
  if (!rows[0]?.there) return 0;
  const found = await pool.query<{ version: number | null }>('select max(version) as version from gouji.migration');
  return found.rows[0]?.version ?? 0;
}

/** Brings a database to this version, one at a time over the whole fleet. Returns the names of the steps taken. */
export async function migrate(pool: Pool): Promise<string[]> {
  return inTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await client.query('create schema if not exists gouji');
    await client.query(
      'create table if not exists gouji.migration (version int primary key, name text not null, applied_at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ version: number }>('select version from gouji.migration');
    const applied = new Set(rows.map(({ version }) => version));
    refuseNewer(Math.max(0, ...applied));
    const due = migrations.filter(({ version }) => !applied.has(version));
    for (const { version, name, sql } of due) {
      await client.query(sql);
      await client.query('insert into gouji.migration (version, name) values ($1, $2)', [version, name]);
    }
    return due.map(({ name }) => name);
  });
}

/** A database that is empty is set up; an old one is not changed without being asked, for other machines may still work with it. */
export async function ready(pool: Pool): Promise<void> {
  const version = await versionOf(pool);
  refuseNewer(version);
  if (version === 0) await migrate(pool);
  else if (version < newest)
    throw new Problem({
      zh: `数据库是旧版（${version}，需要 ${newest}）：停下其他机器后运行 npm run fleet -- migrate`,
      en: `the database is of an older version (${version}, ${newest} is needed): stop the other machines, then run npm run fleet -- migrate`,
    });
}

function refuseNewer(version: number): void {
  if (version > newest)
    throw new Problem({
      zh: `数据库比程序新（${version}，程序只认识到 ${newest}）：请更新程序`,
      en: `the database is newer than this program (${version} against ${newest}): update the program`,
    });
}

const LOCK = 0x676f756a;
