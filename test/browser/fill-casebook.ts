import type { Page } from 'playwright-core';
import type { CaptureSummary } from '../../lib/casebook/captures/capture';

/** Puts summaries into the casebook of a page of the extension, as if so much had been captured; their audits are not there. */
export async function fillCasebook(page: Page, captures: readonly CaptureSummary[]): Promise<void> {
  // The page has opened the casebook, so it is there.
  await page.waitForSelector('.rows, .book-nothing .big');
  await page.evaluate(
    (summaries) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('casebook');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const book = opening.result;
          const transaction = book.transaction('captures', 'readwrite');
          for (const summary of summaries) transaction.objectStore('captures').put(summary);
          transaction.onerror = () => failed(transaction.error);
          transaction.oncomplete = () => {
            book.close();
            done();
          };
        };
      }),
    captures,
  );
}
