/** A page's own highlights: each name with what it is laid over, or null where that may be anything. */
export type PageHighlights = readonly (readonly [string, readonly AbstractRange[] | null])[];

/**
 * What scripts of a page have highlighted. Firefox hands no iterator of a page's to us: there the page itself tells the names, which the
 * browser has to confirm, one by one and in number; over what they are laid it is not asked. Throws where the names cannot be had.
 */
export function pageHighlights(view: Window & typeof globalThis): PageHighlights {
  const registry = view.CSS?.highlights;
  if (!registry || registry.size === 0) return [];
  try {
    return [...registry].map(([name, highlight]) => [name, [...highlight]]);
  } catch {
    return namesAlone(view, registry);
  }
}

function namesAlone(view: object, registry: HighlightRegistry): PageHighlights {
  const told = new Set<string>();
  for (const name of (view as { readonly wrappedJSObject: Told }).wrappedJSObject.CSS.highlights.keys()) {
    // One that names the same for ever, or more than there are, is not heard out.
    if (typeof name !== 'string' || told.has(name) || !registry.has(name) || told.size >= registry.size) break;
    told.add(name);
  }
  if (told.size !== registry.size) throw new Error('highlights that the page does not tell');
  return [...told].map((name) => [name, null]);
}

/** The page's own view of itself, which it may have changed. */
interface Told {
  readonly CSS: { readonly highlights: { keys(): Iterable<unknown> } };
}
