import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Capture, CaptureSummary } from '../../lib/casebook/captures/capture';
import { captureStore, packCapture } from '../../lib/casebook/captures/capture-store';
import { whyNotKept } from '../../lib/casebook/captures/keep-capture';
import { draftStore } from '../../lib/casebook/draft-store';
import { cleanReport } from '../demo/reports';
import { sampleCapture } from './sample-capture';

const { audit: _, ...one } = sampleCapture();
const capture = (change: Partial<CaptureSummary>): Capture => ({ ...one, summary: { ...one.summary, ...change } });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('captures', () => {
  it('say in a few words what they are', () => {
    const { id: _id, page: _page, versions: _versions, rules, sha256, ...told } = one.summary;
    expect(told).toMatchObject({
      url: 'https://www.nanping.gov.cn/a.html',
      file: null,
      kind: 'report',
      issuer: '南屏县自然资源局',
      body: '南屏县自然资源局',
      region: '南屏县',
      year: 2024,
      edition: '2021',
      verdict: 'inconsistent',
      read: one.summary.of,
    });
    expect(told.counts.error).toBeGreaterThan(0);
    expect(rules.length).toBeGreaterThan(1);
    expect(sha256).toBe(one.source.hashes.text);
    expect(one.source.hashes.tables).toHaveLength(3);
  });

  it('come back whole, newest first', async () => {
    const store = captureStore();
    await store.put(capture({ id: 'a', at: '2026-01-01T00:00:00Z' }));
    await store.put(capture({ id: 'b', at: '2026-01-03T00:00:00Z' }));
    await store.put(capture({ id: 'c', at: '2026-01-02T00:00:00Z' }));
    expect((await captureStore().list()).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    const back = await store.get('a');
    expect(back?.export).toEqual(one.export);
    expect(back?.source).toEqual(one.source);
    expect(await store.exportOf('a')).toEqual(one.export);
    expect((await store.byBody('南屏县自然资源局')).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect(await store.last(one.summary.page)).toMatchObject({ id: 'b' });
    expect(await store.get('nothing')).toBeNull();
  });

  it('give a first screen: the newest few that nobody has deleted, and how many there are', async () => {
    const store = captureStore();
    for (const day of [1, 4, 2, 5, 3]) await store.put(capture({ id: `day-${day}`, at: `2026-01-0${day}T00:00:00Z` }));
    await store.remove(['day-5']);
    const { captures, of } = await store.newest(2);
    expect(captures.map(({ id }) => id)).toEqual(['day-4', 'day-3']);
    expect(of).toBe(4);
    expect((await store.list()).slice(0, 2)).toEqual(captures);
  });

  it('take a few dozen kilobytes, and say how many', async () => {
    const store = captureStore();
    await store.put(capture({ id: 'a' }));
    const packed = await store.getPacked('a');
    const bytes = (packed?.export.length ?? 0) + (packed?.source.length ?? 0);
    expect((await store.list())[0]?.bytes).toBe(bytes);
    expect(await store.room()).toBe(bytes);
    expect(bytes).toBeLessThan(60_000);
  });

  it('are deleted, brought back, and deleted for good', async () => {
    const store = captureStore();
    for (const id of ['a', 'b', 'c']) await store.put(capture({ id, at: `2026-01-0${id.charCodeAt(0) - 96}T00:00:00Z` }));
    await store.remove(['a', 'c']);
    expect((await store.list()).map(({ id }) => id)).toEqual(['b']);
    expect(await store.last(one.summary.page)).toMatchObject({ id: 'b' });
    await store.putBack(['c']);
    expect((await store.list()).map(({ id }) => id)).toEqual(['c', 'b']);
    expect(await store.purge('2026-01-01T00:00:00Z')).toBe(0);
    expect(await store.purge('9999-01-01T00:00:00Z')).toBe(1);
    expect(await store.getPacked('a')).toBeNull();
    await store.putBack(['a']);
    expect((await store.list()).map(({ id }) => id)).toEqual(['c', 'b']);
    expect(await store.get('b')).not.toBeNull();
  });

  it('that are brought anew after they were deleted are there again', async () => {
    const store = captureStore();
    await store.put(capture({ id: 'a' }));
    await store.remove(['a']);
    await store.put(capture({ id: 'a' }));
    expect(await store.list()).toHaveLength(1);
  });

  it('that say the same are kept once where that is asked, also by two at once', async () => {
    const store = captureStore();
    const same = await Promise.all([store.put(capture({ id: 'a' }), true), captureStore().put(capture({ id: 'b' }), true)]);
    expect(new Set(same).size).toBe(1);
    expect(await store.list()).toHaveLength(1);
    expect(await store.put(capture({ id: 'c', imprint: 'other', at: '2026-02-01T00:00:00Z' }), true)).toBe('c');
    const judgedAnew = capture({ id: 'd', imprint: 'other', versions: { tool: '1.1.0', rules: 'newer' }, at: '2026-02-02T00:00:00Z' });
    expect(await store.put(judgedAnew, true)).toBe('d');
    // Who presses the button means it.
    expect(await store.put(capture({ id: 'e' }))).toBe('e');
    await store.remove(['a', 'b', 'c', 'd', 'e']);
    expect(await store.put(capture({ id: 'f' }), true)).toBe('f');
  });

  it('that break off leave nothing behind', async () => {
    const store = captureStore();
    const packed = await packCapture(capture({ id: 'a' }));
    // The last of the three parts cannot be stored.
    const unclonable = { ...packed, source: (() => {}) as unknown as Uint8Array };
    await expect(store.putPacked(unclonable)).rejects.toThrow();
    expect(await store.list()).toEqual([]);
    expect(await store.exportOf('a')).toBeNull();
    await store.putPacked(packed);
    expect(await store.get('a')).not.toBeNull();
  });

  it('say so when the browser refuses or has no room', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError');
      },
    } as unknown as IDBFactory;
    await expect(captureStore().put(one)).rejects.toThrow('did not allow');
    expect(whyNotKept(new DOMException('', 'QuotaExceededError'))).toBe('no-room');
    expect(whyNotKept(new DOMException('', 'InvalidStateError'))).toBe('refused');
  });

  it('that the disk has damaged are not taken for whole', async () => {
    const store = captureStore();
    const packed = await packCapture(capture({ id: 'a' }));
    const damaged = packed.export.slice();
    damaged[damaged.length >> 1] = (damaged[damaged.length >> 1] ?? 0) ^ 0xff;
    await store.putPacked({ ...packed, export: damaged });
    await expect(store.get('a')).rejects.toThrow();
  });

  it('name a report that nobody signs by its address', () => {
    const { summary } = sampleCapture({ made: cleanReport(), url: 'https://www.example.gov.cn/b.html' });
    expect(summary).toMatchObject({ issuer: '清浦县水利局', verdict: 'consistent', year: 2020 });
  });
});

