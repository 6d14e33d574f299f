import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { root } from '../machine/root';
import type { Collected } from './test-api';

const API = join(root, 'test/mutation/test-api.ts');
const MEMORY = join(root, 'test/mutation/forgetful.ts');
const REMEMBER = /\/document\/remember$/;
const RUNNER = /from '(?:vitest|@fast-check\/vitest)'/g;
const TESTS = join(root, 'test/mutation/collected-tests.ts');

/** The tests with the code that they are about, loaded once, in this process. */
export interface Loaded {
  readonly tests: readonly Collected[];
  /** Lets every remembered answer go: it may be another change's. */
  readonly forget: () => void;
}

/** Loads test files with some of the code replaced, and with stand-ins for the runner and for what remembers answers. */
export async function load(testFiles: readonly string[], code: ReadonlyMap<string, string>): Promise<Loaded> {
  const plugin: Plugin = {
    name: 'gouji-mutants',
    enforce: 'pre',
    resolveId(id, importer) {
      if (REMEMBER.test(id) && importer !== undefined) return MEMORY;
      return id === TESTS ? TESTS : null;
    },
    load(id) {
      if (id === TESTS) return entry(testFiles);
      return code.get(id) ?? null;
    },
    // What comes from a package is left to Node, before any plugin is asked.
    transform: (text, id) => (id.endsWith('.test.ts') ? text.replaceAll(RUNNER, `from ${JSON.stringify(API)}`) : null),
  };
  const { module } = await runnerImport<{ tests: readonly Collected[]; forget: () => void }>(TESTS, {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [plugin],
  });
  return module;
}

function entry(testFiles: readonly string[]): string {
  return [
    ...testFiles.map((file) => `import ${JSON.stringify(file)};`),
    `import { collected } from ${JSON.stringify(API)};`,
    `import { forget } from ${JSON.stringify(MEMORY)};`,
    'export { collected as tests, forget };',
  ].join('\n');
}

/** Files under a path of the project whose name ends so; the path itself when it is one. */
export function filesUnder(path: string, ending: string): string[] {
  const full = join(root, path);
  if (!statSync(full).isDirectory()) return [full];
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(full, name))
    .sort();
}
