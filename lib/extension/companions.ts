import type { examine } from '../examine';
import type { CardFace } from '../overlay';

/** Scripts that join the auditor in its world when they are needed, each through one door. */
export interface Companions {
  readonly examiner: typeof examine;
  readonly card: CardFace;
}

/** Called by a companion's script: leaves its door where the auditor looks for it. */
export function joinAuditor<Name extends keyof Companions>(name: Name, door: Companions[Name]): void {
  (world().goujiCompanions ??= {})[name] = door;
}

/** The companion's door, or undefined while it is not there. */
export function joined<Name extends keyof Companions>(name: Name): Companions[Name] | undefined {
  return world().goujiCompanions?.[name];
}

interface World {
  goujiCompanions?: { -readonly [Name in keyof Companions]?: Companions[Name] };
}

function world(): World {
  return globalThis as World;
}
