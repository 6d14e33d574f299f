/** Scripts that join the auditor in its world when they are needed, each through one door. */
export const companionNames = [
  'examiner',
  'composer',
  'words',
  'reader',
  'sums',
  'wording',
  'painter',
  'card',
  'looker',
  'manners',
  'simplifier',
  'recorder',
] as const;
export type CompanionName = (typeof companionNames)[number];

/** On the global object of our own world; no element's name is a symbol, so none can stand in for it. */
const DOORS: unique symbol = Symbol.for('gouji.companions');

/** Called by a companion's script: leaves its door where the auditor looks for it. */
export function joinAuditor(name: CompanionName, door: unknown): void {
  const world: World = globalThis;
  world[DOORS] = { ...world[DOORS], [name]: door };
}

/** The companion's door, or undefined while it is not there. */
export function joined(name: CompanionName): unknown {
  const world: World = globalThis;
  return world[DOORS]?.[name];
}

type World = typeof globalThis & { [DOORS]?: { readonly [Name in CompanionName]?: unknown } };
