import type { AuditExport } from '../../report/contract/schema';
import { bookOpener } from '../book';
import type { Capture, CaptureSource, CaptureSummary, PackedCapture } from './capture';
import { lastCapture, newestFew, standing } from './find-capture';
import { keepCapture } from './keep-capture';
import { inflated, pack, unpack } from './pack';

/** Keeps captures on this machine. Every call rejects when the browser refuses: nothing is told to be kept that is not. */
export interface CaptureStore {
  /** Resolves to its id once all of it is on disk; `unlessSame` gives the id of the newest of its page instead, where that says the same. */
  put(capture: Capture, unlessSame?: boolean): Promise<string>;
  putPacked(packed: PackedCapture, unlessSame?: boolean): Promise<string>;
  /** The newest so many, and how many there are in all: what a first screen shows, without reading thousands. */
  newest(most: number): Promise<{ readonly captures: readonly CaptureSummary[]; readonly of: number }>;
  /** Newest first. */
  list(): Promise<readonly CaptureSummary[]>;
  /** The newest of a page: see {@link CaptureSummary.page}. */
  last(page: string): Promise<CaptureSummary | null>;
  /** All captures of a body, oldest first: see {@link bodyKey}. */
  byBody(body: string): Promise<readonly CaptureSummary[]>;
  get(id: string): Promise<Capture | null>;
  getPacked(id: string): Promise<PackedCapture | null>;
  /** The audit alone, which is a fraction of it. */
  exportOf(id: string): Promise<AuditExport | null>;
  /** The audits of several as JSON in bytes, in their order; null for those that are not there. */
  exportsOf(ids: readonly string[]): Promise<readonly (Uint8Array | null)[]>;
  /** Takes them out of every list; until they are purged, {@link putBack} brings them back. */
  remove(ids: readonly string[]): Promise<void>;
  putBack(ids: readonly string[]): Promise<void>;
  /** Deletes for good what was removed before an ISO instant; how many. */
  purge(before: string): Promise<number>;
  /** Bytes of the captures on disk, also of those that can still be brought back. */
  room(): Promise<number>;
}

export function captureStore(): CaptureStore {
  const open = bookOpener();
  const store: CaptureStore = {
    async put(capture, unlessSame) {
      return store.putPacked(await packCapture(capture), unlessSame);
    },
    putPacked: async (packed, unlessSame) => keepCapture(await open(), packed, unlessSame),
    newest: async (most) => newestFew(await open(), most),
    async list() {
      const transaction = (await open()).transaction(['captures', 'removed']);
      const all = await standing(transaction, await transaction.objectStore('captures').getAll());
      return [...all].sort((a, b) => (a.at < b.at ? 1 : -1));
    },
    last: async (page) => lastCapture(await open(), page),
    async byBody(body) {
      const transaction = (await open()).transaction(['captures', 'removed']);
      const all = await standing(transaction, await transaction.objectStore('captures').index('body').getAll(body));
      return [...all].sort((a, b) => (a.at < b.at ? -1 : 1));
    },
    async get(id) {
      const packed = await store.getPacked(id);
      if (!packed) return null;
      const [audit, source] = await Promise.all([unpack(packed.export), unpack(packed.source)]);
      // Nobody else writes this database.
      return { summary: packed.summary, export: audit as AuditExport, source: source as CaptureSource };
    },
    async getPacked(id) {
      const transaction = (await open()).transaction(['captures', 'exports', 'sources']);
      const [summary, audit, source] = await Promise.all([
        transaction.objectStore('captures').get(id),
        transaction.objectStore('exports').get(id),
        transaction.objectStore('sources').get(id),
      ]);
      return summary && audit && source ? { summary, export: audit, source } : null;
    },
    async exportOf(id) {
      const bytes = await (await open()).get('exports', id);
      return bytes ? ((await unpack(bytes)) as AuditExport) : null;
    },
    async exportsOf(ids) {
      const { store: packed } = (await open()).transaction('exports');
      const found = await Promise.all(ids.map((id) => packed.get(id)));
      return Promise.all(found.map((bytes) => (bytes ? inflated(bytes) : null)));
    },
    async remove(ids) {
      const transaction = (await open()).transaction('removed', 'readwrite', { durability: 'strict' });
      const now = new Date().toISOString();
      await Promise.all([...ids.map((id) => transaction.store.put(now, id)), transaction.done]);
    },
    async putBack(ids) {
      const transaction = (await open()).transaction('removed', 'readwrite', { durability: 'strict' });
      await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
    },
    async purge(before) {
      const transaction = (await open()).transaction(['captures', 'exports', 'sources', 'removed'], 'readwrite');
      const removed = transaction.objectStore('removed');
      const [all, since] = await Promise.all([removed.getAllKeys(), removed.getAll()]);
      const ids = all.filter((_, at) => (since[at] ?? before) < before);
      const parts = (['captures', 'exports', 'sources', 'removed'] as const).map((name) => transaction.objectStore(name));
      await Promise.all([...ids.flatMap((id) => parts.map((part) => part.delete(id))), transaction.done]);
      return ids.length;
    },
    async room() {
      const all = await (await open()).getAll('captures');
      return all.reduce((sum, { bytes }) => sum + bytes, 0);
    },
  };
  return store;
}

/** Its larger parts compressed; the summary then tells how many bytes it takes. */
export async function packCapture(capture: Capture): Promise<PackedCapture> {
  const [audit, source] = await Promise.all([pack(capture.export), pack(capture.source)]);
  return { summary: { ...capture.summary, bytes: audit.length + source.length }, export: audit, source };
}
