import { describe, expect, it } from 'vitest';
import { choices, everything, find, listedOf, sortListed, type Wanted } from '../../lib/casebook/find';
import { manyCaptures } from './many-captures';

const all = listedOf(manyCaptures(500));
const found = (wanted: Partial<Wanted>) => find(all, { ...everything, ...wanted }).map(({ capture }) => capture);

describe('the list of captures', () => {
  it('is narrowed by words, all of which must be there', () => {
    const [first] = all;
    const name = first?.capture.issuer ?? '';
    const year = String(first?.capture.year);
    expect(found({ words: name }).every(({ issuer }) => issuer?.includes(name))).toBe(true);
    expect(found({ words: `${name} ${year}` })).toContainEqual(first?.capture);
    expect(found({ words: `${name} 没有这个` })).toEqual([]);
    expect(found({})).toHaveLength(500);
  });

  it.each<[string, Partial<Wanted>, (one: ReturnType<typeof found>[number]) => boolean]>([
    ['year', { year: 2024 }, ({ year }) => year === 2024],
    ['verdict', { verdict: 'inconsistent' }, ({ verdict }) => verdict === 'inconsistent'],
    ['severity', { grade: 'error' }, ({ counts }) => counts.error > 0],
    ['rule', { rule: 'result-total' }, ({ rules }) => rules.includes('result-total')],
    ['edition', { edition: '2019' }, ({ edition }) => edition === '2019'],
  ])('and by %s', (_, wanted, holds) => {
    const some = found(wanted);
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBe(all.filter(({ capture }) => holds(capture)).length);
    expect(some.every(holds)).toBe(true);
  });

  it('is sorted by any column, worst verdict first when that is asked', () => {
    const years = sortListed(all, { by: 'year', isDown: true }).map(({ capture }) => capture.year ?? 0);
    expect(years).toEqual([...years].sort((a, b) => b - a));
    const [worst] = sortListed(all, { by: 'verdict', isDown: true });
    expect(worst?.capture.verdict).toBe('inconsistent');
    expect(worst?.capture.counts.error).toBe(
      Math.max(...all.map(({ capture }) => (capture.verdict === 'inconsistent' ? capture.counts.error : 0))),
    );
    const last = sortListed(all, { by: 'verdict', isDown: true }).at(-1);
    expect(last?.capture.verdict).toBe('consistent');
  });

  it('offers what is there, with how often', () => {
    const years = choices(all, ({ year }) => [year]);
    expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(500);
    expect(years.map(({ value }) => value)).toEqual([...years.map(({ value }) => value)].sort());
  });
});
