import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'wxt';
import { stampOf } from '../machine/stamp';

export type Browser = 'chrome' | 'firefox';

/**
 * Folder of the unpacked extension, built from the sources as they are now. A build is kept by the sources' stamp,
 * so that every test run of the same sources, also at the same time, shares it.
 */
export async function extensionFolder(browser: Browser): Promise<string> {
  const stamp = stampOf(root, ['entrypoints', 'lib', 'assets', 'wxt.config.ts', 'package-lock.json']);
  const kept = join(builds, `${browser}-${stamp}`);
  if (existsSync(kept)) {
    utimesSync(kept, new Date(), new Date());
    return kept;
  }
  const fresh = join(builds, `fresh-${browser}-${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  await build({ root, browser, manifestVersion: 3, outDir: fresh, logger: quiet });
  forgetOld();
  try {
    renameSync(join(fresh, `${browser}-mv3`), kept);
  } catch (error) {
    if (!existsSync(kept)) throw error; // else somebody was quicker with the same sources
  }
  rmSync(fresh, { recursive: true, force: true });
  return kept;
}

const root = resolve(import.meta.dirname, '../..');
const builds = join(root, '.output', 'test');
const KEPT = 12;

const nothing = () => {};
const quiet = {
  level: 1,
  debug: nothing,
  log: nothing,
  info: nothing,
  success: nothing,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
};

function forgetOld(): void {
  mkdirSync(builds, { recursive: true });
  const hourAgo = Date.now() - 3_600_000;
  const old = readdirSync(builds)
    .map((name) => ({ path: join(builds, name), used: statSync(join(builds, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.used - a.used)
    .slice(KEPT)
    .filter((build) => build.used < hourAgo);
  for (const { path } of old) rmSync(path, { recursive: true, force: true });
}
