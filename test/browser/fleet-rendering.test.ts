import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Failure, Moved, Refusal } from '../../lib/fleet/failure';
import { wayOut } from '../../lib/fleet/network/way-out';
import { openRendering, type Rendering } from '../../lib/fleet/working/browser';
import { toExport } from '../../lib/report/contract/export';
import type { AuditExport } from '../../lib/report/contract/schema';
import { demoPaths } from '../demo/pages';
import { cleanReport, reportWithFindings } from '../demo/reports';
import { behaviours, hostsOf, openFaultySites } from '../fleet/faulty-sites';
import type { Sites } from '../fleet/portal';
import { openSites } from '../fleet/portal';
import { renderHtml } from '../generator';
import { chromiumPath } from '../machine/browsers';
import { root } from '../machine/root';
import { bundleForPage } from './bundle';
import { standExtension } from './extension-stand';

const stand = standExtension();
let script = '';
beforeAll(async () => {
  script = await bundleForPage('lib/fleet/working/in-page.ts', 'gouji');
});

async function openFor(proxy: string, isNamed: (host: string) => boolean = () => true): Promise<Rendering> {
  return openRendering({
    executablePath: chromiumPath() ?? '',
    way: wayOut(isNamed, new URL(proxy)),
    userAgent: 'GoujiFleet/test',
    script,
  });
}

describe('a page rendered by the fleet', () => {
  const fixture = (name: string) => readFileSync(join(root, 'test/fixtures/pages', name), 'utf8');
  const late = JSON.stringify(renderHtml(cleanReport())).replaceAll('</', '<\\/');
  const pages: Readonly<Record<string, string>> = {
    '/hidden.html': renderHtml(reportWithFindings()).replace(/>(\d)(\d)<\/(td|p|span)>/g, '>$1<b style="display:none">7</b>$2</$3>'),
    '/late.html': `<html><meta charset="utf-8"><body><script>setTimeout(() => { document.body.innerHTML = ${late} }, 300)</script></body></html>`,
    '/nested.html': fixture('nested--township-all-zero.html'),
    '/flattened.html': fixture('flattened--county.html'),
  };
  let rendering: Rendering;
  beforeAll(async () => {
    for (const [path, body] of Object.entries(pages)) stand.serve(path, { body });
    rendering = await openFor(`http://127.0.0.1:${stand.shell.portal.port}`);
  });
  afterAll(() => rendering?.close());

  it.each([demoPaths.findings, demoPaths.clean, demoPaths.list, ...Object.keys(pages)])(
    'comes to the same audit as in the extension: %s',
    async (path) => {
      const page = await stand.open(path);
      if (path === demoPaths.list || path === '/late.html') await stand.shell.inject(page);
      const settled = async () => {
        const told = await stand.shell.audited(page, 1_000);
        const exported = told && toExport(told.audit);
        const isEarly = exported?.source.look === 'pending' || (path === '/late.html' && exported?.verdict === 'not-a-report');
        return isEarly ? null : exported;
      };
      await expect.poll(settled, { timeout: 30_000 }).not.toBe(null);
      const own = await settled();
      const { audit } = (await rendering.read(stand.shell.origin + path, 20_000))?.understood ?? {};
      expect(timeless(audit)).toEqual(timeless(own));
    },
  );
});

/** Without the time, and without what a browser remembers of the page's last audit. */
function timeless(told: AuditExport | null | undefined) {
  if (!told) return null;
  return {
    ...told,
    source: { ...told.source, capturedAt: '' },
    findings: told.findings.map((finding) => ({ ...finding, baseline: null })),
  };
}

describe('sites of all kinds, rendered', () => {
  let sites: Sites;
  let rendering: Rendering;
  beforeAll(async () => {
    sites = await openFaultySites();
    rendering = await openFor(sites.proxy);
  });
  afterAll(async () => {
    await rendering?.close();
    await sites?.close();
  });

  const expected: Readonly<Record<string, string>> = {
    hangs: 'timeout',
    'hangs-within': 'timeout',
    redirects: 'redirects',
    busy: 'HTTP 429',
    // Where the machine is slow the time is over before the size is.
    large: 'too-large|timeout',
    'large-and-says-so': 'too-large',
    'breaks-off': 'broken-off',
    gone: 'not-found',
    'lies-that-it-is-a-file': 'a file',
    plain: 'report-list',
  };

  it.each(Object.entries(expected))('%s: %s', async (name, told) => {
    const host = hostsOf(behaviours).find(({ behaviour }) => behaviour.name === name)?.host;
    const fate = await rendering.read(`http://${host}/${name === 'plain' ? 'list.html' : ''}`, 3_000).then(
      (read) => (read === null ? 'a file' : read.understood.audit.detection.kind),
      (error: unknown) => (error instanceof Failure ? error.reason : error instanceof Refusal ? error.message : String(error)),
    );
    expect(told.split('|')).toContain(fate);
  });

  it('says who it is', () => {
    expect(sites.visits.length).toBeGreaterThan(0);
    // The browser's own calls home lead nowhere in a fleet.
    for (const { userAgent } of sites.visits.filter(({ host }) => host.endsWith('.example.gov.cn')))
      expect(userAgent).toMatch(/ GoujiFleet\/test$/);
  });
});

