import type { Declared } from './declarations';
import type { Rule } from './declare';

/** What holds for one element: of each property the strongest declaration so far. */
export type Won = Map<string, { readonly value: string; readonly weight: number; readonly isImportant: boolean }>;

/** Layers are stronger the later they are first named, those outside another one stronger than those within; none is strongest. */
export function layerRanks(names: readonly string[]): (layer: string) => number {
  const turns = new Map(names.map((name, turn) => [name, turn]));
  const keyOf = (layer: string) => {
    const parts = layer.split('.');
    return [...parts.map((_, depth) => turns.get(parts.slice(0, depth + 1).join('.')) ?? 0), Number.POSITIVE_INFINITY];
  };
  const sorted = [...names].sort((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    const at = a.findIndex((turn, depth) => turn !== b[depth]);
    return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? Number.POSITIVE_INFINITY) ? -1 : 1;
  });
  const ranks = new Map(sorted.map((name, rank) => [name, rank]));
  return (layer) => (layer === '' ? names.length : (ranks.get(layer) ?? 0));
}

/** A rule with its place among all. */
export type Ranked = Omit<Rule, 'specificity'> & { readonly specificity: number; readonly order: number; readonly rank: number };

/** Puts what a rule declares among it, where nothing stronger stands. */
export function merge(won: Won = new Map(), rule: Ranked): Won {
  const put = (declared: Declared, isImportant: boolean) => {
    for (const [property, value] of Object.entries(declared)) {
      // Of what is important the weakest layer is strongest.
      const rank = isImportant ? 2000 - rule.rank : rule.rank;
      const weight = rank * 1e12 + rule.specificity * 1e6 + rule.order;
      const known = won.get(property);
      if (!known || (isImportant && !known.isImportant) || (isImportant === known.isImportant && known.weight < weight))
        won.set(property, { value, weight, isImportant });
    }
  };
  put(rule.declared, false);
  put(rule.important, true);
  return won;
}

/** What won of each property, apart by importance: an element's own attribute stands between the two. */
export function declaredBy(won: Won): { readonly normal: Declared; readonly important: Declared } {
  const normal: Record<string, string> = {};
  const important: Record<string, string> = {};
  for (const [property, { value, isImportant }] of won) (isImportant ? important : normal)[property] = value;
  return { normal, important };
}
