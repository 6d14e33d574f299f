import { describe, expect, test } from 'vitest';
import { bodyRecords } from '../../lib/casebook/dismissals/body-records';
import { toExport } from '../../lib/report/contract/export';
import type { AuditExport } from '../../lib/report/contract/schema';
import { gather, gatherBelow } from '../../lib/season/gather';
import { bodyKey } from '../../lib/season/match-bodies';
import { besideOnShelf, type Shelf } from '../../lib/season/on-shelf';
import { auditOf, reportOf } from './pair';

/** A report of this body and year, told apart by `text`. */
function kept(body: string, year: number, { url = null, at = '2026-01-20T00:00:00.000Z', text = body }: Partial<Kept> = {}): AuditExport {
  const exported = toExport(auditOf(reportOf('2021', {}, { report: { year, issuer: body } }), url));
  return { ...exported, source: { ...exported.source, capturedAt: at, sha256: `${text} ${year} ${at}` } };
}

interface Kept {
  readonly url: string | null;
  readonly at: string;
  readonly text: string;
}

function shelf(...exports: readonly AuditExport[]): Shelf & { readonly read: string[] } {
  const read: string[] = [];
  const byId = new Map(exports.map((one) => [one.source.sha256, one]));
  return {
    read,
    list: async () =>
      exports.map(({ report, source }) => ({
        id: source.sha256,
        issuer: report?.issuer ?? null,
        year: report?.year ?? null,
        url: source.url ?? null,
        at: source.capturedAt,
      })),
    async exportOf(id) {
      read.push(id);
      return byId.get(id) ?? null;
    },
  };
}

const own = kept('青河县渔阳镇人民政府', 2023, { url: 'http://www.qinghe.gov.cn/1.html' });

describe('last year’s report among what is kept', () => {
  test('is the same body’s, the latest capture of it; the rest is not even opened', async () => {
    const early = kept('渔阳镇', 2022, { url: 'http://www.qinghe.gov.cn/2.html', at: '2023-01-20T00:00:00.000Z' });
    const late = kept('渔阳镇', 2022, { url: 'http://www.qinghe.gov.cn/2.html', at: '2023-06-20T00:00:00.000Z' });
    const book = shelf(early, late, kept('渔阳镇', 2021), kept('青河县民政局', 2022), own);
    const { others, unsure } = await besideOnShelf(own, book, []);
    expect(others.lastYear).toMatchObject({ name: '@2022', body: '渔阳镇', sha256: late.source.sha256 });
    expect(others.bodies).toEqual([]);
    expect(unsure).toEqual([]);
    expect(book.read.sort()).toEqual([early.source.sha256, late.source.sha256].sort());
  });

  test('of a name that many counties have the user is asked once, and what was said holds', async () => {
    const there = 'http://www.qingxi.gov.cn/1.html';
    const town = kept('渔阳镇', 2023, { url: 'http://www.qinghe.gov.cn/1.html' });
    const book = shelf(
      kept('渔阳镇人民政府', 2022, { url: there }),
      kept('渔阳镇人民政府', 2022, { url: there, at: '2024-01-20T00:00:00.000Z' }),
    );
    const asked = await besideOnShelf(town, book, []);
    expect(asked.others.lastYear).toBeNull();
    expect(asked.unsure.map(({ mark }) => mark.host)).toEqual(['www.qingxi.gov.cn']);
    const [mark] = asked.unsure.map((one) => one.mark);
    if (!mark) throw new Error('nobody was asked about');
    const said = (same: boolean) => ({
      bodies: [bodyKey({ name: '渔阳镇', host: 'www.qinghe.gov.cn', siteIdCode: null }), bodyKey(mark)] as const,
      same,
    });
    expect((await besideOnShelf(town, book, [said(true)])).others.lastYear?.body).toBe('渔阳镇人民政府');
    const denied = await besideOnShelf(town, book, [said(false)]);
    expect([denied.others.lastYear, denied.unsure]).toEqual([null, []]);
  });

  test('other bodies only as many as asked for, of the same year first', async () => {
    const book = shelf(kept('青河县民政局', 2022), kept('青河县财政局', 2023), kept('青河县水利局', 2023), kept('青河县审计局', 2019));
    const { others } = await besideOnShelf(own, book, [], 2);
    expect(others.bodies.map(({ body }) => body).sort()).toEqual(['青河县水利局', '青河县财政局'].sort());
  });
});

test('a report is not set beside itself, nor beside its own body of another year as another’s', () => {
  const { others } = gather(own, [own, kept('青河县渔阳镇', 2020), kept('青河县民政局', 2023)]);
  expect(others.bodies.map(({ name }) => name)).toEqual(['@青河县民政局/2023']);
});

test('two bodies of one name are told apart', () => {
  const town = (county: string) => kept('石桥镇', 2023, { url: `http://www.${county}.gov.cn/1.html`, text: county });
  const coded = (county: string, code: string) => ({ ...town(county), source: { ...town(county).source, siteIdCode: code } });
  const mine = { ...own, source: { ...own.source, siteIdCode: '3201000001' } };
  const { others } = gather(mine, [coded('qingxi', '4101050001'), coded('nanping', '5101050001')]);
  expect(others.bodies.map(({ name }) => name)).toEqual(['@石桥镇/2023', '@石桥镇#2/2023']);
});

test('what is summed up is of the parent’s year, each body once, without the parent itself and, if asked, vertical systems', () => {
  const parent = kept('青河县人民政府', 2023);
  const children = [
    kept('青河县民政局', 2023),
    kept('青河县民政局', 2023, { at: '2026-02-01T00:00:00.000Z' }),
    kept('青河县财政局', 2022),
    kept('青河县政府', 2023, { text: 'itself' }),
    kept('国家税务总局青河县税务局', 2023),
    { ...kept('青河县水利局', 2023), report: null },
  ];
  const { others, left } = gatherBelow(parent, children, { complete: false, vertical: false });
  expect(others.below?.reports.map(({ body }) => body)).toEqual(['青河县民政局']);
  expect(left.map(({ why }) => why)).toEqual(['twice', 'other-year', 'itself', 'vertical', 'no-report']);
  expect(gatherBelow(parent, children, { complete: true, vertical: true }).others.below).toMatchObject({
    complete: true,
    reports: { length: 2 },
  });
});

test('the user’s word is kept once for each two bodies, and what is no record is passed over', async () => {
  const stored: Record<string, unknown> = { bodies: [{ bodies: ['a'], same: true }, null] };
  const records = bodyRecords({
    get: async (key) => (key in stored ? { [key]: stored[key] } : {}),
    set: async (items) => void Object.assign(stored, items),
    remove: async () => {},
  });
  expect(await records.read()).toEqual([]);
  await records.say({ bodies: ['a', 'b'], same: true });
  await records.say({ bodies: ['c', 'd'], same: true });
  await records.say({ bodies: ['b', 'a'], same: false });
  expect(await records.read()).toEqual([
    { bodies: ['c', 'd'], same: true },
    { bodies: ['b', 'a'], same: false },
  ]);
});
