import type { KeyValueArea } from './dismissal-store';

/** A storage that is asked once for each key until it is told to forget: a desk audits after every change, and nobody else waits for it. */
export function rememberingArea(area: Pick<KeyValueArea, 'get'>): Pick<KeyValueArea, 'get'> & { forget(): void } {
  const known = new Map<string, Promise<Record<string, unknown>>>();
  return {
    get(key) {
      const old = known.get(key);
      if (old) return old;
      const asked = area.get(key);
      known.set(key, asked);
      // What could not be read is asked for again.
      asked.catch(() => known.delete(key));
      return asked;
    },
    forget: () => known.clear(),
  };
}
