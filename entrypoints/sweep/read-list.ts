import { browser } from '../../lib/extension/browser';
import { closeTab, visitPage } from '../../lib/extension/sweep-tab';
import type { Listing } from '../../lib/sweep/listing';
import { readListing } from '../../lib/sweep/read-listing';
import type { ReadPage } from '../lister';

/** The list that a tab shows; null where the browser does not let it be read. */
export async function listIn(tab: number): Promise<Listing | null> {
  const read = await readTab(tab);
  return read && readListing(read.document, read.url);
}

/** A further page of the list, opened behind the others and closed again; null where it does not come. */
export async function listAt(url: string, signal: AbortSignal): Promise<Listing | null> {
  let tab: number | null = null;
  try {
    const visit = await visitPage(url, { limit: LIMIT, grace: 0, signal }, (id) => {
      tab = id;
    });
    return visit.kind === 'audited' ? await listIn(visit.tab) : null;
  } finally {
    if (tab !== null) await closeTab(tab);
  }
}

/** What stands in a tab. */
export async function readTab(tab: number): Promise<ReadPage | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: ['/lister.js'] });
    const result = answer?.result as unknown;
    // Our own script’s answer, out of our own world.
    return typeof result === 'object' && result !== null && 'document' in result ? (result as ReadPage) : null;
  } catch (problem) {
    console.debug('gouji:', problem);
    return null;
  }
}

const LIMIT = 20_000;
