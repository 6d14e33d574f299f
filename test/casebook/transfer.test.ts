import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import type { Capture, CaptureSummary } from '../../lib/casebook/captures/capture';
import { captureStore } from '../../lib/casebook/captures/capture-store';
import { allDismissals } from '../../lib/casebook/dismissals/dismissal-pages';
import type { KeyValueArea } from '../../lib/casebook/dismissals/dismissal-store';
import { exportBook, importBook } from '../../lib/casebook/transfer';
import { sampleCapture } from './sample-capture';

const { audit: _, ...one } = sampleCapture();
const capture = (change: Partial<CaptureSummary>): Capture => ({ ...one, summary: { ...one.summary, ...change } });
const silent = () => {};
const set = { fingerprint: 'f', reason: '已核对，数字无误', when: '2026-01-01T00:00:00Z', rule: 'r', at: '' };

function storage(): KeyValueArea & { readonly held: Map<string, unknown> } {
  const held = new Map<string, unknown>();
  return {
    held,
    get: async (key) => ({ [key]: held.get(key) }),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) held.set(key, value);
    },
    remove: async (key) => void held.delete(key),
  };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('a new machine takes everything over, captures and what was set aside', async () => {
  const store = captureStore();
  for (const id of ['aa', 'bb', 'cc']) await store.put(capture({ id }));
  await store.remove(['cc']);
  const area = storage();
  await area.set({ 'dismissals:https://a|甲|2024': [set], settings: {} });
  const dismissals = await allDismissals(area, [...area.held.keys()]);
  const file = await exportBook(store, dismissals, silent);

  globalThis.indexedDB = new IDBFactory();
  const [fresh, other] = [captureStore(), storage()];
  expect(await importBook(file, fresh, other, silent)).toEqual({ added: 2, known: 0, broken: 0 });
  expect((await fresh.list()).map(({ id }) => id).sort()).toEqual(['aa', 'bb']);
  expect((await fresh.get('aa'))?.source).toEqual(one.source);
  expect(other.held.get('dismissals:https://a|甲|2024')).toEqual([set]);
  // Twice is once.
  expect(await importBook(file, fresh, other, silent)).toEqual({ added: 0, known: 2, broken: 0 });
  expect(other.held.get('dismissals:https://a|甲|2024')).toEqual([set]);
});

it('a selection alone can be taken along', async () => {
  const store = captureStore();
  for (const id of ['aa', 'bb', 'cc']) await store.put(capture({ id }));
  const file = await exportBook(store, [], silent, new Set(['bb']));
  globalThis.indexedDB = new IDBFactory();
  expect(await importBook(file, captureStore(), storage(), silent)).toMatchObject({ added: 1 });
});

it('what was damaged on the way is not stored, and is counted', async () => {
  const store = captureStore();
  for (const id of ['aa', 'bb']) await store.put(capture({ id }));
  const bytes = new Uint8Array(await (await exportBook(store, [], silent)).arrayBuffer());
  // In the middle of the first capture's audit.
  for (let at = 300; at < 340; at++) bytes[at] = 0;
  globalThis.indexedDB = new IDBFactory();
  const fresh = captureStore();
  expect(await importBook(new Blob([bytes]), fresh, storage(), silent)).toEqual({ added: 1, known: 0, broken: 1 });
  expect(await fresh.list()).toHaveLength(1);
});

it.each([
  ['text', new Blob(['没有什么'])],
  ['nothing', new Blob([])],
])('a file that holds %s is said to be none', async (_, file) => {
  expect(await importBook(file, captureStore(), storage(), silent)).toBeNull();
});
