import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { writeLargeBook } from '../casebook/large-book';
import { openKillable } from './killable';
import { removeProfile } from './remove-profile';
import { idOfUnpacked } from './unpacked-id';

/** What one kill left behind. */
export interface Round {
  /** Captures that the page had said to be stored when it was killed. */
  readonly told: number;
  /** Captures that are there. */
  readonly kept: number;
  /** Captures of which a part is missing, and parts of no capture. */
  readonly torn: number;
}

const CAPTURES = 60;

/** Kills a browser so many times while it takes a large casebook over, and looks each time at what is on its disk. */
export async function killRounds(extension: string, rounds: number): Promise<Round[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-kill-'));
  const book = join(folder, 'book.zip');
  await writeLargeBook(book, CAPTURES, 200);
  const found: Round[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      const profile = join(folder, `profile-${round}`);
      const first = await openKillable(extension, profile);
      await openBook(first.page, extension);
      await takeOver(first.page, book);
      // Each time at another moment of the work.
      const wanted = 1 + ((round * 7) % 40);
      const told = await toldAtLeast(first.page, wanted);
      await new Promise((later) => setTimeout(later, (round * 13) % 60));
      await first.kill();
      const second = await openKillable(extension, profile);
      await openBook(second.page, extension);
      found.push({ told, ...(await onDisk(second.page)) });
      await second.kill();
      removeProfile(profile);
    }
  } finally {
    removeProfile(folder);
  }
  return found;
}

async function openBook(page: Page, extension: string): Promise<void> {
  await page.goto(`chrome-extension://${idOfUnpacked(extension)}/casebook.html`);
  await page.locator('.book-head').waitFor();
}

/** As somebody chooses the file on this machine: its bytes do not travel through the test. */
async function takeOver(page: Page, book: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'input[type=file]' });
  await session.send('DOM.setFileInputFiles', { files: [book], nodeId });
}

/** How many the page says are stored, once it says so many. */
async function toldAtLeast(page: Page, wanted: number): Promise<number> {
  const told = await page.waitForFunction(
    (least) => {
      const count = Number(/正在导入 (\d+)/.exec(document.querySelector('.book-told')?.textContent ?? '')?.[1] ?? 0);
      return count >= least ? count : null;
    },
    wanted,
    { polling: 5, timeout: 60_000 },
  );
  return (await told.jsonValue()) ?? 0;
}

function onDisk(page: Page): Promise<Pick<Round, 'kept' | 'torn'>> {
  return page.evaluate(
    () =>
      new Promise((done, failed) => {
        const opening = indexedDB.open('casebook');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['captures', 'exports', 'sources']);
          const keys = ['captures', 'exports', 'sources'].map((name) => transaction.objectStore(name).getAllKeys());
          transaction.oncomplete = () => {
            const [captures = [], ...parts] = keys.map(({ result }) => result.map(String));
            const all = new Set([captures, ...parts].flat());
            const isWhole = (id: string) => [captures, ...parts].every((list) => list.includes(id));
            done({ kept: captures.length, torn: [...all].filter((id) => !isWhole(id)).length });
          };
        };
      }),
  );
}
