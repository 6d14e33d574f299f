import type { IDBPDatabase } from 'idb';
import type { NotKept } from '../../report/book-state';
import type { Book } from '../book';
import type { PackedCapture } from './capture';
import { newest, standing } from './find-capture';

/**
 * Writes a capture in one transaction; resolves to its id once it is on disk. Rejects when the browser refuses: then nothing of it is
 * there. `unlessSame`: where the newest of its page says the same, judged the same way, nothing is written and that one's id comes back,
 * also when two tabs ask at once.
 */
export async function keepCapture(book: IDBPDatabase<Book>, packed: PackedCapture, unlessSame = false): Promise<string> {
  const { summary } = packed;
  const transaction = book.transaction(['captures', 'exports', 'sources', 'removed'], 'readwrite', { durability: 'strict' });
  const captures = transaction.objectStore('captures');
  const write = async (): Promise<string> => {
    if (unlessSame) {
      const known = newest(await standing(transaction, await captures.index('page').getAll(summary.page)));
      const isSame = known?.imprint === summary.imprint && known.versions.rules === summary.versions.rules;
      if (known && isSame) return known.id;
    }
    const parts = [
      () => captures.put(summary),
      () => transaction.objectStore('exports').put(packed.export, summary.id),
      () => transaction.objectStore('sources').put(packed.source, summary.id),
      // Brought anew after it was deleted.
      () => transaction.objectStore('removed').delete(summary.id),
    ];
    await Promise.all(parts.map(async (put) => put()));
    return summary.id;
  };
  // Heard by whoever waits for it below; also when writing broke off before.
  transaction.done.catch(() => {});
  try {
    const id = await write();
    await transaction.done;
    return id;
  } catch (problem) {
    // One part that cannot be stored does not end the transaction: the others would be.
    if (transaction.error === null) abortQuietly(transaction);
    throw problem;
  }
}

/** It may have ended already. */
function abortQuietly(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // nothing left to take back
  }
}

/** Why the browser did not keep it. */
export function whyNotKept(problem: unknown): NotKept {
  return problem instanceof Error && problem.name === 'QuotaExceededError' ? 'no-room' : 'refused';
}
