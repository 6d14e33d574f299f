import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What is kept of a sweep and of each of its reports; plain data of whoever keeps it. */
interface Header {
  readonly id: string;
  readonly startedAt: string;
}
interface Part {
  readonly sweep: string;
  readonly index: number;
}

/** Keeps sweeps on this machine, report by report, so that a crash costs at most the page that was open. Rejects when the browser refuses. */
export interface SweepStore<Sweep extends Header, Item extends Part> {
  /** Newest first. */
  list(): Promise<readonly Sweep[]>;
  read(id: string): Promise<{ readonly sweep: Sweep; readonly items: readonly Item[] } | null>;
  /** The sweep and all its reports at once: resolves once they are on disk. */
  begin(sweep: Sweep, items: readonly Item[]): Promise<void>;
  change(sweep: Sweep): Promise<void>;
  /** Resolves once it is stored. A power cut that comes before the disk has it costs a second visit of that page, and no more. */
  record(item: Item): Promise<void>;
  remove(id: string): Promise<void>;
}

interface Book extends DBSchema {
  sweeps: { key: string; value: Header };
  items: { key: [string, number]; value: Part };
}

/** A database of its own: neither drafts nor captures wait for it, and it changes for itself. */
export function sweepStore<Sweep extends Header, Item extends Part>(): SweepStore<Sweep, Item> {
  let book: Promise<IDBPDatabase<Book>> | null = null;
  const forget = () => {
    book = null;
  };
  const open = () => {
    book ??= openDB<Book>('sweeps', 1, {
      upgrade(db) {
        db.createObjectStore('sweeps', { keyPath: 'id' });
        db.createObjectStore('items', { keyPath: ['sweep', 'index'] });
      },
      blocking: (_now, _blocked, event) => {
        (event.target as IDBDatabase | null)?.close();
        forget();
      },
      terminated: forget,
    });
    book.catch(forget);
    return book;
  };
  const of = (id: string) => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
  // Nobody else writes this database.
  const asSweep = (value: Header) => value as Sweep;
  const asItem = (value: Part) => value as Item;
  return {
    async list() {
      const all = await (await open()).getAll('sweeps');
      return all.map(asSweep).sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    },
    async read(id) {
      const transaction = (await open()).transaction(['sweeps', 'items']);
      const [sweep, items] = await Promise.all([
        transaction.objectStore('sweeps').get(id),
        transaction.objectStore('items').getAll(of(id)),
      ]);
      return sweep ? { sweep: asSweep(sweep), items: items.map(asItem) } : null;
    },
    async begin(sweep, items) {
      const transaction = (await open()).transaction(['sweeps', 'items'], 'readwrite', { durability: 'strict' });
      const store = transaction.objectStore('items');
      await Promise.all([transaction.objectStore('sweeps').put(sweep), ...items.map((item) => store.put(item)), transaction.done]);
    },
    async change(sweep) {
      await (await open()).put('sweeps', sweep);
    },
    async record(item) {
      const transaction = (await open()).transaction('items', 'readwrite');
      await Promise.all([transaction.store.put(item), transaction.done]);
    },
    async remove(id) {
      const transaction = (await open()).transaction(['sweeps', 'items'], 'readwrite');
      await Promise.all([transaction.objectStore('sweeps').delete(id), transaction.objectStore('items').delete(of(id)), transaction.done]);
    },
  };
}
