import { pageApi } from '../browser/page-api';

/** Calls back whenever any context changes a key of `storage.local` that is asked for, with the last such key's new value; until aborted. */
export function watchStorage(isWatched: (key: string) => boolean, changed: (value: unknown) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const key = area === 'local' ? Object.keys(changes).findLast(isWatched) : undefined;
    if (key !== undefined) changed(changes[key]?.newValue);
  };
  pageApi.storage.onChanged.addListener(listener);
  // An invalidated extension context throws on removal; there is nothing left to remove then.
  signal.addEventListener('abort', () => quietly(() => pageApi.storage.onChanged.removeListener(listener)), { once: true });
}

function quietly(action: () => void): void {
  try {
    action();
  } catch {}
}
