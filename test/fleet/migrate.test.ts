import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../lib/fleet/keeping/database';
import { migrate, migrations, newest, versionOf } from '../../lib/fleet/keeping/migrate';
import { openQueue } from '../../lib/fleet/keeping/queue';
import { beginTurn } from '../../lib/fleet/working/turns';
import { openPostgres, type Postgres } from '../machine/postgres';
import { provide } from '../machine/provide';

const missing = provide(['postgres']);
if (missing.length > 0) console.log(missing.join('\n'));

describe.skipIf(missing.length > 0)('a database of an older version', { timeout: 60_000 }, () => {
  let postgres: Postgres;
  beforeAll(async () => {
    postgres = await openPostgres();
  }, 60_000);
  afterAll(() => postgres?.close());

  /** As a fleet of that version left it: a site on a port of its own, a site with a robots.txt, a report, a page that waits. */
  async function leave(pool: Pool, version: number): Promise<void> {
    await inTransaction(pool, async (client) => {
      await client.query('create schema gouji');
      await client.query(
        'create table gouji.migration (version int primary key, name text not null, applied_at timestamptz not null default now())',
      );
      for (const step of migrations.filter((one) => one.version <= version)) {
        await client.query(step.sql);
        await client.query('insert into gouji.migration (version, name) values ($1, $2)', [step.version, step.name]);
      }
      if (version < 1) return;
      await client.query(`insert into gouji.host (name, robots, robots_at, pause_ms) values
        ('a.gov.cn', 'User-agent: *\nDisallow: /secret', now(), null), ('a.gov.cn:8080', '', now(), 9000), ('b.gov.cn:8080', '', now(), 7000), ('file:7', null, null, null)`);
      await client.query(`insert into gouji.visit values ('a.gov.cn', '2026-03-01', 2), ('a.gov.cn:8080', '2026-03-01', 3)`);
      await client.query(`insert into gouji.page (host, url, kind, state, outcome) values
        ('a.gov.cn', 'http://a.gov.cn/1.html', 'page', 'done', 'report'), ('a.gov.cn', 'http://a.gov.cn/secret', 'page', 'waiting', null),
        ('a.gov.cn:8080', 'http://a.gov.cn:8080/2.html', 'page', 'waiting', null), ('b.gov.cn:8080', 'http://b.gov.cn:8080/1.html', 'page', 'running', null),
        ('file:7', '/data/x.warc', 'local', 'failed', 'no-file')`);
      await client.query(`insert into gouji.report (page, round, url, host, captured_at, issuer, year, edition, verdict, source, rendered, sha256, audit)
        select id, round, url, host, '2026-03-01', '某县水务局', 2025, '2021', 'consistent', 'html', true, 'x', '{"tool":{"name":"gouji","version":"1.0.0"},"findings":[],"report":{"cells":{}},"source":{}}' from gouji.page where url like '%1.html'`);
    });
  }

  it.each(Array.from({ length: newest - 1 }, (_, at) => at + 1).filter((version) => version < 3))(
    '%i is brought up to date, with what it holds',
    async (version) => {
      const pool = new Pool({ connectionString: postgres.fresh(`old-${version}`) });
      const queue = await openQueue(pool, { works: false });
      try {
        await leave(pool, version);
        expect(await versionOf(pool)).toBe(version);
        expect(await migrate(pool)).toHaveLength(newest - version);
        expect([await versionOf(pool), await migrate(pool)]).toEqual([newest, []]);
        const rows = async (sql: string) => (await pool.query<Record<string, unknown>>(sql)).rows;
        expect(await rows('select distinct host from gouji.page order by 1')).toEqual(
          ['a.gov.cn', 'b.gov.cn', 'file:7'].map((host) => ({ host })),
        );
        expect(await rows('select name, pause_ms from gouji.host order by 1')).toEqual([
          { name: 'a.gov.cn', pause_ms: null },
          { name: 'b.gov.cn', pause_ms: 7000 },
          { name: 'file:7', pause_ms: null },
        ]);
        expect(await rows('select host, pages from gouji.visit')).toEqual([{ host: 'a.gov.cn', pages: 5 }]);
        expect(await rows('select url, core from gouji.latest order by 1')).toHaveLength(2);
        expect(await rows('select host, reason from gouji.failure')).toEqual([{ host: 'file:', reason: null }]);
        // Work goes on: what its robots.txt forbids is known.
        expect(await queue.heal()).toBe(2);
        const works = await Promise.all((await queue.take(2)).map((turn) => beginTurn(pool, queue, turn, 'test')));
        expect(works.map((work) => (work.do === 'read' ? work.page.url : work.do)).sort()).toEqual([
          'http://a.gov.cn:8080/2.html',
          'http://b.gov.cn:8080/1.html',
        ]);
        expect(await rows(`select reason from gouji.page where url = 'http://a.gov.cn/secret'`)).toEqual([{ reason: 'robots' }]);
      } finally {
        await queue.close();
        await pool.end();
      }
    },
  );
});
