import type { RuleBase } from './rule';

/** Rules in the order in which they are judged and told. */
export function byId<R extends Pick<RuleBase, 'id'>>(rules: readonly R[]): readonly R[] {
  return [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
}
