import { expect, test } from 'vitest';
import { type BodyMark, type BodyMatch, bodyKey, matchBodies } from '../../lib/season/match-bodies';

const mark = (name: string, host: string | null = null, siteIdCode: string | null = null): BodyMark => ({ name, host, siteIdCode });

const names: readonly [a: string, b: string, match: BodyMatch][] = [
  ['渔阳镇', '渔阳镇人民政府', 'same'],
  ['渔阳镇人民政府', '青河县渔阳镇人民政府', 'same'],
  ['柳湖街道', '临江市滨江区柳湖街道办事处', 'same'],
  ['青河县人民政府', '青河县政府', 'same'],
  ['青河县人民政府', '青河县人民政府办公室', 'different'],
  ['青河县人民政府办公室', '青河县政府办', 'same'],
  ['青河县民政局', '青河县财政局', 'different'],
  ['青河县民政局', '清溪县民政局', 'different'],
  ['青河县大路镇', '青河县柳林镇人民政府', 'different'],
  ['青河县大路镇人民政府', '青河县大路镇财政所', 'different'],
  ['青河县大路镇人民政府', '青河县民政局', 'different'],
  ['青河县大路镇', '清溪县大路镇', 'different'],
  ['青河县发改局', '青河县发展和改革局', 'perhaps'],
];

test.each(names)('by their names alone: %s / %s → %s', (a, b, match) => {
  expect(matchBodies(mark(a), mark(b))).toBe(match);
  expect(matchBodies(mark(b), mark(a))).toBe(match);
});

const sites: readonly [what: string, a: BodyMark, b: BodyMark, match: BodyMatch][] = [
  ['one site', mark('青河县发改局', 'www.qinghe.gov.cn'), mark('青河县发展和改革局', 'fgj.qinghe.gov.cn'), 'same'],
  ['a name that many counties have', mark('城关镇', 'www.qinghe.gov.cn'), mark('城关镇人民政府', 'www.qingxi.gov.cn'), 'perhaps'],
  ['another county by its code', mark('城关镇', 'a.gov.cn', '3213230001'), mark('城关镇', 'b.gov.cn', '4105220003'), 'different'],
  ['one county by its code', mark('城关镇', 'a.gov.cn', '3213230001'), mark('城关镇人民政府', 'b.gov.cn', '3213230044'), 'same'],
  ['a site that moved, a name with its county', mark('青河县民政局', 'mzj.qinghe.cn'), mark('青河县民政局', 'www.new.gov.cn'), 'same'],
  ['a county on its city’s site', mark('城关镇', 'a.gov.cn', '3213230001'), mark('城关镇', 'b.gov.cn', '3213000001'), 'perhaps'],
];

test.each(sites)('%s', (_, a, b, match) => {
  expect(matchBodies(a, b)).toBe(match);
  expect(matchBodies(b, a)).toBe(match);
});

test('what the user has said outranks names and sites, and the last word holds', () => {
  const [a, b] = [mark('城关镇', 'www.qinghe.gov.cn'), mark('城关镇人民政府', 'www.qingxi.gov.cn')];
  const said = (same: boolean) => ({ bodies: [bodyKey(b), bodyKey(a)] as const, same });
  expect(matchBodies(a, b, [said(true)])).toBe('same');
  expect(matchBodies(a, b, [said(true), said(false)])).toBe('different');
  expect(matchBodies(a, mark('柳林镇', 'www.qinghe.gov.cn'), [said(true)])).toBe('different');
});
