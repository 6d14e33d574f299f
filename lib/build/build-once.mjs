// Builds what runs, quietly, when a source is newer than the last build.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Makes the files of `.output/NAME` anew where they are older than `lib`: each is a Vite build, given as its options. */
export async function buildOnce(name, files) {
  const folder = join(root, '.output', name);
  const oldest = Math.min(...Object.keys(files).map((file) => modified(join(folder, file))));
  if (newest(join(root, 'lib')) <= oldest && modified(join(root, 'package-lock.json')) <= oldest) return folder;
  const { build, runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'lib/build/without-evidence.ts'), { configFile: false, logLevel: 'error' });
  // A folder of its own and an atomic rename: two commands may start at the same time.
  const fresh = join(root, '.output', `${name}-${process.pid}`);
  for (const [file, options] of Object.entries(files))
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [module.withoutEvidence()],
      build: { ...options, outDir: join(fresh, file), copyPublicDir: false, emptyOutDir: true },
    });
  mkdirSync(folder, { recursive: true });
  for (const file of Object.keys(files)) renameSync(join(fresh, file, file), join(folder, file));
  rmSync(fresh, { recursive: true, force: true });
  return folder;
}

/** One module for Node, packages left where they are. */
export const forNode = (entry, file) => ({
  ssr: entry,
  target: 'node20',
  minify: false,
  rolldownOptions: { output: { entryFileNames: file, codeSplitting: false } },
});

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
