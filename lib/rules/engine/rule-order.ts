import type { Rule } from './rule';

/** Rules in the order in which they are judged and told. */
export function byId(rules: readonly Rule[]): readonly Rule[] {
  return [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
}
