import { browser } from '../../lib/extension/browser';
import type { AskedFile } from '../../lib/workbench/port';

/** The attachment that this page was opened for; null when it was opened for none. Only addresses of the web. */
export function attachmentAsked(search: string): AskedFile | null {
  const asked = new URLSearchParams(search);
  const url = asked.get('url');
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? { url, isOwn: asked.has('own') } : null;
}

/** Whether the browser lets us read that site. */
export function isGranted(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originsOf(url)] });
}

/** Asks for that one host: in the very turn of a press. */
export function askFor(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originsOf(url)] });
}

function originsOf(url: string): string {
  return `*://${new URL(url).hostname}/*`;
}
