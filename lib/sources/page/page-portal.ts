import { ELEMENT, type PageElement, type PageNode } from './page';
import type { Frame } from './page-frame';
import type { PageFrames } from './page-frames';
import { contentDocument, firstChild, localName, nextSibling, nodeType, shadowRoot } from './page-nodes';

/** Into an element that may hold a shadow root: that is what the page shows of it. */
export function openInside(at: PageFrames, element: PageElement, depth: number, frame: Frame | null): PageNode | null {
  const shadow = shadowRoot(element);
  const first = shadow == null ? null : firstChild(shadow);
  if (first === null) return at.down(element, firstChild(element), false);
  (frame ?? at.push(element, 'inline', depth)).isPortal = true;
  return at.down(element, first, true);
}

/** Into the document of a frame of the same site; null where it cannot be read. */
export function openFrame(at: PageFrames, element: PageElement, depth: number): PageNode | null {
  const inner = rootOf(contentDocument(element));
  if (inner === null) return null;
  at.block(element, 'block', 'iframe', depth).isPortal = true;
  return at.down(element, inner, true);
}

/** The innermost shadow tree shows its host's own children. */
export function openSlot(at: PageFrames): void {
  for (let one: Frame | null = at.top; one !== null; one = one.outer) {
    if (!one.isPortal) continue;
    one.slotted = localName(one.node as PageElement) !== 'iframe';
    return;
  }
}

/** The host's own children, when its shadow tree has been left and shows them. */
export function slottedIn(at: PageFrames, host: PageNode): PageNode | null {
  const portal = at.top;
  const first = portal.node === host && portal.slotted && !portal.inLight ? firstChild(host) : null;
  if (first === null) return null;
  portal.inLight = true;
  return at.down(host, first, false);
}

function rootOf(document: PageNode | null): PageNode | null {
  for (let node = document && firstChild(document); node !== null; node = nextSibling(node)) if (nodeType(node) === ELEMENT) return node;
  return null;
}
