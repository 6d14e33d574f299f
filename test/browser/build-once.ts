import { extensionFolder } from './extension-folder';

/** Vitest's global setup: both builds are made before the first browser test. */
export default async function buildOnce(): Promise<void> {
  await extensionFolder('chrome');
  await extensionFolder('firefox');
}
