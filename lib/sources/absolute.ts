/** Makes addresses absolute against a base; an address that cannot be resolved stays as it is. */
export function absolute(base: string | null): (href: string) => string {
  return (href) => {
    try {
      return base === null ? new URL(href).href : new URL(href, base).href;
    } catch {
      return href;
    }
  };
}
