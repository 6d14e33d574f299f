import { dismissalStore, isDismissalKey } from '../../lib/casebook/dismissals/dismissal-store';
import { pageApi } from '../../lib/extension/browser/page-api';
import { watchStorage } from '../../lib/extension/settings/watch-storage';
import type { SweepItem } from '../../lib/sweep/sweep';

/** What is set aside on a page, here or in another tab, counts no longer. Tells what becomes of the items, now and whenever it changes. */
export function watchDismissed(
  items: readonly SweepItem[],
  tell: (renewed: (before: readonly SweepItem[]) => readonly SweepItem[]) => void,
  signal: AbortSignal,
): void {
  const renew = async (): Promise<void> => {
    const dismissals = dismissalStore(pageApi.storage.local);
    const pages = [...new Set(items.flatMap(({ outcome }) => (outcome?.kind === 'audited' ? [outcome.result.page] : [])))];
    const byPage = new Map(await Promise.all(pages.map(async (page) => [page, await dismissals.read(page)] as const)));
    tell((before) =>
      before.map((item) => {
        if (item.outcome?.kind !== 'audited') return item;
        const { result } = item.outcome;
        const aside = byPage.get(result.page) ?? [];
        const dismissed = result.findings.flatMap(({ fingerprint }) => aside.find((one) => one.fingerprint === fingerprint) ?? []);
        return { ...item, outcome: { kind: 'audited', result: { ...result, dismissed } } };
      }),
    );
  };
  watchStorage(isDismissalKey, () => void renew(), signal);
  void renew();
}
