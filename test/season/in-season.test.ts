import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { Audit } from '../../lib/report/audit';
import { toExport } from '../../lib/report/contract/export';
import { auditExport } from '../../lib/report/contract/schema';
import type { Edition } from '../../lib/report/edition';
import { exportInSeason } from '../../lib/season/export-in-season';
import { gather } from '../../lib/season/gather';
import { inSeason } from '../../lib/season/in-season';
import { editionById } from '../../lib/statute';
import { linksOf } from '../../lib/statute/chains';
import { thirdEdition } from '../statute/third-edition';
import { auditOf, chainedPair, reportOf } from './pair';

const [e2019, e2021] = [editionById('2019'), editionById('2021')];
const changes: readonly [string, Edition, Edition][] = [
  ['2019 after 2019', e2019, e2019],
  ['2021 after 2019', e2021, e2019],
  ['2021 after 2021', e2021, e2021],
];
const CHAINS = ['carry-over', 'item-chain', 'stock-chain', 'public-chain', 'statutory-chain'];
const yearOf = (edition: Edition, earlier: Edition) => (edition === earlier ? edition.years.from + 1 : edition.years.from);

/** This year's audit beside last year's, both of one body. */
function season(now: Record<string, number | string>, before: Record<string, number | string>, edition: Edition, earlier: Edition): Audit {
  const year = yearOf(edition, earlier);
  const last = auditOf(reportOf(earlier, before, { report: { year: year - 1 } }));
  const own = auditOf(reportOf(edition, now, { report: { year } }));
  return inSeason(own, gather(toExport(own), [toExport(last)]).others);
}

const chained = ({ findings }: Audit) => findings.filter(({ rule }) => CHAINS.includes(rule));

describe.each(changes)('%s', (_, edition, earlier) => {
  property.prop([fc.integer({ min: 1, max: 400 })], { numRuns: 25 })('a consistent chain raises nothing', (seed) => {
    const { now, before } = chainedPair(seed, edition, earlier);
    const result = season(now, before, edition, earlier);
    expect(chained(result).map(({ message }) => message.zh)).toEqual([]);
    expect(result.checks.some(({ rule, outcome }) => rule === 'carry-over' && outcome === 'pass')).toBe(true);
  });

  property.prop([fc.integer({ min: 1, max: 400 }), fc.nat(), fc.integer({ min: 1, max: 30 })], { numRuns: 25 })(
    'any one changed cell of a chain is caught and named',
    (seed, which, by) => {
      const { now, before } = chainedPair(seed, edition, earlier);
      const links = linksOf(edition).filter((link) => link.before.every((path) => path in before));
      const link = links[which % links.length];
      if (!link) return;
      const result = season({ ...now, [link.total]: (now[link.total] ?? 0) + by }, before, edition, earlier);
      const told = chained(result);
      expect(told.map(({ rule, cells }) => [rule, cells[0]])).toContainEqual([link.chain.id, link.total]);
      expect(told.every(({ cells }) => cells.some((path) => path.startsWith(`@${yearOf(edition, earlier) - 1}/`)))).toBe(true);
      expect(result.others?.map(({ name }) => name)).toEqual([`@${yearOf(edition, earlier) - 1}`]);
      expect(result.corrections.flatMap(({ cells }) => cells).every(({ path }) => !path.startsWith('@'))).toBe(true);
    },
  );
});

describe('a third edition, from the test alone', () => {
  test('is chained to the one before, and a broken chain is told', () => {
    const { now, before } = chainedPair(8, thirdEdition, e2021);
    const right = season(now, before, thirdEdition, e2021);
    expect(chained(right)).toEqual([]);
    expect(right.checks.filter(({ rule, outcome }) => CHAINS.includes(rule) && outcome === 'pass')).toHaveLength(9);
    const wrong = season({ ...now, 'disclosure.rules.inForce': 7 }, before, thirdEdition, e2021);
    expect(chained(wrong).map(({ rule, at }) => [rule, at])).toEqual([['stock-chain', 'rules']]);
  });

  test('its own report is judged beside one in the third edition', () => {
    const { now, before } = chainedPair(9, thirdEdition, thirdEdition);
    expect(chained(season(now, before, thirdEdition, thirdEdition))).toEqual([]);
  });
});

describe('the change of the form', () => {
  test('table two is not compared where its cells mean something else', () => {
    const { now, before } = chainedPair(4, e2021, e2019);
    const result = season(
      { ...now, 'disclosure.normativeDocs.inForce': 900 },
      { ...before, 'disclosure.normativeDocs.totalPublic': 30 },
      e2021,
      e2019,
    );
    expect(result.checks.filter(({ rule }) => rule === 'stock-chain' || rule === 'item-chain' || rule === 'public-chain')).toEqual([]);
  });
});

