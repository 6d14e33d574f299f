/** An address without the place within its page. */
export function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
