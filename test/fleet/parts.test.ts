import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit';
import { plainAddress } from '../../lib/fleet/add-pages';
import { readArguments } from '../../lib/fleet/arguments';
import { inKeyOrder } from '../../lib/fleet/key-order';
import { bandsOf, minHash, wordingOf } from '../../lib/fleet/min-hash';
import { sitemapOf } from '../../lib/fleet/sitemap';
import { tableOf } from '../../lib/fleet/table-of';
import { toExport } from '../../lib/report/export';
import type { AuditExport } from '../../lib/report/schema';
import { readHtml } from '../../lib/sources/html';
import { reportWithFindings } from '../demo/reports';
import { renderHtml } from '../generator';
import { root } from '../machine/root';
import { answersForReadme } from './answers';

describe('the parts of the fleet', () => {
  it('the README shows the questions and the answers that the demo gives', () => {
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(answersForReadme());
  });

  it('MinHash tells how alike texts are, within a quarter', () => {
    const letters = fc.array(fc.integer({ min: 0x4e00, max: 0x5e00 }), { minLength: 400, maxLength: 400 });
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: 0, max: 400 }), (one, other, kept) => {
        const text = (codes: number[]) => String.fromCharCode(...codes);
        const [a, b] = [text(one), text([...one.slice(0, kept), ...other.slice(kept)])];
        const pieces = (of: string) => new Set(Array.from({ length: of.length - 3 }, (_, at) => of.slice(at, at + 4)));
        const [x, y] = [pieces(a), pieces(b)];
        const shared = [...x].filter((piece) => y.has(piece)).length;
        const [v, w] = [minHash(a), minHash(b)];
        const told = v.filter((value, at) => value === w[at]).length / v.length;
        expect(Math.abs(told - shared / (x.size + y.size - shared))).toBeLessThan(0.25);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('equal texts have all bands in common, whatever their figures', () => {
    const text = (count: number) => wordingOf(`全年收到政府信息公开申请${count}件，均在法定期限内答复，没有超期。`.repeat(9));
    expect(bandsOf(minHash(text(3)))).toEqual(bandsOf(minHash(text(1289))));
  });

  it('reads sitemaps and indexes of them, packed too, and takes nothing else for one', () => {
    const xml = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc> http://a.gov.cn/?a=1&amp;b=2 </loc></url><url><loc><![CDATA[http://a.gov.cn/2]]></loc></url></urlset>`;
    for (const bytes of [Buffer.from(xml), gzipSync(xml)])
      expect(sitemapOf(bytes)).toEqual(['http://a.gov.cn/?a=1&b=2', 'http://a.gov.cn/2']);
    expect(sitemapOf(Buffer.from('<sitemapindex><sitemap><loc>http://a.gov.cn/s.xml</loc></sitemap></sitemapindex>'))).toEqual([
      'http://a.gov.cn/s.xml',
    ]);
    expect(sitemapOf(Buffer.from('<html><body><loc>http://a.gov.cn</loc></body></html>'))).toBe(null);
  });

  it('an export that the database has put in another order is the same to the letter', () => {
    const page = readHtml(renderHtml(reportWithFindings()), { name: null, url: 'http://www.example.gov.cn/' });
    const exported = toExport(audit(page, { capturedAt: '2026-03-01T00:00:00.000Z', url: 'http://www.example.gov.cn/' }));
    const shuffled = JSON.parse(JSON.stringify(exported), (_key, value: unknown) =>
      value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
    ) as AuditExport;
    expect(JSON.stringify(inKeyOrder(shuffled))).toBe(JSON.stringify(exported));
  });

  it.each([
    ['HTTP://WWW.Example.gov.cn:80/a/../b#part', 'http://www.example.gov.cn/b'],
    ['http://user:word@a.gov.cn/', 'http://a.gov.cn/'],
    ['ftp://a.gov.cn/', null],
    ['javascript:void(0)', null],
    ['年报', null],
  ])('%s is the address %s', (given, address) => {
    expect(plainAddress(given)).toBe(address);
  });

  it('arguments: what a command does not know is told', () => {
    expect(readArguments(['add', 'http://a', '--also', '*.b', '--also=c'])).toEqual({
      command: 'add',
      inputs: ['http://a'],
      options: { also: '*.b,c' },
    });
    for (const wrong of [
      ['fly'],
      ['work', '--night', '1'],
      ['manners', '--night', '22-6'],
      ['export', '--format', 'doc'],
      ['work', '--pages'],
      ['toString'],
    ])
      expect(readArguments(wrong)).toHaveProperty('misuse');
    expect(readArguments([])).toBe('help');
  });

  it('tables are as wide as their widest, Chinese counts two', () => {
    expect(
      tableOf(
        ['单位', 'n'],
        [
          { 单位: '水务局', n: 1 },
          { 单位: null, n: 'a\u001b[31m' },
        ],
      ),
    ).toBe('单位    n\n水务局  1\n—       a\n');
  });
});
