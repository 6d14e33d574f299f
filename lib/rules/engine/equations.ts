import type { Edition } from '../../report/edition';
import type { Equation } from '../../report/equation';
import type { EquationRule, Rule } from './rule';

const byRule = new WeakMap<EquationRule, WeakMap<Edition, readonly Equation[]>>();
const totals = new WeakMap<readonly Rule[], WeakMap<Edition, ReadonlyMap<string, Equation>>>();

/** A rule's equations for an edition, made once. */
export function equationsOf(rule: EquationRule, edition: Edition): readonly Equation[] {
  return remembered(byRule, rule, edition, () => rule.equations(edition));
}

/**
 * Which cell is the total of which parts, over all rules of the edition: the equations with a single cell on the total side.
 * A cell that is a total in two ways keeps the first; where the two ways differ, an equation fails anyway.
 */
export function totalsOf(rules: readonly Rule[], edition: Edition): ReadonlyMap<string, Equation> {
  return remembered(totals, rules, edition, () => {
    const map = new Map<string, Equation>();
    for (const rule of rules) {
      if (!('equations' in rule) || !rule.editions.includes(edition.id)) continue;
      for (const equation of unlessBroken(rule, edition)) {
        const [total, ...more] = equation.right;
        if (total !== undefined && more.length === 0 && !map.has(total)) map.set(total, equation);
      }
    }
    return map;
  });
}

/** A rule that cannot even state its equations is told when it is its turn: it must not take the others with it. */
function unlessBroken(rule: EquationRule, edition: Edition): readonly Equation[] {
  try {
    return equationsOf(rule, edition);
  } catch {
    return [];
  }
}

function remembered<K extends object, V>(store: WeakMap<K, WeakMap<Edition, V>>, key: K, edition: Edition, make: () => V): V {
  let editions = store.get(key);
  if (!editions) {
    editions = new WeakMap();
    store.set(key, editions);
  }
  let value = editions.get(edition);
  if (value === undefined) {
    value = make();
    editions.set(edition, value);
  }
  return value;
}
