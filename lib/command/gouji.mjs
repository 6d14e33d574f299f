#!/usr/bin/env node
// Runs the command line: builds it first, quietly, when a source is newer than the last build.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const built = join(root, '.output/command/gouji.mjs');

if (newest(join(root, 'lib')) > modified(built) || modified(join(root, 'package-lock.json')) > modified(built)) await build();
const { default: start } = await import(pathToFileURL(built).href);
process.exitCode = await start(process.argv.slice(2));

async function build() {
  const { build: bundle, runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'lib/command/without-evidence.ts'), { configFile: false, logLevel: 'error' });
  // A folder of its own and an atomic rename: two commands may start at the same time.
  const fresh = join(root, '.output', `command-${process.pid}`);
  await bundle({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [module.withoutEvidence()],
    build: {
      ssr: 'lib/command/start.ts',
      outDir: fresh,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'gouji.mjs', codeSplitting: false } },
    },
  });
  mkdirSync(dirname(built), { recursive: true });
  renameSync(join(fresh, 'gouji.mjs'), built);
  rmSync(fresh, { recursive: true, force: true });
}

/** Newest modification under a folder in ms; folders count too, so that a deleted file is noticed. */
function newest(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((latest, entry) => {
    const path = join(folder, entry.name);
    return Math.max(latest, entry.isDirectory() ? newest(path) : modified(path));
  }, modified(folder));
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
