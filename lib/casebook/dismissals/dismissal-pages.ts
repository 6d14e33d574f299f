import { dismissalStore, isDismissalKey, type KeyValueArea } from './dismissal-store';
import type { DismissalRecord } from './dismissals';

/** What was set aside, by page of the casebook. */
export interface DismissalPage {
  readonly page: string;
  readonly records: readonly DismissalRecord[];
}

/** All of them, out of everything that the storage holds. */
export async function allDismissals(area: KeyValueArea, keys: readonly string[]): Promise<readonly DismissalPage[]> {
  const pages = keys.filter(isDismissalKey).map((key) => key.replace(/^dismissals:/, ''));
  const store = dismissalStore(area);
  return Promise.all(pages.map(async (page) => ({ page, records: await store.read(page) })));
}
