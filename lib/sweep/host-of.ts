/** The host of an address of the web, with its port; null of any other. */
export function hostOf(url: string): string | null {
  return /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).host : null;
}
