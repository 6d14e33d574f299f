import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanReport, reportWithFindings } from '../demo/reports';
import { renderHtml } from '../generator';
import { renderDocx } from '../generator/render-docx';
import { openPostgres, type Postgres } from '../machine/postgres';
import { provide } from '../machine/provide';
import { openPrinter } from '../printed/print';
import { fatesIn, rowsOf } from './database';
import { openSites, type Sites } from './portal';
import { fleet, startFleet } from './run-fleet';

const missing = provide(['postgres']);
if (missing.length > 0) console.log(missing.join('\n'));

const clean = renderHtml(cleanReport());
const faulty = renderHtml(reportWithFindings());
const docx = Buffer.from(renderDocx(cleanReport()));
let pdf: Uint8Array = new Uint8Array();
const PAUSE = 50;

const list = (links: readonly (readonly [href: string, text: string])[], below = '') =>
  `<html><head><meta charset="utf-8"><title>政府信息公开年报</title></head><body><h1>政府信息公开年报</h1><ul>${links
    .map(([href, text]) => `<li><a href="${href}">${text}</a></li>`)
    .join('')}</ul>${below}</body></html>`;
const title = (year: number) => `某县水务局${year}年政府信息公开工作年度报告`;

const html = (answer: ServerResponse, text: string) => void answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text);
const to = (answer: ServerResponse, location: string) => void answer.writeHead(302, { location }).end();

const robots: Readonly<Record<string, string>> = {
  'target.gov.cn': 'User-agent: *\nDisallow: /closed',
  'same.gov.cn': 'User-agent: *\nDisallow: /secret/',
  'slow.gov.cn': 'User-agent: *\nCrawl-delay: 1\nDisallow:',
};

/** Each a host and a path, and what it answers. */
const answers: Readonly<Record<string, (answer: ServerResponse) => void>> = {
  'moves.gov.cn/open.html': (answer) => to(answer, 'http://target.gov.cn/open.html'),
  'moves.gov.cn/closed.html': (answer) => to(answer, 'http://target.gov.cn/closed.html'),
  'moves.gov.cn/away.html': (answer) => to(answer, 'http://nobody.gov.cn/1.html'),
  'same.gov.cn/a.html': (answer) => to(answer, '/secret/a.html'),
  'same.gov.cn/old.html': (answer) => to(answer, '/new.html'),
  'same.gov.cn/older.html': (answer) => to(answer, '/newest.html'),
  'ring-a.gov.cn/': (answer) => to(answer, 'http://ring-b.gov.cn/'),
  'ring-b.gov.cn/': (answer) => to(answer, 'http://ring-a.gov.cn/'),
  'list-a.gov.cn/': (answer) =>
    html(
      answer,
      list([
        ['http://list-a.gov.cn/2024.html#top', title(2024)],
        ['/2023.html', title(2023)],
      ]),
    ),
  'list-a.gov.cn/other.html': (answer) =>
    html(
      answer,
      list([
        ['2024.html', title(2024)],
        ['/2022.html', title(2022)],
      ]),
    ),
  'hidden.gov.cn/': (answer) =>
    html(
      answer,
      list(
        [
          ['/2024.html', title(2024)],
          ['/2023.html', title(2023)],
        ],
        '<p>共3页 <span>下一页</span></p>',
      ),
    ),
  'map.gov.cn/index.xml': (answer) =>
    void answer.end(
      '<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>http://map.gov.cn/1.xml.gz</loc></sitemap></sitemapindex>',
    ),
  'map.gov.cn/1.xml.gz': (answer) =>
    void answer
      .writeHead(200, { 'content-type': 'application/gzip' })
      .end(
        gzipSync(
          '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url><loc>http://map.gov.cn/nb/1.html?a=1&#38;b=2</loc><image:image><image:loc>http://map.gov.cn/nb/1.png</image:loc></image:image></url><url><loc>http://map.gov.cn/news.html</loc></url></urlset>',
        ),
      ),
  'files.gov.cn/with.html': (answer) =>
    html(
      answer,
      clean.replace('</body>', '<p><a href="/report.docx">2024年年度报告.docx</a> <a href="/report.pdf">2024年年度报告.pdf</a></p></body>'),
    ),
  'files.gov.cn/report.pdf': (answer) => void answer.writeHead(200, { 'content-type': 'application/pdf' }).end(pdf),
  'files.gov.cn/report.docx': (answer) => void answer.writeHead(200, { 'content-type': 'application/octet-stream' }).end(docx),
};

