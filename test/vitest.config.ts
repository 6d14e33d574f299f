import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Files that need a process of their own: they stand in for globals, watch how the core is loaded, measure their process, or run long. */
const ALONE = [
  'test/extension/page-api.test.ts',
  'test/extension/{auditor-runtime,page-evidence}.test.ts',
  'test/sources/{dom,serialise}.test.ts',
  'test/workbench/{sheet,last-year-cells}.test.ts',
  'test/patterns/**/*.test.ts',
  'test/{prose,slips}/cost.test.ts',
  'test/fleet/**/*.test.ts',
];

/**
 * Three projects: `unit` runs in Node, `browser` drives the built extension in real browsers; their files share two processes each, so that
 * nothing is loaded again for every file. `alone` is what of `unit` cannot. Browsers come last, when nothing else needs the processors.
 */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    testTimeout: 60_000,
    maxWorkers: 2,
    setupFiles: ['test/same-seed.ts'],
    projects: [
      { extends: true, test: { name: 'alone', sequence: { groupOrder: 0 }, include: ALONE } },
      {
        extends: true,
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          isolate: false,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', ...ALONE],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          sequence: { groupOrder: 1 },
          isolate: false,
          include: ['test/browser/**/*.test.{ts,tsx}'],
          globalSetup: ['test/browser/build-once.ts'],
          hookTimeout: 120_000,
          // A slow or busy machine is waited for.
          expect: { poll: { timeout: 20_000, interval: 100 } },
          // A browser that was starved of processor time gets one more try; the report names what needed it.
          retry: 1,
        },
      },
    ],
  },
});
