import { describe, expect, test } from 'vitest';
import type { EquationRule, Rule, ValueRule } from '../../../lib/rules/engine/rule';
import { holdsIn, namedEquations, rulesIn, sumsOf, tablesOf } from '../../../lib/rules/engine/scope';
import { statute } from '../../../lib/statute';

const [old, today] = statute.editions;
if (!old || !today) throw new Error('no edition');
const base = { covers: [], severity: 'error', basis: '' } as const;
const ownSum = (id: string): EquationRule => ({ ...base, id, sums: 'own' });
const rest: EquationRule = { ...base, id: 'all-sums', sums: 'rest' };
const [sum, ...others] = today.sums;
if (!sum) throw new Error('no sum');

describe('where a rule holds', () => {
  const cell = today.tables[1]?.rows[0]?.slots[0]?.path ?? '';
  test.each<[why: string, rule: Parameters<typeof holdsIn>[0], holds: boolean]>([
    ['everywhere', {}, true],
    ['an empty list is everywhere', { editions: [] }, true],
    ['an edition that it names', { editions: [today.id] }, true],
    ['another edition', { editions: [old.id] }, false],
    ['its cells are there', { needs: [cell] }, true],
    ['one of them is not', { needs: [cell, 'requests.none.total'] }, false],
  ])('%s', (_, rule, holds) => {
    expect(holdsIn(rule, today)).toBe(holds);
  });

  test('only those are judged', () => {
    const rules: Rule[] = [
      { ...base, id: 'a', check: () => [] },
      { ...base, id: 'b', check: () => [], editions: [old.id] },
    ];
    expect(rulesIn(rules, today).map(({ id }) => id)).toEqual(['a']);
    expect(rulesIn(rules, old).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('what a rule judges', () => {
  test('its own sum, and the rest those that no rule has for its own', () => {
    const rules: Rule[] = [ownSum(sum.id), rest];
    expect(sumsOf(ownSum(sum.id), rules, today)).toEqual([sum]);
    expect(sumsOf(rest, rules, today)).toEqual(others);
    expect(sumsOf(rest, [rest], today)).toEqual(today.sums);
    expect(sumsOf(ownSum('none'), rules, today)).toEqual([]);
    // What judges the rest has none for its own, whatever it is called.
    expect(sumsOf({ ...rest, id: sum.id }, [{ ...rest, id: sum.id }], today)).toEqual(today.sums);
  });

  test('its own table, and the rest the others', () => {
    const own: ValueRule = { ...base, id: 'v', values: today.tables[1]?.id ?? 'requests' };
    const further: ValueRule = { ...base, id: 'w', values: 'rest' };
    expect(tablesOf(own, [own, further], today).map(({ id }) => id)).toEqual([own.values]);
    expect(tablesOf(further, [own, further], today).map(({ id }) => id)).toEqual(
      today.tables.map(({ id }) => id).filter((id) => id !== own.values),
    );
    expect(tablesOf(further, [further, rest], today)).toEqual(today.tables);
  });

  test('an equation is named by where it stands; under a rule of several sums by its sum too', () => {
    for (const one of today.sums) {
      const own = namedEquations(ownSum(one.id), one, today);
      const named = namedEquations(rest, one, today);
      expect(own.length).toBeGreaterThan(0);
      expect(named.map(({ at }) => at)).toEqual(own.map(({ at }) => (one.each === 'table' ? one.id : `${one.id}.${at}`)));
      expect(named.map(({ left, right }) => [left, right])).toEqual(own.map(({ left, right }) => [left, right]));
    }
  });
});
