import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { openDatabase } from '../../lib/fleet/keeping/database';
import { ready } from '../../lib/fleet/keeping/migrate';
import { openQueue } from '../../lib/fleet/keeping/queue';
import { beginTurn } from '../../lib/fleet/working/turns';
import { cleanReport, reportWithFindings } from '../demo/reports';
import { openSites } from '../fleet/portal';
import { fleet } from '../fleet/run-fleet';
import { suffer } from '../fleet/suffer';
import { renderHtml } from '../generator';
import { openPostgres, type Postgres } from '../machine/postgres';
import { provide } from '../machine/provide';
import { root } from '../machine/root';
import { median } from './clock';
import { corpusPage } from './pages';
import type { Measure } from './speed';

/** What the fleet costs: reports a second and core, what a second worker is worth, and what a million reports come to. `full`: a million that wait, fifty kills. */
export async function measureFleet(full: boolean): Promise<Measure[]> {
  const missing = provide(['postgres', 'chromium']);
  if (missing.length > 0) {
    console.error(missing.join('\n'));
    return [];
  }
  const postgres = await openPostgres();
  try {
    const source = await cost(postgres, 400, ['--static']);
    const rendered = await cost(postgres, 120, []);
    console.log(await costTable(source, rendered));
    return [
      { name: 'fleet, by the source: reports a second and core', figure: source.perCore, unit: 'reports/s', limit: null },
      { name: 'fleet, rendered: reports a second and core', figure: rendered.perCore, unit: 'reports/s', limit: null },
      { name: 'fleet, a report in the database', figure: source.kilobytes, unit: 'kB', limit: null },
      {
        name: 'fleet, two workers against one, sites that answer after 1 s (best of three)',
        figure: await twoAgainstOne(postgres),
        unit: 'times',
        limit: 1.8,
        atLeast: true,
      },
      ...(full ? await aMillion(postgres) : []),
      ...(full ? await fiftyKills(postgres) : []),
    ];
  } finally {
    postgres.close();
  }
}

interface Cost {
  readonly perCore: number;
  /** In the database, indexes too. */
  readonly kilobytes: number;
  /** Of the network, a report. */
  readonly received: number;
}

