import { browser } from '../../lib/extension/browser/browser';
import type { AskedFile } from '../../lib/workbench/desk/port';

/** The attachment that this page was opened for, or the pictures of one report; null when it was opened for none. Only addresses of the web. */
export function attachmentAsked(search: string): AskedFile | null {
  const asked = new URLSearchParams(search);
  const urls = asked.get('url')?.split(' ') ?? [];
  const areOfWeb = urls.every((url) => /^https?:\/\//i.test(url) && URL.canParse(url));
  return urls.length > 0 && areOfWeb && new Set(urls.map((url) => new URL(url).host)).size === 1 ? { urls, isOwn: asked.has('own') } : null;
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