const first = [
  ...[
    'http://moves.gov.cn/open.html',
    'http://moves.gov.cn/closed.html',
    'http://moves.gov.cn/away.html',
    'http://target.gov.cn/other.html',
  ],
  ...['http://same.gov.cn/a.html', 'http://same.gov.cn/old.html', 'http://same.gov.cn/new.html', 'http://same.gov.cn/older.html'],
  ...['http://ring-a.gov.cn/', 'http://ring-b.gov.cn/', 'http://chain.gov.cn:8001/'],
  ...[
    'http://plain.gov.cn/1.html#a',
    'HTTP://PLAIN.gov.cn:80/1.html#b',
    'http://plain.gov.cn./1.html',
    'http://user@plain.gov.cn/x/../1.html',
  ],
  ...['http://port.gov.cn/1.html', 'http://port.gov.cn:8080/1.html', 'http://port.gov.cn:8081/2.html'],
  ...['http://政务.例子.cn/1.html', 'http://xn--fsqu00a.xn--0zwm56d/1.html', 'http://slow.gov.cn/1.html', 'http://slow.gov.cn/3.html'],
  ...['http://list-a.gov.cn/', 'http://list-a.gov.cn/other.html', 'http://hidden.gov.cn/', 'http://endless.gov.cn/1'],
  ...['http://ill.gov.cn/1.html', 'http://mute.gov.cn/1.html', 'http://files.gov.cn/with.html'],
];

