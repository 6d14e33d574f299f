import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import type { Postgres } from '../machine/postgres';
import { hostsOf, openFaultySites } from './faulty-sites';
import type { Visit } from './portal';
import { fleet, startFleet } from './run-fleet';

export interface Suffered {
  /** What is wrong, in words; empty when every page came to one end, the right one. */
  readonly wrong: readonly string[];
  readonly pages: number;
  readonly reports: number;
  readonly seconds: number;
}

const WORKERS = 3;
const PAUSE = 50;

/** Has a fleet read two hundred sites, good and bad, while its processes are killed and its database falls over. */
export async function suffer(postgres: Postgres, kills: number, log: (line: string) => void = () => {}): Promise<Suffered> {
  const began = performance.now();
  const database = postgres.fresh('suffer');
  const sites = await openFaultySites();
  const hosts = hostsOf();
  try {
    const first = hosts.map(({ host, behaviour }) => `http://${host}${behaviour.name === 'plain' ? '/list.html' : '/'}`);
    await startFleet(database, ['add', '-'], first.join('\n')).ended;
    await fleet(database, 'manners', '--pause', String(PAUSE / 1000), '--backoff', '0.2', '--attempts', '4');
    const running = new Set<ChildProcess>();
    const ends: Promise<unknown>[] = [];
    const start = () => {
      const { child, ended } = startFleet(database, [
        'work',
        '--static',
        '--quiet',
        '--timeout',
        '2',
        '--pages',
        '8',
        '--proxy',
        sites.proxy,
      ]);
      running.add(child);
      ends.push(
        ended.then(({ code, err }) => {
          running.delete(child);
          if (code !== 0 && code !== null) log(`a worker ended with ${code}: ${err.slice(-500)}`);
        }),
      );
    };
    for (let at = 0; at < WORKERS; at++) start();
    for (let at = 0; at < kills; at++) {
      await wait(1_000 + Math.random() * 2_500);
      if (at === Math.floor(kills / 2)) {
        postgres.crash();
        await wait(1_500);
        postgres.start();
      }
      const victims = [...running];
      victims[Math.floor(Math.random() * victims.length)]?.kill('SIGKILL');
      start();
    }
    for (let settled = 0; settled < ends.length; ) {
      settled = ends.length;
      await Promise.all(ends);
    }
    // Whatever was killed last, somebody comes after.
    const { code, err } = await fleet(database, 'work', '--static', '--quiet', '--timeout', '2', '--proxy', sites.proxy);
    const wrong = code === 0 ? [] : [`the last worker ended with ${code}: ${err.slice(-500)}`];
    const found = await look(database);
    wrong.push(...wrongIn(found, hosts), ...overlapping(sites.visits));
    return { wrong, pages: found.pages.length, reports: found.reports.length, seconds: (performance.now() - began) / 1000 };
  } finally {
    await sites.close();
  }
}

interface Found {
  readonly pages: readonly {
    readonly url: string;
    readonly state: string;
    readonly outcome: string | null;
    readonly reason: string | null;
  }[];
  readonly reports: readonly { readonly url: string; readonly round: number }[];
}

async function look(database: string): Promise<Found> {
  const client = new Client({ connectionString: database });
  await client.connect();
  try {
    const pages = await client.query<Found['pages'][number]>('select url, state, outcome, reason from gouji.page');
    const reports = await client.query<Found['reports'][number]>(
      'select p.url, r.round from gouji.report r join gouji.page p on p.id = r.page',
    );
    return { pages: pages.rows, reports: reports.rows };
  } finally {
    await client.end();
  }
}

function wrongIn({ pages, reports }: Found, hosts: ReturnType<typeof hostsOf>): string[] {
  const wrong: string[] = [];
  const byUrl = new Map(pages.map((page) => [page.url, page] as const));
  const expected = new Map<string, readonly string[]>(
    hosts.flatMap(({ host, behaviour }) =>
      Object.entries(behaviour.pages).map(([path, fates]) => [`http://${host}${path}`, fates] as const),
    ),
  );
  for (const [url, fates] of expected) {
    const page = byUrl.get(url);
    const fate = !page ? 'lost' : page.state === 'done' ? `${page.outcome}` : `${page.state} ${page.reason}`;
    if (!fates.includes(fate)) wrong.push(`${url}: ${fate}, not ${fates.join(' or ')}`);
    const results = reports.filter((report) => report.url === url).length;
    const due = fate === 'report' ? 1 : 0;
    if (results !== due) wrong.push(`${url}: ${results} results, not ${due}`);
  }
  for (const { url } of pages) if (!expected.has(url)) wrong.push(`${url} was read and nobody asked for it`);
  return wrong;
}

/** Pages of one host that were asked for at the same time, or without a pause. Who was killed lets go at once. */
function overlapping(visits: readonly Visit[]): string[] {
  const wrong: string[] = [];
  const last = new Map<string, Visit>();
  for (const visit of [...visits].sort((a, b) => a.from - b.from)) {
    const before = last.get(visit.host);
    const gap = before ? visit.from - before.to : Number.POSITIVE_INFINITY;
    if (before && before.to === 0) wrong.push(`${visit.host}: two pages at a time`);
    // A redirection is the same page; the clock of whoever ends a page and ours are a little apart.
    else if (gap < PAUSE - 10 && !visit.host.startsWith('redirects'))
      wrong.push(`${visit.host}${visit.path}: ${gap.toFixed(0)} ms after ${before?.path}`);
    last.set(visit.host, visit);
  }
  return wrong;
}
