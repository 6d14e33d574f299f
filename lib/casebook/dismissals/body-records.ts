import type { KeyValueArea } from './dismissal-store';

/** What the user has said of two bodies: that they are one, or are not. Plain data; who asks and what keys are is told in `season`. */
export interface BodyRecord {
  readonly bodies: readonly [string, string];
  readonly same: boolean;
}

/** These records live in `storage.local`, like what was set aside: few, short, and needed before anything is compared. */
export interface BodyRecords {
  read(): Promise<readonly BodyRecord[]>;
  /** Takes the place of what was said of the same two. */
  say(record: BodyRecord): Promise<void>;
}

export function bodyRecords(area: KeyValueArea): BodyRecords {
  const read = async () => {
    const stored = (await area.get(KEY))[KEY];
    return Array.isArray(stored) ? stored.filter(isRecord) : [];
  };
  return {
    read,
    async say(record) {
      const others = (await read()).filter(({ bodies }) => !record.bodies.every((key) => bodies.includes(key)));
      await area.set({ [KEY]: [...others, record] });
    },
  };
}

const KEY = 'bodies';

function isRecord(value: unknown): value is BodyRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { bodies, same } = value as Readonly<Record<string, unknown>>;
  return Array.isArray(bodies) && bodies.length === 2 && bodies.every((key) => typeof key === 'string') && typeof same === 'boolean';
}
