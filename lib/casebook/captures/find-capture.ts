import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Book } from '../book';
import type { CaptureSummary } from './capture';

/** The newest capture of a page of the casebook; null when there is none. */
export async function lastCapture(book: IDBPDatabase<Book>, page: string): Promise<CaptureSummary | null> {
  const transaction = book.transaction(['captures', 'removed']);
  const all = await transaction.objectStore('captures').index('page').getAll(page);
  return newest(await standing(transaction, all));
}

/** The newest so many of all, and how many there are. */
export async function newestFew(
  book: IDBPDatabase<Book>,
  most: number,
): Promise<{ readonly captures: readonly CaptureSummary[]; readonly of: number }> {
  const transaction = book.transaction(['captures', 'removed']);
  const store = transaction.objectStore('captures');
  const [removed, all] = await Promise.all([transaction.objectStore('removed').getAllKeys(), store.count()]);
  const gone = new Set(removed);
  const captures: CaptureSummary[] = [];
  let cursor = await store.index('at').openCursor(null, 'prev');
  while (cursor && captures.length < most) {
    if (!gone.has(cursor.primaryKey)) captures.push(cursor.value);
    cursor = await cursor.continue();
  }
  return { captures, of: all - gone.size };
}

/** Those of them that nobody has deleted. */
export async function standing<Mode extends IDBTransactionMode>(
  transaction: IDBPTransaction<Book, StoreNames<Book>[], Mode>,
  captures: readonly CaptureSummary[],
): Promise<readonly CaptureSummary[]> {
  if (captures.length === 0) return captures;
  const removed = new Set(await transaction.objectStore('removed').getAllKeys());
  return removed.size === 0 ? captures : captures.filter(({ id }) => !removed.has(id));
}

export function newest(captures: readonly CaptureSummary[]): CaptureSummary | null {
  return captures.reduce<CaptureSummary | null>((best, one) => (best && best.at >= one.at ? best : one), null);
}
