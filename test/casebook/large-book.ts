import 'fake-indexeddb/auto';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { captureStore } from '../../lib/casebook/captures/capture-store';
import { exportBook } from '../../lib/casebook/transfer';
import { sampleCapture } from './sample-capture';

/** Writes a casebook's ZIP of so many captures, each with so many kilobytes that no compression makes smaller. */
export async function writeLargeBook(path: string, count: number, kilobytes: number): Promise<void> {
  globalThis.indexedDB = new IDBFactory();
  const { audit: _, ...one } = sampleCapture();
  const store = captureStore();
  for (let at = 0; at < count; at++) {
    const filler = { url: 'https://www.nanping.gov.cn/filler.html', html: randomBytes(kilobytes * 500).toString('hex') };
    const source = { ...one.source, pages: [...one.source.pages, filler] };
    await store.put({ ...one, summary: { ...one.summary, id: `large-${at}` }, source });
  }
  writeFileSync(path, new Uint8Array(await (await exportBook(store, [], () => {})).arrayBuffer()));
}
