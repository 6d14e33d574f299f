import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nothingPassed, readArchive } from '../../lib/archive';
import main from '../../lib/command/main';
import type { AuditExport } from '../../lib/report/contract/schema';
import { encode } from '../demo/encode';
import { cleanReport, reportWithFindings } from '../demo/reports';
import { renderHtml } from '../generator';
import { renderDocx } from '../generator/render-docx';
import { chunked, codings, packed, warcRecord } from './make-warc';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-archive-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function audit(...args: string[]) {
  let out = '';
  let err = '';
  const code = await main(args, {
    out: async (text) => {
      out += text;
      return 'written';
    },
    err: (text) => {
      err += text;
    },
  });
  const audits = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as AuditExport);
  return { code, err, audits, urls: audits.map(({ source }) => source.url) };
}

/** With a number of four bytes in another value. */
function changed(bytes: Buffer, at: number, value: number): Buffer {
  bytes.writeUInt32LE(value, at);
  return bytes;
}

const clean = renderHtml(cleanReport());
const faulty = renderHtml(reportWithFindings());
const site = 'http://www.example.gov.cn';
const page = (path: string, body: Uint8Array | string = clean, headers: Record<string, string> = {}) =>
  warcRecord({ url: site + path, body, http: { headers } });
const info = warcRecord({
  type: 'warcinfo',
  url: '',
  http: null,
  body: 'software: a crawler\r\n',
  headers: { 'Content-Type': 'application/warc-fields' },
});
const other = warcRecord({ url: `${site}/`, body: '<html><body><h1>首页</h1><p>今天天气很好。</p></body></html>' });
const picture = warcRecord({
  url: `${site}/a.png`,
  body: Buffer.from('\u0089PNG\r\n'),
  http: { headers: { 'Content-Type': 'image/png' } },
});
const moved = warcRecord({ url: `${site}/old`, body: '', http: { status: '302 Found', headers: { Location: '/new' } } });

