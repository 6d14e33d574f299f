import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../machine/root';
import { stampOf } from '../machine/stamp';
import { run } from '../machine/step';

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
  // A process of its own: under a test runner NODE_ENV is not production, and the build would be another one.
  const { ok, output } = await run(process.execPath, ['test/run.mjs', 'test/browser/build-extension.ts', browser, fresh], {
    NODE_ENV: 'production',
  });
  if (!ok) throw new Error(`the extension does not build for ${browser}:\n${output}`);
  forgetOld();
  try {
    renameSync(join(fresh, `${browser}-mv3`), kept);
  } catch (error) {
    if (!existsSync(kept)) throw error; // else somebody was quicker with the same sources
  }
  rmSync(fresh, { recursive: true, force: true });
  return kept;
}

const builds = join(root, '.output', 'test');
const KEPT = 12;

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
