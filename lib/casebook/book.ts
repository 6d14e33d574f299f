import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CaptureSummary } from './captures/capture';
import type { Draft } from './draft';

/** The casebook on disk. A capture's three parts are written in one transaction, or not at all. */
export interface Book extends DBSchema {
  drafts: { key: string; value: Draft<unknown> };
  captures: { key: string; value: CaptureSummary; indexes: { page: string; body: string; at: string } };
  /** Gzipped JSON by the capture's id. */
  exports: { key: string; value: Uint8Array };
  sources: { key: string; value: Uint8Array };
  /** When a capture was deleted, by its id: until it is purged, that can be undone. */
  removed: { key: string; value: string };
}

/** Opens the casebook once, and again when the browser or a newer version has closed it. */
export function bookOpener(): () => Promise<IDBPDatabase<Book>> {
  let book: Promise<IDBPDatabase<Book>> | null = null;
  return () => {
    book ??= openDB<Book>(NAME, VERSION, {
      upgrade(db, from, _to, transaction) {
        if (from < 1) db.createObjectStore('drafts', { keyPath: 'id' });
        if (from < 2) {
          const captures = db.createObjectStore('captures', { keyPath: 'id' });
          captures.createIndex('page', 'page');
          captures.createIndex('body', 'body');
          for (const name of ['exports', 'sources', 'removed'] as const) db.createObjectStore(name);
        }
        // The newest first, without reading the others.
        if (from < 3) transaction.objectStore('captures').createIndex('at', 'at');
      },
      // A newer version of the extension wants to change it: it must not wait for us.
      blocking: (_now, _blocked, event) => {
        (event.target as IDBDatabase | null)?.close();
        book = null;
      },
      terminated: () => {
        book = null;
      },
    });
    book.catch(() => {
      book = null;
    });
    return book;
  };
}

const NAME = 'casebook';
const VERSION = 3;
