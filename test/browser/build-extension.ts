import { build } from 'wxt';
import { root } from '../machine/root';

/** Builds the extension: `node test/run.mjs test/browser/build-extension.ts BROWSER FOLDER`. */
export default async function buildExtension([browser, outDir]: readonly string[]): Promise<number> {
  if (!browser || !outDir) return 2;
  await build({ root, browser, manifestVersion: 3, outDir });
  return 0;
}
