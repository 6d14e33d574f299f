import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../lib/command/telling/in-order';

test('results come in the order of the inputs, whoever is ready first, and no more is under way than asked', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 30 }), fc.integer({ min: 1, max: 6 }), async (waits, ahead) => {
      let underWay = 0;
      let most = 0;
      const work = async (at: number) => {
        underWay++;
        most = Math.max(most, underWay);
        for (let turn = 0; turn < (waits[at] ?? 0); turn++) await Promise.resolve();
        return at;
      };
      const taken: number[] = [];
      for await (const at of inOrder(waits.keys(), work, ahead)) {
        underWay--;
        taken.push(at);
      }
      expect(taken).toEqual([...waits.keys()]);
      expect(most).toBeLessThanOrEqual(ahead);
    }),
    { seed: 1, numRuns: 100 },
  );
});

test('work that fails is told when its turn has come', async () => {
  const work = async (at: number) => {
    if (at === 2) throw new Error('two');
    return at;
  };
  const taken: number[] = [];
  const all = async () => {
    for await (const at of inOrder([0, 1, 2, 3], work, 4)) taken.push(at);
  };
  await expect(all()).rejects.toThrow('two');
  expect(taken).toEqual([0, 1]);
});