describe('web archives', () => {
  it.each([
    ['plain.warc', (records: Buffer[]) => Buffer.concat(records)],
    ['packed.warc.gz', packed],
    ['packed-as-a-whole.warc.gz', (records: Buffer[]) => gzipSync(Buffer.concat(records))],
    [
      'web.wacz',
      (records: Buffer[]) => zipSync({ 'archive/data.warc.gz': [packed(records), { level: 0 }], 'datapackage.json': Buffer.from('{}') }),
    ],
    ['deflated.wacz', (records: Buffer[]) => zipSync({ 'archive/data.warc': Buffer.concat(records) })],
  ])('%s: each report is a line with the record’s address and date, other records are counted', async (name, join) => {
    const path = file(name, join([info, page('/a.html'), picture, other, moved, page('/b.html', faulty)]));
    const { code, err, audits, urls } = await audit(path);
    expect(urls).toEqual([`${site}/a.html`, `${site}/b.html`]);
    expect(audits.map(({ verdict }) => verdict)).toEqual(['consistent', 'inconsistent']);
    expect(audits.map(({ source }) => source.capturedAt)).toEqual(Array(2).fill('2025-02-03T04:05:06.000Z'));
    expect(audits[0]?.source.rendered).toBe(false);
    expect(err).toContain('records 6: reports 2, duplicates 0, no reports 1, revisits 0, redirections and errors 1, others 2, unread 0');
    expect(code).toBe(1);
  });

  it.each(Object.entries(codings))('unpacks what came by %s, in chunks too', async (coding, pack) => {
    const headers = { 'Content-Encoding': coding };
    const path = file(
      `${coding}.warc.gz`,
      packed([page('/1', pack(clean), headers), page('/2', chunked(pack(faulty), 777), { ...headers, 'Transfer-Encoding': 'chunked' })]),
    );
    expect((await audit(path)).audits.map(({ verdict }) => verdict)).toEqual(['consistent', 'inconsistent']);
  });

  it('takes a body as it is where the crawler unpacked it and kept the headers', async () => {
    const headers = { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' };
    const br = page('/br', clean, { 'Content-Encoding': 'br' });
    const path = file('unpacked.warc', Buffer.concat([page('/1', clean, headers), br]));
    expect((await audit(path)).urls).toEqual([`${site}/1`, `${site}/br`]);
  });

  it('goes by the charset of the header where the page names none', async () => {
    const bare = faulty.replace(/<meta[^>]*charset[^>]*>/gi, '');
    const path = file('charset.warc', page('/1', encode(bare, 'gbk'), { 'Content-Type': 'text/html; charset=GB2312' }));
    expect((await audit(path)).audits.map(({ report }) => report?.issuer)).toEqual(['南屏县自然资源局']);
  });

  it('reads files whatever type they were sent as, and resources', async () => {
    const docx = renderDocx(cleanReport());
    const resource = warcRecord({ type: 'resource', url: `${site}/kept.html`, http: null, body: faulty });
    const named = page('/a.docx', docx, { 'Content-Type': 'application/octet-stream' });
    const path = file('files.warc.gz', packed([named, page('/lie', docx), resource]));
    expect((await audit(path)).audits.map(({ source, verdict }) => [source.kind, verdict])).toEqual([
      ['docx', 'consistent'],
      ['docx', 'consistent'],
      ['html', 'inconsistent'],
    ]);
  });

  it('counts revisits, and the same text of the same address once, over all archives', async () => {
    const profile = { 'WARC-Profile': 'http://netpreserve.org/warc/1.0/revisit/identical-payload-digest' };
    const revisit = warcRecord({ type: 'revisit', url: `${site}/a.html`, body: '', headers: profile });
    const first = file('first.warc.gz', packed([page('/a.html'), page('/a.html'), revisit]));
    const second = file('second.warc.gz', packed([page('/a.html'), page('/a.html', faulty), page('/b.html')]));
    const { urls, err } = await audit(first, second);
    expect(urls).toEqual(['/a.html', '/a.html', '/b.html'].map((path) => site + path));
    expect(err).toContain('records 3: reports 1, duplicates 1, no reports 0, revisits 1,');
    expect(err).toContain('records 3: reports 2, duplicates 1, no reports 0, revisits 0,');
  });

  it.each<[string, Buffer]>([
    // As several crawlers write them: without the empty line that ends a head, an address looked up, a form that was sent.
    ['a request that has no end', warcRecord({ type: 'request', url: `${site}/`, http: null, body: 'GET / HTTP/1.0\r\nHost: x' })],
    [
      'an address',
      warcRecord({ type: 'response', url: 'dns:x.gov.cn', http: null, body: '20250101\n', headers: { 'Content-Type': 'text/dns' } }),
    ],
    ['an answer without a body or its empty line', warcRecord({ url: `${site}/none`, http: null, body: 'HTTP/1.1 204\r\nServer: x' })],
    ['a record of nothing', warcRecord({ type: 'metadata', url: `${site}/`, http: null, body: '' })],
  ])('%s is a record like others', async (_name, between) => {
    const all = [page('/a.html'), between, page('/b.html')];
    for (const [name, bytes] of [
      ['between.warc', Buffer.concat(all)],
      ['between.warc.gz', packed(all)],
    ] as const) {
      const { urls, err, code } = await audit(file(name, bytes));
      expect(urls).toEqual([`${site}/a.html`, `${site}/b.html`]);
      expect(err).toContain('records 3: reports 2,');
      expect(code).toBe(0);
    }
  });

  it('heads are read as browsers read them: no reason phrase, bare line feeds, folded lines, Chinese addresses', async () => {
    const headed = (head: string, path: string) =>
      warcRecord({
        url: site + path,
        http: null,
        body: Buffer.concat([Buffer.from(head), Buffer.from(clean)]),
        headers: { 'Content-Type': 'application/http; msgtype=response' },
      });
    const path = file(
      'heads.warc',
      Buffer.concat([
        headed('HTTP/1.0 200\r\n\r\n', '/1'),
        headed('HTTP/1.1 200 OK\nContent-Type: text/html;\n charset=utf-8\nX-\u4e00: \u4e00\n\n', '/2'),
        headed('HTTP/2 200\r\nno colon\r\ncontent-type: text/html\r\n\r\n', '/年报/3'),
      ]),
    );
    const { urls, code } = await audit(path);
    expect([code, urls.map((url) => decodeURI(url ?? ''))]).toEqual([0, ['/1', '/2', '/年报/3'].map((one) => site + one)]);
  });

  it('reads the archives of a WACZ within a WACZ', async () => {
    const inner = zipSync({ 'archive/a.warc.gz': [packed([page('/a.html')]), { level: 0 }] });
    const outer = zipSync({
      'day-1.wacz': [inner, { level: 0 }],
      'day-2.wacz': inner,
      'archive/b.warc.gz': [packed([page('/b.html', faulty), page('/c.html')]), { level: 0 }],
    });
    const { urls, code } = await audit(file('collection.wacz', outer));
    expect(urls.sort()).toEqual(['/a.html', '/b.html', '/c.html'].map((one) => site + one));
    expect(code).toBe(1);
  });

  describe('damage is told and skipped', () => {
    it('where the crawler kept only a part', async () => {
      const part = (why: Record<string, string>, path: string) =>
        warcRecord({ url: site + path, body: clean.slice(0, 4000), headers: why });
      const path = file(
        'part.warc',
        Buffer.concat([part({ 'WARC-Truncated': 'length' }, '/1'), part({ 'WARC-Segment-Number': '1' }, '/2'), page('/a')]),
      );
      const { urls, err, code } = await audit(path);
      expect(urls).toEqual([`${site}/a`]);
      expect(err).toContain(`${site}/1: 抓取时只存了一部分（length）`);
      expect(err).toContain(`${site}/2: 抓取时只存了一部分（segment）`);
      expect(err).toMatch(/reports 1,.* unread 2/);
      expect(code).toBe(2);
    });

    it('of a head, and of a coding that is not known', async () => {
      const headless = warcRecord({
        url: `${site}/1`,
        http: null,
        body: `nothing\r\n\r\n${clean}`,
        headers: { 'Content-Type': 'application/http' },
      });
      const path = file(
        'head.warc',
        Buffer.concat([headless, page('/2', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 4, 0]), { 'Content-Encoding': 'zstd' }), page('/a')]),
      );
      const { urls, err, code } = await audit(path);
      expect(urls).toEqual([`${site}/a`]);
      expect(err).toContain(`${site}/1: 响应头损坏`);
      expect(err).toContain(`${site}/2: 内容编码损坏或不认识`);
      expect(code).toBe(2);
    });

    it('where rubbish stands between the records, before the first and behind the last', async () => {
      const rubbish = Buffer.from('nobody knows\r\nWARC/ neither\r\n'.repeat(40));
      for (const [name, pack] of [
        ['rubbish.warc', (one: Buffer) => one],
        ['rubbish.warc.gz', (one: Buffer) => gzipSync(one)],
      ] as const) {
        const bytes = Buffer.concat([rubbish, pack(page('/a')), rubbish, pack(page('/b')), rubbish]);
        const { urls, err, code } = await audit(file(name, bytes));
        expect(urls).toEqual([`${site}/a`, `${site}/b`]);
        expect(err.match(/@\d+: /g)?.length).toBe(3);
        expect(code).toBe(2);
      }
    });

    it.each<[string, string, (zip: Buffer) => Buffer, readonly string[]]>([
      ['the directory leads astray', 'astray.wacz', (zip) => changed(zip, zip.indexOf('PK\u0001\u0002') + 42, 7), ['/b']],
      ['the directory leads to another file', 'other.wacz', (zip) => changed(zip, zip.lastIndexOf('PK\u0001\u0002') + 42, 0), ['/a']],
      ['half the directory is damaged', 'half.wacz', (zip) => changed(zip, zip.lastIndexOf('PK\u0001\u0002'), 0), ['/a']],
      ['a size is wrong', 'size.wacz', (zip) => changed(zip, zip.lastIndexOf('PK\u0001\u0002') + 20, 900), ['/a']],
      ['the end is missing', 'cut.wacz', (zip) => zip.subarray(0, -40), []],
    ])('of a WACZ: %s', async (_name, name, damage, whole) => {
      const zip = Buffer.from(
        zipSync({ 'archive/a.warc.gz': [packed([page('/a')]), { level: 0 }], 'archive/b.warc.gz': [packed([page('/b')]), { level: 0 }] }),
      );
      const { urls, err, code } = await audit(file(name, damage(zip)));
      expect(urls).toEqual(whole.map((one) => site + one));
      expect(err).toContain(name);
      expect(code).toBe(2);
    });

    const three = [page('/a.html'), page('/b.html', faulty), page('/c.html')] as const;

    it('in the middle of a packed file', async () => {
      const [a, b, c] = three.map((one) => gzipSync(one));
      if (!a || !b || !c) throw new Error('three');
      b.fill(0xa5, 600, 624);
      const { urls, err, code } = await audit(file('hit.warc.gz', Buffer.concat([a, b, c])));
      expect(urls).toEqual([`${site}/a.html`, `${site}/c.html`]);
      expect(err).toContain(`hit.warc.gz @${a.length}: 记录已损坏，跳过`);
      expect(code).toBe(2);
    });

    it('of a single bit that unpacks all the same', async () => {
      const stored = gzipSync(three[1], { level: 0 });
      stored.write('9', stored.indexOf('2024') + 3);
      const { urls, err } = await audit(file('bit.warc.gz', Buffer.concat([gzipSync(three[0]), stored, gzipSync(three[2])])));
      expect(urls).toEqual([`${site}/a.html`, `${site}/c.html`]);
      expect(err).toContain('已损坏');
    });

    it.each([500, -300])('by a length that is wrong by %i, in a plain file', async (by) => {
      const text = three[1].toString('latin1');
      const wrong = text.replace(
        /(Content-Length: )(\d+)\r\n\r\nHTTP/,
        (_all, name, length) => `${name}${Number(length) + by}\r\n\r\nHTTP`,
      );
      const path = file(`length${by}.warc`, Buffer.concat([three[0], Buffer.from(wrong, 'latin1'), three[2]]));
      const { urls, err, code } = await audit(path);
      expect(urls).toEqual([`${site}/a.html`, `${site}/c.html`]);
      expect(err).toContain(`length${by}.warc @${three[0].length}: `);
      expect(code).toBe(2);
    });

    it.each([5, 400, 2000])('at the end, where the file was cut off by %i bytes', async (bytes) => {
      const whole = [
        ['cut.warc', Buffer.concat(three)],
        ['cut.warc.gz', packed(three)],
      ] as const;
      for (const [name, content] of whole) {
        const { urls, err, code } = await audit(file(name, content.subarray(0, content.length - bytes)));
        expect(urls).toEqual([`${site}/a.html`, `${site}/b.html`]);
        expect(err).toMatch(/@\d+: /);
        expect(code).toBe(2);
      }
    });

    it.each([
      ['x.warc', 'nothing of the kind'],
      ['x.warc.gz', '\u001f\u008b'],
      ['x.wacz', 'PK\u0003\u0004 cut'],
      ['empty.warc', ''],
    ])('where no archive is: %s', async (name, bytes) => {
      const { code, err, audits } = await audit(file(name, Buffer.from(bytes, 'latin1')));
      expect([code, audits.length]).toEqual([2, 0]);
      expect(err).toContain(name);
    });

    it('of a content encoding', async () => {
      const broken = page('/x', gzipSync(clean).subarray(0, 300), { 'Content-Encoding': 'gzip' });
      const { urls, err, code } = await audit(file('coding.warc', Buffer.concat([broken, page('/a')])));
      expect(urls).toEqual([`${site}/a`]);
      expect(err).toContain(`${site}/x: 内容编码损坏`);
      expect(code).toBe(2);
    });
  });

  it('any cut or changed byte leaves what is whole, and never hangs', async () => {
    const whole = packed([page('/a.html'), other, page('/c.html')]);
    for (let at = 0; at < whole.length; at += 397)
      for (const bytes of [whole.subarray(0, at), Buffer.concat([whole.subarray(0, at), Buffer.from([0]), whole.subarray(at + 1)])]) {
        const path = file('any.warc.gz', bytes);
        let found = 0;
        for await (const one of readArchive(path, nothingPassed())) found += 'bytes' in one ? 1 : 0;
        expect(found).toBeLessThanOrEqual(3);
        if (bytes.length === whole.length) expect(found).toBeGreaterThanOrEqual(2);
      }
  });
});

