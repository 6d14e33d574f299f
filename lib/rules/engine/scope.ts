import { rememberFor } from '../../document/remember';
import type { Edition, Sum, TableForm } from '../../report/edition';
import type { Equation } from '../../report/equation';
import { equationsOf } from '../../statute/sums';
import type { EquationRule, Rule, RuleBase, ValueRule } from './rule';

/** Whether a rule holds in an edition: in every one that has the cells of which it speaks, unless it names some. */
export function holdsIn({ editions, needs }: Pick<RuleBase, 'editions' | 'needs'>, edition: Edition): boolean {
  if (editions && editions.length > 0 && !editions.includes(edition.id)) return false;
  if (!needs) return true;
  const known = paths(edition);
  return needs.every((path) => known.has(path));
}

/** Those of some rules that hold in an edition. */
export function rulesIn(rules: readonly Rule[], edition: Edition): readonly Rule[] {
  return byEdition(rules)(edition);
}

const byEdition = rememberFor((rules: readonly Rule[]) =>
  rememberFor((edition: Edition): readonly Rule[] => rules.filter((rule) => holdsIn(rule, edition))),
);

const paths = rememberFor((edition: Edition): ReadonlySet<string> => {
  const all = new Set<string>();
  for (const { rows } of edition.tables) for (const { slots } of rows) for (const { path } of slots) all.add(path);
  return all;
});

/** The sums of the edition that a rule judges: its own, or all that no other rule has for its own. */
export function sumsOf(rule: EquationRule, rules: readonly Rule[], { sums }: Edition): readonly Sum[] {
  if (rule.sums === 'own') return sums.filter(({ id }) => id === rule.id);
  const others = owned(rules);
  return sums.filter(({ id }) => !others.has(id));
}

/** A sum's equations; under a rule that judges several sums each is named by its sum as well. */
export function namedEquations(rule: EquationRule, sum: Sum, edition: Edition): readonly Equation[] {
  return sum.id === rule.id ? equationsOf(edition, sum.id) : namedBySum(edition)(sum);
}

const namedBySum = rememberFor((edition: Edition) =>
  rememberFor((sum: Sum): readonly Equation[] =>
    equationsOf(edition, sum.id).map((equation) => ({ ...equation, at: sum.each === 'table' ? sum.id : `${sum.id}.${equation.at}` })),
  ),
);

/** The tables whose values a rule judges: its own, or all that no other rule has for its own. */
export function tablesOf(rule: ValueRule, rules: readonly Rule[], { tables }: Edition): readonly TableForm[] {
  if (rule.values !== 'rest') return tables.filter(({ id }) => id === rule.values);
  const others = owned(rules);
  return tables.filter(({ id }) => !others.has(id));
}

/** The sums and tables that have a rule of their own, by their ids. */
const owned = rememberFor(
  (rules: readonly Rule[]): ReadonlySet<string> =>
    new Set(rules.flatMap((one) => ('values' in one ? [one.values] : 'sums' in one && one.sums === 'own' ? [one.id] : []))),
);
