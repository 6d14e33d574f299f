import { chromiumPath, firstInstalled, namedBy, onWindows } from '../../lib/fleet/working/installed';

export { chromiumPath };

/** Path of the browser for pages that need no extension: Chromium's shell without a window, or else Chromium. `GOUJI_CHROMIUM` overrides. */
export function pageBrowserPath(): string | null {
  return namedBy(['GOUJI_CHROMIUM', 'CHROME_PATH']) ?? shellPath() ?? chromiumPath();
}

/** Path of an installed Chromium shell without a window; null when there is none. */
export function shellPath(): string | null {
  return firstInstalled(['chromium-headless-shell', 'chrome-headless-shell'], []);
}

/** Path of an installed Firefox ESR or Firefox; `GOUJI_FIREFOX` overrides. Null when there is none. */
export function firefoxPath(): string | null {
  return namedBy(['GOUJI_FIREFOX']) ?? firstInstalled(['firefox-esr', 'firefox'], FIREFOX_PLACES);
}

const FIREFOX_PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox', ...onWindows(['Mozilla Firefox\\firefox.exe'])];