describe.skipIf(missing.length > 0)('addresses, one report behind many, and whose manners hold', { timeout: 240_000 }, () => {
  let postgres: Postgres;
  let sites: Sites;
  let database = '';
  let fates: Record<string, string | null> = {};

  beforeAll(async () => {
    const printer = await openPrinter();
    ({ pdf } = await printer.printPlain(7, 'inline'));
    await printer.close();
    postgres = await openPostgres();
    sites = await openSites((_asked, answer, url) => {
      const own = answers[url.hostname + url.pathname];
      if (url.pathname === '/robots.txt') {
        if (url.hostname === 'ill.gov.cn') answer.writeHead(500).end();
        else if (url.hostname === 'mute.gov.cn') answer.destroy();
        else answer.writeHead(robots[url.hostname] ? 200 : 404).end(robots[url.hostname]);
      } else if (own) own(answer);
      else if (url.hostname === 'chain.gov.cn') to(answer, `http://chain.gov.cn:${Number(url.port) + 1}/`);
      else if (url.hostname === 'endless.gov.cn' && /^\/\d+$/.test(url.pathname)) {
        const at = Number(url.pathname.slice(1));
        html(
          answer,
          list(
            [
              ['/r/2024.html', title(2024)],
              ['/r/2023.html', title(2023)],
            ],
            `<p><a href="/${at + 1}">下一页</a></p>`,
          ),
        );
      } else html(answer, /[23]\.html$|2023/.test(url.pathname) ? faulty : clean);
    });
    database = postgres.fresh('addresses');
    await fleet(database, 'manners', '--pause', String(PAUSE / 1000), '--backoff', '0.1', '--attempts', '3');
    await startFleet(database, ['add', '-', '--also', '*.例子.cn'], first.join('\n')).ended;
    await fleet(database, 'add', 'http://map.gov.cn/index.xml', '--match', '/nb/');
    const work = () => fleet(database, 'work', '--static', '--quiet', '--pages', '12', '--proxy', sites.proxy);
    await Promise.all([work(), work()]);
    fates = await fatesIn(database);
  }, 240_000);
  afterAll(async () => {
    await sites?.close();
    postgres?.close();
  });
  const visitsTo = (host: string) => sites.visits.filter((visit) => visit.host === host || visit.host.startsWith(`${host}:`));

  it('another site is read in its own turn, by its own robots.txt, and not at all when nobody named it', () => {
    expect(fates).toMatchObject({
      'http://moves.gov.cn/open.html': 'done moved',
      'http://target.gov.cn/open.html': 'done report',
      'http://moves.gov.cn/closed.html': 'done moved',
      'http://target.gov.cn/closed.html': 'failed robots',
      'http://moves.gov.cn/away.html': 'failed not-named',
    });
    expect(visitsTo('target.gov.cn').map(({ path }) => path)).not.toContain('/closed.html');
    expect(visitsTo('nobody.gov.cn')).toEqual([]);
  });

  it('a redirection does not lead round robots.txt', () => {
    expect(fates['http://same.gov.cn/a.html']).toBe('failed robots');
    expect(visitsTo('same.gov.cn').map(({ path }) => path)).not.toContain('/secret/a.html');
  });

  it('a report that several addresses lead to is kept once, and its other address is known from then on', async () => {
    expect(fates).toMatchObject({
      'http://same.gov.cn/old.html': 'done moved',
      'http://same.gov.cn/new.html': 'done report',
      'http://same.gov.cn/older.html': 'done report',
    });
    expect((await fleet(database, 'add', 'http://same.gov.cn/newest.html')).out).toContain('加入 0，已有 1');
    const kept = await rowsOf<{ url: string }>(database, `select url from gouji.report where host = 'same.gov.cn' order by url`);
    expect(kept.map(({ url }) => url)).toEqual(['http://same.gov.cn/new.html', 'http://same.gov.cn/newest.html']);
  });

  it('sites that lead to each other for ever are told', () => {
    expect([fates['http://ring-a.gov.cn/'], fates['http://ring-b.gov.cn/']].sort()).toEqual(['done moved', 'failed redirects']);
    const chain = Object.entries(fates).filter(([url]) => url.startsWith('http://chain.'));
    expect(chain.map(([, fate]) => fate)).toEqual([...Array(20).fill('done moved'), 'failed redirects']);
  });

  it('fragments, capitals, the usual port and a last dot make no other page', () => {
    expect(Object.keys(fates).filter((url) => url.includes('plain'))).toEqual(['http://plain.gov.cn/1.html']);
    expect(visitsTo('plain.gov.cn').filter(({ path }) => path === '/1.html')).toHaveLength(1);
    expect(fates['http://xn--mnq529k.xn--fsqu00a.cn/1.html'] ?? fates[new URL('http://政务.例子.cn/1.html').href]).toBe('done report');
  });

  it('of a host one page is read at a time, whatever the port, with the pause that it asks for', () => {
    for (const [host, pause] of [
      ['port.gov.cn', PAUSE],
      ['slow.gov.cn', 1000],
    ] as const) {
      const visits = [...visitsTo(host)].sort((a, b) => a.from - b.from);
      expect(visits.length).toBeGreaterThanOrEqual(3);
      const gaps = visits.slice(1).map((visit, at) => visit.from - (visits[at]?.to ?? Number.POSITIVE_INFINITY));
      // The pause after robots.txt is ours: what it asks for is not known yet.
      expect(Math.min(...gaps.slice(host === 'slow.gov.cn' ? 1 : 0))).toBeGreaterThan(pause - 10);
    }
  });

  it('two lists that name one report have it read once; what a list does not let be reached is told', async () => {
    expect(Object.keys(fates).filter((url) => url.includes('list-a'))).toHaveLength(5);
    expect(visitsTo('list-a.gov.cn').filter(({ path }) => path === '/2024.html')).toHaveLength(1);
    expect(await rowsOf(database, `select url, reason from gouji.failure where host = 'hidden.gov.cn'`)).toEqual([
      { url: 'http://hidden.gov.cn/', reason: 'more-pages' },
    ]);
  });

  it('a list without end is read as far as fifty pages, and that is told', () => {
    const pages = Object.entries(fates).filter(([url]) => /endless\.gov\.cn\/\d/.test(url));
    expect(pages.filter(([, fate]) => fate === 'done report-list')).toHaveLength(51);
    expect(pages.at(-1)).toEqual(['http://endless.gov.cn/52', 'failed too-deep']);
    expect(fates['http://endless.gov.cn/r/2024.html']).toBe('done report');
  });

  it('indexes of packed sitemaps are expanded, pictures are no pages', () => {
    expect(Object.entries(fates).filter(([url]) => url.includes('map.'))).toEqual([
      ['http://map.gov.cn/index.xml', 'done sitemap'],
      ['http://map.gov.cn/1.xml.gz', 'done sitemap'],
      ['http://map.gov.cn/nb/1.html?a=1&b=2', 'done report'],
    ]);
  });

  it('a site whose robots.txt is out of order is not read', () => {
    expect(fates['http://ill.gov.cn/1.html']).toBe('failed server-error');
    expect(fates['http://mute.gov.cn/1.html']).toMatch(/^failed (?:unreachable|broken-off)$/);
    expect([...visitsTo('ill.gov.cn'), ...visitsTo('mute.gov.cn')].filter(({ path }) => path !== '/robots.txt')).toEqual([]);
  });

  it('attachments of a report page are read', async () => {
    expect(fates['http://files.gov.cn/report.docx']).toBe('done report');
    expect(fates['http://files.gov.cn/report.pdf']).toBe('done report');
    expect(await rowsOf(database, `select source, verdict from gouji.report where url like '%/report.%' order by source`)).toEqual([
      { source: 'docx', verdict: 'consistent' },
      { source: 'pdf', verdict: 'consistent' },
    ]);
  });
});