describe('rubbish that looks like a packed record everywhere', () => {
  it('is given up within seconds, and that is said', async () => {
    const rubbish = Buffer.alloc(4_000_000, Buffer.from([0x1f, 0x8b, 8, 0]));
    const path = file('rubbish.warc.gz', Buffer.concat([packed([warcRecord({ url: 'http://a.gov.cn/', body: '<p>' })]), rubbish]));
    const found = [];
    for await (const one of readArchive(path, nothingPassed())) found.push('problem' in one ? one.problem.en : one.url);
    expect(found).toEqual(['http://a.gov.cn/', 'a damaged record was skipped', 'no readable record stands behind this place']);
  }, 30_000);

  it('so are heads without end, of which each is read to a bound', async () => {
    const heads = Buffer.alloc(1_000_000, 'WARC/1.0\r\n');
    const path = file('heads.warc', Buffer.concat([warcRecord({ url: 'http://a.gov.cn/', body: '<p>' }), heads]));
    const found = [];
    for await (const one of readArchive(path, nothingPassed())) found.push('problem' in one ? one.problem.en : one.url);
    expect([found[0], found.at(-1)]).toEqual(['http://a.gov.cn/', 'no readable record stands behind this place']);
    expect(found.length).toBeLessThan(2_010);
  }, 60_000);
});
