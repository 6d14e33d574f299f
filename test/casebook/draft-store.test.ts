import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Draft, draftStore } from '../../lib/casebook/draft-store';

const isText = (value: unknown): value is string => typeof value === 'string';
const draft = (id: string, savedAt: string, content = '表'): Draft<string> => ({ id, name: id, savedAt, content });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('drafts', () => {
  it('are kept until they are deleted, newest first', async () => {
    const store = draftStore(isText);
    await store.keep(draft('a', '2026-01-01T00:00:00Z'));
    await store.keep(draft('b', '2026-01-02T00:00:00Z'));
    await store.keep(draft('a', '2026-01-03T00:00:00Z', '改过的表'));
    expect((await draftStore(isText).list()).map(({ id, content }) => [id, content])).toEqual([
      ['a', '改过的表'],
      ['b', '表'],
    ]);
    await store.remove('a');
    expect(await store.read('a')).toBeNull();
    expect((await store.list()).map(({ id }) => id)).toEqual(['b']);
  });

  it('are not written over what somebody else has kept meanwhile', async () => {
    const store = draftStore(isText);
    expect(await store.keep(draft('a', '1', '一'))).toBe(true);
    expect(await store.keep(draft('a', '2', '二'), '1')).toBe(true);
    expect(await store.keep(draft('a', '3', '三'), '1')).toBe(false);
    expect(await store.read('a')).toMatchObject({ savedAt: '2', content: '二' });
    await store.remove('a');
    expect(await store.keep(draft('a', '4', '四'), '2')).toBe(true);
    expect(await store.read('a')).toMatchObject({ content: '四' });
  });

  it('that cannot be understood are neither listed nor lost', async () => {
    await draftStore((value): value is number => typeof value === 'number').keep({ ...draft('odd', '2026-01-01T00:00:00Z'), content: 7 });
    const store = draftStore(isText);
    expect(await store.list()).toEqual([]);
    expect(await store.read('odd')).toBeNull();
    expect(await draftStore((value): value is number => typeof value === 'number').read('odd')).toMatchObject({ content: 7 });
  });

  it('say so when the browser refuses', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new Error('no room');
      },
    } as unknown as IDBFactory;
    await expect(draftStore(isText).keep(draft('a', ''))).rejects.toThrow('no room');
  });
});
