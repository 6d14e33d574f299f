import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditExport } from '../../lib/report/contract/schema';
import { packed, warcRecord } from '../archive/make-warc';
import { cleanReport, reportWithFindings } from '../demo/reports';
import { renderHtml } from '../generator';
import { openPostgres, type Postgres } from '../machine/postgres';
import { provide } from '../machine/provide';
import { demoLists, openDemoSites } from './demo-sites';
import { openSites, type Sites } from './portal';
import { fleet, startFleet } from './run-fleet';

const missing = provide(['postgres']);
if (missing.length > 0) console.log(missing.join('\n'));

describe('where there is no database, the fleet says so', { timeout: 60_000 }, () => {
  it.each([
    [null, '没有数据库'],
    ['postgres://postgres@127.0.0.1:1/x', '没有数据库在听'],
    ['postgres://postgres@no-such-host.invalid/x', '找不到这台主机'],
    ['mysql://root@127.0.0.1/x', '应写作 postgres://'],
    ['fleet', '应写作 postgres://'],
  ])('%s', async (database, said) => {
    const { code, err } = await fleet(database, 'status');
    expect([code, err.includes(said)]).toEqual([2, true]);
    expect(err).not.toContain('    at ');
  });
});

describe.skipIf(missing.length > 0)('the fleet', { timeout: 240_000 }, () => {
  let postgres: Postgres;
  let sites: Sites;
  let folder = '';
  const clean = renderHtml(cleanReport());
  const faulty = renderHtml(reportWithFindings());
  beforeAll(async () => {
    postgres = await openPostgres();
    folder = mkdtempSync(join(tmpdir(), 'gouji-fleet-'));
    sites = await openSites((_asked, answer, url) => {
      const robots: Record<string, string> = {
        'closed.gov.cn': 'User-agent: *\nDisallow: /',
        'own.gov.cn': 'User-agent: GoujiFleet\nDisallow: /closed/',
      };
      if (url.pathname === '/robots.txt') answer.writeHead(robots[url.host] ? 200 : 404).end(robots[url.host]);
      else if (url.pathname === '/map.xml')
        answer
          .writeHead(200, { 'content-type': 'application/xml' })
          .end(
            `<urlset>${['map.gov.cn/nb/1', 'map.gov.cn/nb/2', 'map.gov.cn/news/3', 'elsewhere.gov.cn/nb/4'].map((path) => `<url><loc>http://${path}.html</loc></url>`).join('')}</urlset>`,
          );
      else if (url.pathname === '/with-file.html')
        answer
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(
            clean.replace(
              '</body>',
              '<p><a href="/report.txt.pdf">附件：年报.pdf</a> <a href="http://elsewhere.gov.cn/x.pdf">附件2.pdf</a></p></body>',
            ),
          );
      else answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(url.pathname.includes('2') ? faulty : clean);
    });
  }, 60_000);
  afterAll(async () => {
    await sites?.close();
    postgres?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function rows<Row extends object>(database: string, sql: string): Promise<Row[]> {
    const client = new Client({ connectionString: database });
    await client.connect();
    try {
      return (await client.query<Row>(sql)).rows;
    } finally {
      await client.end();
    }
  }
  const fates = async (database: string) =>
    Object.fromEntries(
      (
        await rows<{ url: string; fate: string }>(
          database,
          `select url, state || ' ' || coalesce(outcome, reason) as fate from gouji.page order by id`,
        )
      ).map(({ url, fate }) => [url, fate]),
    );
  const work = (database: string, ...more: string[]) => fleet(database, 'work', '--static', '--quiet', '--proxy', sites.proxy, ...more);
  async function fresh(name: string): Promise<string> {
    const database = postgres.fresh(name);
    await fleet(database, 'manners', '--pause', '0.05', '--backoff', '0.1');
    return database;
  }

  it('goes by robots.txt, expands sitemaps, reads attachments of named sites only, and says what it left', async () => {
    const database = await fresh('manners');
    const input = [
      'http://closed.gov.cn/1.html',
      '# a remark',
      'http://own.gov.cn/closed/1.html',
      'http://own.gov.cn/open.html',
      'http://own.gov.cn/with-file.html',
    ].join('\n');
    expect((await startFleet(database, ['add', '-', '--region', '某市'], input).ended).out).toContain('加入 4');
    await fleet(database, 'add', 'http://map.gov.cn/map.xml', '--match', '/nb/');
    expect((await work(database)).code).toBe(0);
    expect(await fates(database)).toEqual({
      'http://closed.gov.cn/1.html': 'failed robots',
      'http://own.gov.cn/closed/1.html': 'failed robots',
      'http://own.gov.cn/open.html': 'done report',
      'http://own.gov.cn/with-file.html': 'done report',
      'http://map.gov.cn/map.xml': 'done sitemap',
      'http://own.gov.cn/report.txt.pdf': 'done report',
      'http://map.gov.cn/nb/1.html': 'done report',
      'http://map.gov.cn/nb/2.html': 'done report',
      'http://elsewhere.gov.cn/nb/4.html': 'failed not-named',
    });
    expect(
      sites.visits.filter(({ host, path }) => (host === 'closed.gov.cn' && path !== '/robots.txt') || host === 'elsewhere.gov.cn'),
    ).toEqual([]);
    expect(sites.visits.every(({ userAgent }) => /^GoujiFleet\/\d/.test(userAgent))).toBe(true);
  });

  it('reads folders and archives, each report of an archive once', async () => {
    const database = await fresh('files');
    mkdirSync(join(folder, 'tree'), { recursive: true });
    writeFileSync(join(folder, 'tree/a.html'), clean);
    const records = ['/1.html', '/2.html', '/2.html'].map((path) =>
      warcRecord({ url: `http://kept.gov.cn${path}`, body: path === '/2.html' ? faulty : clean }),
    );
    writeFileSync(join(folder, 'tree/kept.warc.gz'), packed(records));
    await fleet(database, 'add', join(folder, 'tree'));
    await work(database);
    const found = await rows<{ url: string; verdict: string }>(database, 'select url, verdict from gouji.report order by url');
    expect(found.map(({ url, verdict }) => [url.replace(folder, ''), verdict])).toEqual([
      ['/tree/a.html', 'consistent'],
      ['http://kept.gov.cn/1.html', 'consistent'],
      ['http://kept.gov.cn/2.html', 'inconsistent'],
    ]);
  });

  it('reads once more when asked, as another capture, and exports the last or all', async () => {
    const database = await fresh('again');
    for (const args of [['add'], ['add'], ['add', '--again']]) {
      await fleet(database, ...args, 'http://a.gov.cn/2.html');
      await work(database);
    }
    const exported = async (...args: string[]) => (await fleet(database, 'export', ...args)).out;
    const lines = (await exported()).trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as AuditExport).verdict)).toEqual(['inconsistent']);
    expect((await exported('--all')).trim().split('\n')).toHaveLength(2);
    expect((await exported('--format', 'csv')).split('\n')[0]).toContain('issuer');
    const { code } = await fleet(database, 'export', '--format', 'xlsx', '--out', join(folder, 'all.xlsx'));
    expect(code).toBe(0);
  });

  it('keeps to the pages a day and to the night, and to a pause of one host', async () => {
    const database = await fresh('limits');
    await fleet(database, 'manners', '--per-day', '2', '--contact', 'office@example.gov.cn');
    const addresses = [1, 3, 4].map((n) => `http://limited.gov.cn/${n}.html`);
    await fleet(database, 'add', ...addresses, 'http://night.gov.cn/1.html');
    const hour = (new Date().getUTCHours() + 8 + 3) % 24;
    await fleet(database, 'manners', 'night.gov.cn', '--night', `${hour}:00-${hour}:30`);
    const { child, ended } = startFleet(database, ['work', '--static', '--quiet', '--proxy', sites.proxy]);
    await wait(8_000);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(143);
    expect(await fates(database)).toEqual({
      [addresses[0] ?? '']: 'done report',
      [addresses[1] ?? '']: 'done report',
      [addresses[2] ?? '']: null,
      'http://night.gov.cn/1.html': null,
    });
    expect(sites.visits.filter(({ host }) => host === 'limited.gov.cn').at(-1)?.userAgent).toContain('office@example.gov.cn');
    expect(sites.visits.filter(({ host }) => host === 'night.gov.cn')).toEqual([]);
  });

  it('a machine whose clock is an hour slow makes no shorter pauses', async () => {
    const database = await fresh('clock');
    await fleet(database, 'manners', '--pause', '1.5');
    await fleet(database, 'add', ...[1, 2, 3].map((n) => `http://clock.gov.cn/${n}.html`));
    const slow =
      'const D = Date; globalThis.Date = class extends D { constructor(...a) { super(...(a.length ? a : [D.now() - 36e5])) } static now() { return D.now() - 36e5 } }';
    const { code } = await startFleet(database, ['work', '--static', '--quiet', '--proxy', sites.proxy], '', {
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(slow)}`,
    }).ended;
    expect(code).toBe(0);
    const visits = sites.visits.filter(({ host }) => host === 'clock.gov.cn');
    const gaps = visits.slice(1).map((visit, at) => visit.from - (visits[at]?.to ?? Number.POSITIVE_INFINITY));
    expect([gaps.length, Math.min(...gaps) > 1_400]).toEqual([3, true]);
  });

  it('failed pages are told by host and reason, and tried again when asked', async () => {
    const database = await fresh('retry');
    await fleet(database, 'add', 'http://closed.gov.cn/9.html', 'http://a.gov.cn/1.html');
    await work(database);
    const status = JSON.parse((await fleet(database, 'status', '--json')).out) as object;
    expect(status).toMatchObject({
      waiting: 0,
      done: 1,
      failed: 1,
      reports: 1,
      failures: [{ host: 'closed.gov.cn', reason: 'robots', pages: 1 }],
    });
    expect((await fleet(database, 'retry', '--reason', 'timeout')).out).toContain('0 页');
    expect((await fleet(database, 'retry', '--host', 'closed.gov.cn')).out).toContain('1 页');
  });

  it('one that was asleep while another took its turn keeps nothing', async () => {
    const database = await fresh('asleep');
    const slow = await openSites((_asked, answer, url) => {
      if (url.pathname === '/robots.txt') answer.writeHead(404).end();
      else setTimeout(() => answer.writeHead(200, { 'content-type': 'text/html' }).end(clean), 1_500);
    });
    try {
      await fleet(database, 'add', 'http://slow.gov.cn/1.html');
      const first = startFleet(database, ['work', '--static', '--quiet', '--proxy', slow.proxy]);
      while (!slow.visits.some(({ path }) => path === '/1.html')) await wait(50);
      first.child.kill('SIGSTOP');
      const second = await fleet(database, 'work', '--static', '--quiet', '--proxy', slow.proxy);
      first.child.kill('SIGCONT');
      expect([second.code, (await first.ended).code]).toEqual([0, 0]);
      expect(await rows(database, 'select count(*)::int as reports from gouji.report')).toEqual([{ reports: 1 }]);
      expect(slow.visits.filter(({ path }) => path === '/1.html')).toHaveLength(2);
    } finally {
      await slow.close();
    }
  });

  it('says when there is no browser, no file, and no such option', async () => {
    const database = await fresh('misuse');
    for (const [args, said, more] of [
      [['work'], '没有找到 Chromium', { PATH: '/nowhere', GOUJI_CHROMIUM: '' }],
      [['work'], '/nowhere 不是可执行文件', { GOUJI_CHROMIUM: '/nowhere' }],
      [['add', '@nowhere.txt'], 'nowhere.txt：找不到', {}],
      [['add', 'nowhere.warc'], '不是网址，也不是可读的文件', {}],
      [['retry', '--reason', 'bad-luck'], '--reason unreachable timeout', {}],
      [['work', '--fast'], 'work 没有选项 --fast', {}],
    ] as const) {
      const { code, err } = await startFleet(database, args, '', more).ended;
      expect([code, err.includes(said), /^ {4}at /m.test(err)], `${args.join(' ')}: ${err}`).toEqual([2, true, false]);
    }
  });

  it('says when the database is of another version', async () => {
    const database = await fresh('versions');
    await rows(database, `delete from gouji.migration where version = (select max(version) from gouji.migration)`);
    const old = await fleet(database, 'status');
    expect([old.code, old.err.includes('旧版')]).toEqual([2, true]);
    await rows(database, `insert into gouji.migration (version, name) values (999, 'later')`);
    const newer = await fleet(database, 'migrate');
    expect([newer.code, newer.err.includes('比程序新')]).toEqual([2, true]);
  });

  it('answers an office’s five questions about the demo', async () => {
    const database = await fresh('questions');
    const demo = await openDemoSites();
    try {
      await fleet(database, 'add', ...demoLists);
      await fleet(database, 'work', '--static', '--quiet', '--pages', '8', '--proxy', demo.proxy);
      const { out } = await fleet(database, 'query', '--limit', '3');
      await expect(out).toMatchFileSnapshot('demo-answers.txt');
    } finally {
      await demo.close();
    }
  });
});
