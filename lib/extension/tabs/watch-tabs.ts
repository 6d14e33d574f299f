import { browser } from '../browser/browser';

/** From before the tab is there: events of a quick page come before its number does. */
export function watchTabs(signal: AbortSignal) {
  const standing = new Set<number>();
  const removed = new Set<number>();
  const shown = new Set<number>();
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const one of waiting) one();
  };
  const updated = (id: number, change: { readonly status?: string | undefined }, tab: { readonly url?: string | undefined }) => {
    if (tab.url && tab.url !== 'about:blank') shown.add(id);
    if (change.status === 'loading') standing.delete(id);
    if (change.status === 'complete' && tab.url !== 'about:blank') standing.add(id);
    wake();
  };
  const gone = (id: number) => {
    removed.add(id);
    wake();
  };
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(gone);
  signal.addEventListener('abort', () => {
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onRemoved.removeListener(gone);
    waiting.clear();
  });
  const until = <Name extends string>(isTrue: () => boolean, name: Name) =>
    new Promise<Name>((resolve) => {
      const look = () => {
        if (isTrue()) resolve(name);
      };
      waiting.add(look);
      look();
    });
  return {
    stands: (id: number) => until(() => standing.has(id), 'stands'),
    gone: (id: number) => until(() => removed.has(id), 'gone'),
    hasShown: (id: number) => shown.has(id),
  };
}
