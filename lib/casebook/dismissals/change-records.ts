import { dismissalKey, dismissalStore, type KeyValueArea } from './dismissal-store';
import type { DismissalRecord } from './dismissals';

/**
 * Replaces what stands on a page of the casebook by what `change` makes of it, and throws when that cannot be found there afterwards.
 * Another tab may write at the same time: the change is then made again, to what that tab has written.
 */
export async function changeRecords(
  area: KeyValueArea,
  page: string,
  change: (records: readonly DismissalRecord[]) => readonly DismissalRecord[],
): Promise<void> {
  const store = dismissalStore(area);
  const key = dismissalKey(page);
  for (let tries = 0; tries < TRIES; tries++) {
    const records = change(await store.read(page));
    await (records.length > 0 ? area.set({ [key]: records }) : area.remove(key));
    const stored = await store.read(page);
    if (isSame(change(stored), stored)) return;
  }
  throw new Error('the dismissal could not be stored');
}

const TRIES = 4;

function isSame(some: readonly DismissalRecord[], others: readonly DismissalRecord[]): boolean {
  const names = (records: readonly DismissalRecord[]) => records.map((one) => `${one.fingerprint} ${one.reason} ${one.when}`);
  return names(some).sort().join('\n') === names(others).sort().join('\n');
}
