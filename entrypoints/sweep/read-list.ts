import { closeTab, visitPage } from '../../lib/extension/tabs/sweep-tab';
import type { Listing } from '../../lib/sweep/listing';
import { readListing } from '../../lib/sweep/read-listing';
import { readTab } from './read-tab';

/** The list that a tab shows; null where the browser does not let it be read. */
export async function listIn(tab: number): Promise<Listing | null> {
  const read = await readTab(tab);
  return read && readListing(read.document, read.url);
}

/** A further page of the list, opened behind the others and closed again; null where it does not come. */
export async function listAt(url: string, signal: AbortSignal): Promise<Listing | null> {
  let tab: number | null = null;
  try {
    const opened = (id: number): void => {
      tab = id;
    };
    const visit = await visitPage(url, { limit: LIMIT, grace: 0, quick: null, opened, loaded: () => {}, signal });
    return visit.kind === 'audited' ? await listIn(visit.tab) : null;
  } finally {
    if (tab !== null) await closeTab(tab);
  }
}

const LIMIT = 20_000;