describe('a casebook of an earlier version', () => {
  it('keeps its drafts', async () => {
    const old = await openDB('casebook', 1, { upgrade: (db) => void db.createObjectStore('drafts', { keyPath: 'id' }) });
    await old.put('drafts', { id: 'a', name: '草稿', savedAt: '2026-01-01T00:00:00Z', content: '表' });
    old.close();
    await captureStore().put(one);
    const drafts = draftStore((value): value is string => typeof value === 'string');
    expect(await drafts.list()).toMatchObject([{ id: 'a', content: '表' }]);
    expect(await captureStore().list()).toHaveLength(1);
  });

  it('keeps its captures, and finds the newest of them', async () => {
    const old = await openDB('casebook', 2, {
      upgrade(db) {
        db.createObjectStore('drafts', { keyPath: 'id' });
        const captures = db.createObjectStore('captures', { keyPath: 'id' });
        for (const name of ['page', 'body']) captures.createIndex(name, name);
        for (const name of ['exports', 'sources', 'removed']) db.createObjectStore(name);
      },
    });
    const packed = await packCapture(one);
    await old.put('captures', packed.summary);
    await old.put('exports', packed.export, packed.summary.id);
    await old.put('sources', packed.source, packed.summary.id);
    old.close();
    expect((await captureStore().newest(9)).captures).toEqual([packed.summary]);
    expect(await captureStore().get(packed.summary.id)).toMatchObject({ export: one.export, source: one.source });
  });
});
