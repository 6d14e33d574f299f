import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { strToU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packed, warcRecord } from '../archive/make-warc';
import { cleanReport, reportWithFindings } from '../demo/reports';
import { renderHtml } from '../generator';
import { openPostgres, type Postgres } from '../machine/postgres';
import { provide } from '../machine/provide';
import { fatesIn, rowsOf } from './database';
import { fleet, startFleet } from './run-fleet';

const missing = provide(['postgres']);
if (missing.length > 0) console.log(missing.join('\n'));

const clean = renderHtml(cleanReport());
const faulty = renderHtml(reportWithFindings());
const page = (path: string, body: string | Buffer = clean, date?: string) =>
  warcRecord({ url: `http://kept.gov.cn${path}`, body, ...(date ? { date } : {}) });

describe.skipIf(missing.length > 0)('what cannot be read of an archive', { timeout: 240_000 }, () => {
  let postgres: Postgres;
  let folder = '';
  beforeAll(async () => {
    postgres = await openPostgres();
    folder = mkdtempSync(join(tmpdir(), 'gouji-gaps-'));
  }, 60_000);
  afterAll(() => {
    postgres?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const file = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const work = (database: string) => fleet(database, 'work', '--static', '--quiet');

  it('is told by record and reason, in status and export; the rest is kept', async () => {
    const database = postgres.fresh('gaps');
    const broken = gzipSync(page('/broken.html'));
    broken.fill(0xa5, 600, 624);
    const bytes = Buffer.concat([
      packed([page('/1.html')]),
      broken,
      packed([page('/2.html', faulty), page('/cut.pdf', Buffer.from('%PDF-1.7 nothing more')), page('/zstd.html', 'x')]),
    ]);
    const half = file('half.warc.gz', bytes);
    const none = file('none.warc.gz', Buffer.from('nothing of the kind'));
    const empty = file('empty.wacz', Buffer.alloc(0));
    await fleet(database, 'add', half, none, empty);
    expect((await work(database)).code).toBe(0);
    expect(await fatesIn(database)).toEqual({ [half]: 'done archive', [none]: 'failed damaged', [empty]: 'failed damaged' });
    const kept = await rowsOf<{ url: string }>(database, 'select url from gouji.report order by url');
    expect(kept.map(({ url }) => url)).toEqual(['http://kept.gov.cn/1.html', 'http://kept.gov.cn/2.html']);
    const status = await fleet(database, 'status', '--json');
    expect(JSON.parse(status.out)).toMatchObject({ done: 1, failed: 2, gaps: 2, reports: 2 });
    expect(JSON.parse(status.out).failures).toEqual(
      expect.arrayContaining([
        { host: 'file:', reason: 'damaged', pages: 3 },
        { host: 'kept.gov.cn', reason: 'unreadable', pages: 1 },
      ]),
    );
    expect((await fleet(database, 'status')).out).toMatch(/部分未读 gaps +2 +export --failed[\s\S]*本机文件 files/);
    const lines = (await fleet(database, 'export', '--failed')).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { url: string; part: string | null; reason: string; detail: string; zh: string });
    expect(lines.map(({ url, part, reason }) => [url.replace(folder, ''), part?.replace(/.*(?=http)/, '') ?? null, reason])).toEqual([
      ['/empty.wacz', null, 'damaged'],
      ['/half.warc.gz', `@${gzipSync(page('/1.html')).length}`, 'damaged'],
      ['/none.warc.gz', null, 'damaged'],
      ['/half.warc.gz', 'http://kept.gov.cn/cut.pdf', 'unreadable'],
    ]);
    expect(lines.every(({ zh, detail }) => zh.length > 0 && detail.length > 0)).toBe(true);
    const csv = (await fleet(database, 'export', '--failed', '--format', 'csv')).out;
    expect([csv.charCodeAt(0), csv.trim().split('\r\n').length]).toEqual([0xfeff, 5]);
    const sheet = join(folder, 'failed.xlsx');
    expect((await fleet(database, 'export', '--failed', '--format', 'xlsx', '--out', sheet)).code).toBe(0);
    const { readFileSync } = await import('node:fs');
    const text = Object.values(unzipSync(readFileSync(sheet)))
      .map((part) => Buffer.from(part).toString('utf8'))
      .join('');
    for (const word of ['cut.pdf', '存档损坏或不完整', 'unreadable']) expect(text).toContain(word);
    expect(strToU8(text).length).toBeGreaterThan(1000);

    // Once the archive has been mended the gap is gone, and nothing is kept twice.
    writeFileSync(half, packed([page('/1.html'), page('/broken.html'), page('/2.html', faulty)]));
    expect((await fleet(database, 'retry', '--reason', 'unreadable')).out).toContain('1 页');
    await work(database);
    const after = await rowsOf<{ url: string; round: number }>(database, 'select url, round from gouji.report order by url');
    expect(after.map(({ url, round }) => [url.slice(18), round])).toEqual([
      ['/1.html', 1],
      ['/2.html', 1],
      ['/broken.html', 1],
    ]);
    expect(JSON.parse((await fleet(database, 'status', '--json')).out)).toMatchObject({ gaps: 0, failed: 2 });
  });

  it('two texts of one address and second are both kept, and the last capture of an address counts, whichever archive it is in', async () => {
    const database = postgres.fresh('captures');
    const [early, late] = ['2024-02-01T00:00:00Z', '2025-02-01T00:00:00Z'];
    const one = file(
      'one.warc',
      Buffer.concat([page('/1.html', clean, late), page('/1.html', faulty, late), page('/2.html', clean, early)]),
    );
    const two = file('two.warc', Buffer.concat([page('/2.html', faulty, late), page('/2.html', faulty, late)]));
    await fleet(database, 'add', one, two);
    await work(database);
    const count = async (from: string) =>
      (await rowsOf<{ url: string; verdict: string }>(database, `select url, verdict from ${from} order by url, captured_at, verdict`)).map(
        ({ url, verdict }) => `${url.slice(18)} ${verdict}`,
      );
    expect(await count('gouji.report')).toEqual([
      '/1.html consistent',
      '/1.html inconsistent',
      '/2.html consistent',
      '/2.html inconsistent',
    ]);
    expect((await count('gouji.latest')).slice(-1)).toEqual(['/2.html inconsistent']);
    expect(await count('gouji.latest')).toHaveLength(2);
  });

  it('a worker that is asked to stop leaves an archive at once, and another begins it again', async () => {
    const database = postgres.fresh('stop');
    const many = file('many.warc.gz', packed(Array.from({ length: 60 }, (_, at) => page(`/${at}.html`))));
    await fleet(database, 'add', many);
    const { child, ended } = startFleet(database, ['work', '--static', '--quiet']);
    const kept = async () => (await rowsOf<{ kept: number }>(database, 'select count(*)::int as kept from gouji.report'))[0]?.kept ?? 0;
    while ((await kept()) < 3) await wait(100);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(143);
    expect(await kept()).toBeLessThan(60);
    expect(await rowsOf(database, 'select state, tries from gouji.page')).toEqual([{ state: 'waiting', tries: 0 }]);
    expect((await work(database)).code).toBe(0);
    expect([await kept(), await fatesIn(database)]).toEqual([60, { [many]: 'done archive' }]);
  });

  it('what another version of the rules has judged is read again, as another capture', async () => {
    const database = postgres.fresh('outdated');
    const path = file('report.html', Buffer.from(faulty));
    await fleet(database, 'add', path);
    await work(database);
    expect((await fleet(database, 'retry', '--outdated')).out).toContain('0 页');
    await rowsOf(database, `update gouji.report set core = '0.9.0'`);
    expect((await fleet(database, 'retry', '--outdated')).out).toContain('1 页');
    await work(database);
    const rounds = await rowsOf<{ round: number; core: string }>(database, 'select round, core from gouji.report order by round');
    expect(rounds.map(({ round, core }) => [round, core === '0.9.0'])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(await rowsOf(database, 'select round from gouji.latest')).toEqual([{ round: 2 }]);
  });
});
