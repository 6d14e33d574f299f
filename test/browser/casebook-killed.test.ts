import { expect, it } from 'vitest';
import { isWhole } from '../some-of';
import { extensionFolder } from './extension-folder';
import { killRounds } from './kill-rounds';

it('a casebook whose browser is killed in the middle of writing has lost nothing that it said it kept, and holds nothing by halves', async () => {
  for (const { told, kept, torn } of await killRounds(await extensionFolder('chrome'), isWhole() ? 3 : 2)) {
    expect(told).toBeGreaterThan(0);
    expect(kept).toBeGreaterThanOrEqual(told);
    expect(torn).toBe(0);
  }
}, 240_000);
