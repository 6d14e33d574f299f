/** What each browser lets a content script ask. */
interface Privileged {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/** The shadow root of an element, closed or open; null where there is none, or this world may not ask. */
export function closedRoot(element: Element): ShadowRoot | null {
  const own = (element as { openOrClosedShadowRoot?: unknown }).openOrClosedShadowRoot;
  // Firefox: a root, or null. A page cannot put one there, its objects are not ours.
  if (own instanceof ShadowRoot) return own;
  if (!(element instanceof HTMLElement)) return null;
  return (globalThis as Privileged).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}
