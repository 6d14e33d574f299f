import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { captureStore } from '../../lib/casebook/captures/capture-store';
import { carryCapture } from '../../lib/casebook/captures/pack-in-steps';
import { answerCasebook } from '../../lib/extension/background/casebook';
import { sampleCapture } from '../casebook/sample-capture';

it('of a private window nothing is kept by itself; what was asked for is', async () => {
  globalThis.indexedDB = new IDBFactory();
  const { audit: _, ...sample } = sampleCapture({ id: 'seen' });
  const carried = await carryCapture(sample, async () => {});
  expect(await answerCasebook({ to: 'background', type: 'keep', carried, unlessSame: true }, true)).toEqual({
    kept: false,
    why: 'private',
  });
  expect(await captureStore().list()).toEqual([]);
  expect(await answerCasebook({ to: 'background', type: 'keep', carried, unlessSame: false }, true)).toMatchObject({
    kept: true,
    id: 'seen',
  });
  expect((await captureStore().list()).map(({ id }) => id)).toEqual(['seen']);
});