describe('nothing is sent anywhere but to the sites named', () => {
  it('no picture, frame, script, redirection, preload or socket leads to another', async () => {
    const elsewhere = 'http://tracker.example.com';
    const page = renderHtml(cleanReport()).replace(
      /<body[^>]*>/,
      `$&<img src="${elsewhere}/a.png"><iframe src="${elsewhere}/frame"></iframe><script src="${elsewhere}/a.js"></script>
       <link rel="preload" as="script" href="${elsewhere}/b.js"><link rel="prerender" href="${elsewhere}/c"><link rel="dns-prefetch" href="${elsewhere}">
       <script>fetch('${elsewhere}/d', { mode: 'no-cors' }); navigator.sendBeacon('${elsewhere}/e', 'x'); new WebSocket('ws://tracker.example.com/f');
       new Image().src = '/moved.png';</script>`,
    );
    const sites = await openSites((_asked, answer, url) => {
      if (url.pathname === '/') answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      else if (url.pathname === '/moved.png' || url.pathname === '/away') answer.writeHead(302, { location: `${elsewhere}/moved` }).end();
      else answer.writeHead(404).end();
    });
    const rendering = await openFor(sites.proxy, (host) => host === 'www.example.gov.cn');
    try {
      const read = await rendering.read('http://www.example.gov.cn/', 20_000);
      expect(read?.understood.audit.verdict).toBe('consistent');
      await expect(rendering.read('http://www.example.gov.cn/away', 20_000)).rejects.toMatchObject({ reason: 'not-named' });
      expect([...new Set(sites.visits.map(({ host }) => host))]).toEqual(['www.example.gov.cn']);
    } finally {
      await rendering.close();
      await sites.close();
    }
  });
});

describe('a page that leads elsewhere, rendered', () => {
  const lead = (tag: string) => `<html><head><meta charset="utf-8">${tag}</head><body><p>正在跳转</p></body></html>`;
  let sites: Sites;
  let rendering: Rendering;
  beforeAll(async () => {
    sites = await openSites((_asked, answer, url) => {
      const html = (text: string) => void answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text);
      if (url.host === 'other.gov.cn') return html(renderHtml(cleanReport()));
      if (url.pathname === '/redirect') return void answer.writeHead(302, { location: 'http://other.gov.cn/1.html' }).end();
      if (url.pathname === '/two') return void answer.writeHead(302, { location: '/redirect' }).end();
      if (url.pathname === '/meta') return html(lead('<meta http-equiv="refresh" content="0;url=http://other.gov.cn/1.html">'));
      if (url.pathname === '/script') return html(lead('<script>location.href = "http://other.gov.cn/1.html"</script>'));
      if (url.pathname === '/within') return void answer.writeHead(301, { location: '/report.html' }).end();
      if (url.pathname === '/to-secret') return void answer.writeHead(302, { location: '/secret' }).end();
      html(renderHtml(cleanReport()));
    });
    rendering = await openFor(sites.proxy);
  });
  afterAll(async () => {
    await rendering?.close();
    await sites?.close();
  });
  const read = (path: string) =>
    rendering.read(`http://own.gov.cn${path}`, 20_000, (to) => {
      if (to.host !== 'own.gov.cn') throw new Moved(to.href);
      if (to.pathname === '/secret') throw new Failure('robots', to.href);
    });

  it.each(['/redirect', '/two', '/meta', '/script'])('%s: the other site is not asked, and told', async (path) => {
    await expect(read(path)).rejects.toMatchObject({ url: 'http://other.gov.cn/1.html' });
    expect(sites.visits.filter(({ host }) => host === 'other.gov.cn')).toEqual([]);
  });

  it('within its site it is followed, as far as robots.txt allows', async () => {
    const within = await read('/within');
    expect([within?.url, within?.understood.audit.verdict]).toEqual(['http://own.gov.cn/report.html', 'consistent']);
    await expect(read('/to-secret')).rejects.toMatchObject({ reason: 'robots' });
    expect(sites.visits.filter(({ path }) => path === '/secret')).toEqual([]);
  });
});
