import type { DismissalRecord } from './dismissals';

/** The part of `storage.local` that the store needs. */
export interface KeyValueArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/**
 * Dismissals by casebook page. They live in `storage.local`, not in IndexedDB: a few short records, which the auditor must read
 * before its first paint, and a content script reaches that storage itself while a worker in between may be dead.
 */
export interface DismissalStore {
  read(page: string): Promise<readonly DismissalRecord[]>;
  /**
   * Replaces what stands on a page by what `change` makes of it, and throws when that cannot be found there afterwards. Another tab may
   * write at the same time: the change is then made again, to what that tab has written.
   */
  change(page: string, change: (records: readonly DismissalRecord[]) => readonly DismissalRecord[]): Promise<void>;
}

export function dismissalStore(area: KeyValueArea): DismissalStore {
  const store: DismissalStore = {
    async read(page) {
      const key = keyOf(page);
      const stored = (await area.get(key))[key];
      return Array.isArray(stored) ? stored.filter(isRecord) : [];
    },
    async change(page, change) {
      const key = keyOf(page);
      for (let tries = 0; tries < TRIES; tries++) {
        const records = change(await store.read(page));
        await (records.length > 0 ? area.set({ [key]: records }) : area.remove(key));
        const stored = await store.read(page);
        if (isSame(change(stored), stored)) return;
      }
      throw new Error('the dismissal could not be stored');
    },
  };
  return store;
}

/** Whether a key of the storage holds dismissals. */
export function isDismissalKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

function keyOf(page: string): string {
  return PREFIX + page;
}

const PREFIX = 'dismissals:';
const TRIES = 4;

function isSame(some: readonly DismissalRecord[], others: readonly DismissalRecord[]): boolean {
  const names = (records: readonly DismissalRecord[]) =>
    records
      .map((one) => [one.fingerprint, one.reason, one.when].join(' '))
      .sort()
      .join('\n');
  return names(some) === names(others);
}

function isRecord(value: unknown): value is DismissalRecord {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  return ['fingerprint', 'reason', 'when', 'rule', 'at'].every((name) => typeof fields[name] === 'string');
}