describe('sum and chain together', () => {
  const filled = {
    'requests.newlyReceived.naturalPerson': 8,
    'requests.newlyReceived.total': 8,
    'requests.granted.naturalPerson': 8,
    'requests.granted.total': 8,
    'requests.resultTotal.naturalPerson': 8,
    'requests.resultTotal.total': 8,
  };

  test('a cell that breaks a sum and the chain is named once, with the value that settles both', () => {
    const { now, before } = chainedPair(6, e2021, e2021);
    const path = 'requests.carriedIn.naturalPerson';
    const result = season({ ...now, [path]: (now[path] ?? 0) + 3 }, before, e2021, e2021);
    const broken = chained(result).map(({ fingerprint }) => fingerprint);
    expect(broken).toHaveLength(1);
    expect(result.corrections[0]).toMatchObject({ cells: [{ path, to: now[path] ?? 0 }], ambiguous: false });
    expect(result.corrections[0]?.resolves).toEqual(expect.arrayContaining(broken));
  });

  test('a sum that several cells would settle is settled by the one that the chain names', () => {
    // 8 + 1 ≠ 8 + 0: either the one was not carried in, or it is still open. Last year's report left nothing open.
    const row = { 'requests.carriedIn.naturalPerson': 1, 'requests.carriedIn.total': 1 };
    const alone = auditOf(reportOf('2021', { ...filled, ...row }, { report: { year: 2022 } }));
    const result = season({ ...filled, ...row }, filled, e2021, e2021);
    expect(alone.corrections.length).toBeGreaterThan(1);
    const [best] = result.corrections;
    expect(best?.cells.map(({ path, to }) => [path, to])).toEqual([
      ['requests.carriedIn.naturalPerson', 0],
      ['requests.carriedIn.total', 0],
    ]);
  });

  test('a chain by itself names candidates, never a certain correction', () => {
    const { now, before } = chainedPair(6, e2021, e2021);
    const result = season(
      { ...now, 'disclosure.normativeDocs.inForce': (now['disclosure.normativeDocs.inForce'] ?? 0) + 9 },
      before,
      e2021,
      e2021,
    );
    const own = result.corrections.filter(({ cells }) => cells.some(({ path }) => path.startsWith('disclosure.normativeDocs')));
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ ambiguous, cells }) => ambiguous && cells.length === 1)).toBe(true);
  });

  test('a whole row that differs from last year’s leaves this year’s sums alone', () => {
    const { now, before } = chainedPair(6, e2021, e2021);
    const row = Object.keys(before).filter((path) => path.startsWith('requests.carriedOut.'));
    const more = Object.fromEntries(row.map((path) => [path, (before[path] ?? 0) + (/naturalPerson|total/.test(path) ? 2 : 0)]));
    const received = Object.fromEntries(
      Object.keys(more).map((path) => {
        const there = path.replace('carriedOut', 'newlyReceived');
        return [there, (before[there] ?? 0) + (/naturalPerson|total/.test(path) ? 2 : 0)];
      }),
    );
    const result = season(now, { ...before, ...more, ...received }, e2021, e2021);
    expect(chained(result).map(({ rule, at }) => [rule, at])).toEqual([
      ['carry-over', 'naturalPerson'],
      ['carry-over', 'total'],
    ]);
    expect(result.corrections).toEqual([]);
  });
});

describe('the result', () => {
  const { now, before } = chainedPair(12, e2021, e2021);
  const wrong = { ...now, 'disclosure.rules.inForce': (now['disclosure.rules.inForce'] ?? 0) + 5 };

  test('a consistent report is doubtful when a chain is broken, never inconsistent', () => {
    const own = auditOf(reportOf('2021', now, { report: { year: 2022 } }));
    const result = season(wrong, before, e2021, e2021);
    if (own.verdict === 'consistent') expect(result.verdict).toBe('doubtful');
    expect(result.verdict).not.toBe('inconsistent');
  });

  test('done again it is the same', () => {
    const year = 2022;
    const last = toExport(auditOf(reportOf('2021', before, { report: { year: year - 1 } })));
    const own = auditOf(reportOf('2021', wrong, { report: { year } }));
    const { others } = gather(toExport(own), [last]);
    const once = inSeason(own, others);
    expect(inSeason(once, others)).toEqual(once);
    const exported = exportInSeason(toExport(own), others);
    expect(exportInSeason(exported, others)).toEqual(exported);
  });

  test('an export beside others is what the audit beside them exports', () => {
    const year = 2022;
    const last = toExport(auditOf(reportOf('2021', before, { report: { year: year - 1 } })));
    const own = auditOf(reportOf('2021', wrong, { report: { year } }));
    const { others } = gather(toExport(own), [last]);
    const exported = exportInSeason(toExport(own), others);
    expect(auditExport.parse(exported)).toEqual(exported);
    const direct = toExport(inSeason(own, others));
    expect(exported.findings.map(({ fingerprint, place }) => [fingerprint, place])).toEqual(
      direct.findings.map(({ fingerprint, place }) => [fingerprint, place]),
    );
    expect([exported.checks, exported.others, exported.verdict]).toEqual([direct.checks, direct.others, direct.verdict]);
  });

  test('a changed figure of last year’s report is another finding', () => {
    const told = (cell: number) => chained(season(wrong, { ...before, 'disclosure.rules.inForce': cell }, e2021, e2021))[0]?.fingerprint;
    expect(told(900)).toBeDefined();
    expect(told(900)).not.toBe(told(901));
    expect(told(900)).toBe(told(900));
  });

  test('rules that are switched off do not speak', () => {
    const own = auditOf(reportOf('2021', wrong, { report: { year: 2022 } }));
    const last = toExport(auditOf(reportOf('2021', before, { report: { year: 2021 } })));
    const { others } = gather(toExport(own), [last]);
    expect(chained(inSeason(own, others, { rulesOff: ['stock-chain'] }))).toEqual([]);
  });
});
