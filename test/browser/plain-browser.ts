import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { pageBrowserPath } from '../machine/browsers';

/**
 * A browser for pages that need no extension: Chromium's own shell without a window where it is installed, which opens a page in half the
 * time, otherwise the browser itself.
 */
export async function openPlainBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = pageBrowserPath();
  if (!executablePath) throw new Error('no Chromium: install one or set GOUJI_CHROMIUM');
  return chromium.launch({ executablePath, ...options, args: ['--no-sandbox', '--disable-gpu', ...(options.args ?? [])] });
}
