import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit';
import { readArguments } from '../../lib/fleet/arguments';
import { plainAddress } from '../../lib/fleet/keeping/add-pages';
import { inKeyOrder } from '../../lib/fleet/keeping/key-order';
import { keptWording } from '../../lib/fleet/keeping/wording';
import { sitemapOf } from '../../lib/fleet/network/sitemap';
import { tableOf } from '../../lib/fleet/telling/table-of';
import { toExport } from '../../lib/report/contract/export';
import type { AuditExport } from '../../lib/report/contract/schema';
import { readHtml } from '../../lib/sources/html';
import { reportWithFindings } from '../demo/reports';
import { renderHtml } from '../generator';
import { root } from '../machine/root';
import { answersForReadme } from './answers';

describe('the parts of the fleet', () => {
  it('the README shows the questions and the answers that the demo gives', () => {
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(answersForReadme());
  });

  it('a kept wording is the same for equal texts, whatever their figures', () => {
    const text = (count: number) => `全年收到政府信息公开申请${count}件，均在法定期限内答复，没有超期。`.repeat(9);
    expect(keptWording(text(3))).toEqual(keptWording(text(1289)));
    expect(keptWording('没有超期。'.repeat(9))).toBe(null);
  });

  it('a kept wording is what databases have kept since the first version: to change it takes a migration', () => {
    const kept = keptWording('全年收到政府信息公开申请3件，均在法定期限内答复，没有超期。'.repeat(9));
    expect([kept?.length, kept?.signature.length, kept?.bands.length]).toEqual([234, 64, 16]);
    expect([...(kept?.signature ?? [])].slice(0, 6)).toEqual([14439225, 20217320, 111379850, 12154517, 209644537, 54221559]);
    expect(kept?.bands.slice(0, 3)).toEqual([797342141, 2035066245, 590582875]);
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
