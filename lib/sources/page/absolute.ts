/** Makes addresses absolute against a base; an address that cannot be resolved stays as it is. */
export function absolute(base: string | null): (href: string) => string {
  return (href) => {
    // Nothing to resolve it against: an error for each link of a page costs more than all its links.
    if (base === null && !href.includes(':')) return href;
    try {
      return base === null ? new URL(href).href : new URL(href, base).href;
    } catch {
      return href;
    }
  };
}