/** One worker on sites that answer at once; its processor time, the browser's included, by the shell's own account. */
async function cost(postgres: Postgres, reports: number, options: readonly string[]): Promise<Cost> {
  const database = postgres.fresh('cost');
  const page = corpusPage('reports/shuyang-2023.html') ?? renderHtml(reportWithFindings());
  const pages = [Buffer.from(page), Buffer.from(renderHtml(cleanReport()))];
  let received = 0;
  const sites = await openSites((_asked, answer, url) => {
    if (url.pathname === '/robots.txt') return void answer.writeHead(404).end();
    if (!/^\/\d+\.html$/.test(url.pathname)) return void answer.writeHead(404).end();
    const body = pages[Number(url.pathname.slice(1, -5)) % 2] ?? '';
    received += body.length;
    answer.writeHead(200, { 'content-type': 'text/html' }).end(body);
  });
  try {
    await prepare(database, reports, 4);
    const script = join(root, 'lib/fleet/fleet.mjs');
    const timed = await promisify(execFile)(
      'sh',
      ['-c', '"$@"; times', 'sh', process.execPath, script, 'work', '--quiet', '--proxy', sites.proxy, ...options],
      {
        env: { ...process.env, GOUJI_DATABASE: database },
      },
    );
    // The last line is the children's: user and system time.
    const last = timed.stdout.trim().split('\n').at(-1) ?? '';
    const seconds = [...last.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
    const { rows } = await asked<{ reports: number; bytes: number }>(
      database,
      `select count(*)::int as reports, (pg_total_relation_size('gouji.report') + pg_total_relation_size('gouji.wording') + pg_total_relation_size('gouji.wording_band')
         + pg_total_relation_size('gouji.page'))::float as bytes from gouji.report`,
    );
    const found = rows[0] ?? { reports: 0, bytes: 0 };
    if (found.reports !== reports) throw new Error(`${found.reports} of ${reports} reports`);
    return { perCore: reports / seconds, kilobytes: found.bytes / reports / 1000, received: received / reports / 1000 };
  } finally {
    await sites.close();
  }
}

async function prepare(database: string, reports: number, ofHost: number): Promise<void> {
  await fleet(database, 'manners', '--pause', '0');
  const addresses = Array.from({ length: reports }, (_, at) => `http://site-${Math.floor(at / ofHost)}.example.gov.cn/${at}.html`);
  for (let at = 0; at < addresses.length; at += 200) await fleet(database, 'add', ...addresses.slice(at, at + 200));
}

/** How many times as fast two workers are as one, by the best of three each: what else the machine does only slows them. In turns, so that it meets both. */
export async function twoAgainstOne(postgres: Postgres): Promise<number> {
  const pages: Record<1 | 2, number[]> = { 1: [], 2: [] };
  for (const workers of [1, 2, 2, 1, 1, 2] as const) pages[workers].push(await paceOf(postgres, workers));
  console.log(`pages a second: one worker ${pages[1].map(shown).join(' ')}, two ${pages[2].map(shown).join(' ')}`);
  return Math.max(...pages[2]) / Math.max(...pages[1]);
}

const shown = (figure: number) => figure.toFixed(2);

/** Pages a second while all of them are at work: without the first and the last fifth. */
async function paceOf(postgres: Postgres, workers: 1 | 2): Promise<number> {
  const page = renderHtml(cleanReport());
  const database = postgres.fresh('pace');
  const sites = await openSites((_asked, answer, url) => {
    setTimeout(
      () =>
        url.pathname === '/robots.txt' ? answer.writeHead(404).end() : answer.writeHead(200, { 'content-type': 'text/html' }).end(page),
      1_000,
    );
  });
  try {
    await prepare(database, 72, 6);
    // So few that they wait for the sites and not for the processor.
    const command = ['work', '--static', '--quiet', '--pages', '3', '--proxy', sites.proxy];
    await Promise.all(Array.from({ length: workers }, () => fleet(database, ...command)));
    const { rows } = await asked<{ pages: number; seconds: number }>(
      database,
      `with ended as (select finished_at, ntile(10) over (order by finished_at) as tenth from gouji.page)
       select count(*)::int as pages, extract(epoch from max(finished_at) - min(finished_at))::float as seconds from ended where tenth between 3 and 8`,
    );
    return (rows[0]?.pages ?? 0) / (rows[0]?.seconds ?? 1);
  } finally {
    await sites.close();
  }
}

/** A million pages of a thousand hosts wait: how long it takes to be given one. */
export async function aMillion(postgres: Postgres): Promise<Measure[]> {
  const pool = await openDatabase(postgres.fresh('million'), 4);
  await ready(pool);
  const queue = await openQueue(pool, { works: false });
  try {
    await pool.query(
      `with site as (insert into gouji.host (name) select 'site-' || n || '.example.gov.cn' from generate_series(0, 999) n returning name)
       insert into gouji.robots (origin, host, text, asked_at) select 'http://' || name, name, '', now() from site`,
    );
    // One site has a fifth of all.
    await pool.query(
      `insert into gouji.page (host, url, kind) select host, 'http://' || host || '/' || n || '.html', 'page'
       from (select n, 'site-' || case when n % 5 = 0 then 0 else n % 1000 end || '.example.gov.cn' as host from generate_series(1, 1000000) n) given`,
    );
    await pool.query('analyze');
    await queue.heal();
    const before = process.memoryUsage().rss;
    const times: number[] = [];
    for (let at = 0; at < 500; at++) {
      const began = performance.now();
      const [turn] = await queue.take(1);
      if (!turn) throw new Error('no turn was given');
      const work = await beginTurn(pool, queue, turn, 'bench');
      times.push(performance.now() - began);
      if (work.do !== 'read') throw new Error(`a turn for ${work.do}`);
    }
    times.sort((a, b) => a - b);
    return [
      { name: 'a million wait: to be given one (median of 500)', figure: median(times), unit: 'ms', limit: 20 },
      { name: 'a million wait: the slowest twentieth from', figure: times[Math.floor(times.length * 0.95)] ?? 0, unit: 'ms', limit: null },
      { name: 'a million wait: memory that it takes', figure: (process.memoryUsage().rss - before) / 1e6, unit: 'MB', limit: 50 },
    ];
  } finally {
    await queue.close();
    await pool.end();
  }
}

async function fiftyKills(postgres: Postgres): Promise<Measure[]> {
  const { wrong, seconds } = await suffer(postgres, 50, console.log);
  for (const one of wrong) console.log(one);
  return [{ name: `fifty kills (${seconds.toFixed(0)} s): pages with a wrong end`, figure: wrong.length, unit: 'pages', limit: 0 }];
}

async function asked<Row extends object>(database: string, sql: string): Promise<{ rows: Row[] }> {
  const client = new Client({ connectionString: database });
  await client.connect();
  try {
    return await client.query<Row>(sql);
  } finally {
    await client.end();
  }
}

/** A million reports on machines of two cores like this one, in hours of work and gigabytes kept. */
async function costTable(source: Cost, rendered: Cost): Promise<string> {
  const hours = ({ perCore }: Cost, machines: number) => (1e6 / (perCore * CORES * machines) / 3600).toPrecision(2);
  const lines = [1, 10, 100].map((machines) => `| ${machines} | ${hours(source, machines)} h | ${hours(rendered, machines)} h |`);
  return [
    `a million reports, two cores a machine; ${source.kilobytes.toFixed(1)} GB in the database, ${source.received.toFixed(0)} GB of pages over the network (by the source)`,
    '| machines | by the source | rendered |',
    '|---|---|---|',
    ...lines,
  ].join('\n');
}

const CORES = 2;
