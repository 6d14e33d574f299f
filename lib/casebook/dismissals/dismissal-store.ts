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
}

export function dismissalStore(area: Pick<KeyValueArea, 'get'>): DismissalStore {
  return {
    async read(page) {
      const key = dismissalKey(page);
      const stored = (await area.get(key))[key];
      return Array.isArray(stored) ? stored.filter(isRecord) : [];
    },
  };
}

/** Whether a key of the storage holds dismissals. */
export function isDismissalKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** Where the storage has a casebook page's dismissals. */
export function dismissalKey(page: string): string {
  return PREFIX + page;
}

const PREFIX = 'dismissals:';

function isRecord(value: unknown): value is DismissalRecord {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  return ['fingerprint', 'reason', 'when', 'rule', 'at'].every((name) => typeof fields[name] === 'string');
}
