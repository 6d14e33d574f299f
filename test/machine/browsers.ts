import { firstInstalled, namedBy, onWindows } from '../../lib/fleet/installed';

export { chromiumPath } from '../../lib/fleet/installed';

/** Path of an installed Firefox ESR or Firefox; `GOUJI_FIREFOX` overrides. Null when there is none. */
export function firefoxPath(): string | null {
  return namedBy(['GOUJI_FIREFOX']) ?? firstInstalled(['firefox-esr', 'firefox'], FIREFOX_PLACES);
}

const FIREFOX_PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox', ...onWindows(['Mozilla Firefox\\firefox.exe'])];
