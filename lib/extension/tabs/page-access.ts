/** Whether the browser would ever let an extension into a page with this address. */
export type PageAccess = 'open' | 'restricted' | 'hidden';

/** `hidden`: the browser does not tell the address without a click, so it must be tried. */
export function pageAccess(url: string | undefined): PageAccess {
  if (!url) return 'hidden';
  const address = parsed(url);
  if (!address) return 'restricted';
  const { protocol, host, pathname } = address;
  if (protocol === 'file:') return 'open';
  if (protocol !== 'http:' && protocol !== 'https:') return 'restricted';
  const isStore = STORES.some((store) => host === store.host && pathname.startsWith(store.path));
  return isStore ? 'restricted' : 'open';
}

function parsed(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** Pages that Chromium, Edge and Firefox keep for themselves (MDN: Content scripts, restricted domains). */
const STORES = [
  { host: 'chromewebstore.google.com', path: '/' },
  { host: 'chrome.google.com', path: '/webstore' },
  { host: 'microsoftedge.microsoft.com', path: '/addons' },
  { host: 'addons.mozilla.org', path: '/' },
  { host: 'accounts.firefox.com', path: '/' },
  { host: 'support.mozilla.org', path: '/' },
] as const;
