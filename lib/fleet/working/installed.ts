import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Path of an installed Chromium, Chrome or Edge; `GOUJI_CHROMIUM` or `CHROME_PATH` override. Null when there is none. */
export function chromiumPath(): string | null {
  return namedBy(['GOUJI_CHROMIUM', 'CHROME_PATH']) ?? firstInstalled(CHROMIUM_NAMES, CHROMIUM_PLACES);
}

// Open builds first: branded Chrome ≥ 137 no longer takes --load-extension.
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome', 'msedge'];
const CHROMIUM_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...onWindows([
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ]),
];

/** The program that an environment variable names; null when none does. Throws when it names no program. */
export function namedBy(names: readonly string[]): string | null {
  for (const name of names) {
    const path = process.env[name];
    if (!path) continue;
    if (!isExecutable(path)) throw new Error(`${name}=${path} 不是可执行文件 · is not an executable file`);
    return path;
  }
  return null;
}

/** The first of these programs that is on the path, or at one of these places. */
export function firstInstalled(names: readonly string[], places: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name + suffix))), ...places];
  return candidates.find(isExecutable) ?? null;
}

/** Where Windows puts programs. */
export function onWindows(tails: readonly string[]): string[] {
  const bases = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
  return bases.flatMap((base) => (base ? tails.map((tail) => join(base, tail)) : []));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
