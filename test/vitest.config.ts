import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Two projects: `unit` runs in Node, `browser` drives the built extension in real browsers. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
          environment: 'node',
          testTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          sequence: { groupOrder: 1 },
          include: ['test/browser/**/*.test.{ts,tsx}'],
          environment: 'node',
          globalSetup: ['test/browser/build-once.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A slow or busy machine is waited for.
          expect: { poll: { timeout: 20_000 } },
          maxWorkers: 2,
          // A browser that was starved of processor time gets one more try; the report names what needed it.
          retry: 1,
        },
      },
    ],
  },
});
