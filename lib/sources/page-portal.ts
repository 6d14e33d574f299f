import { ELEMENT, type PageElement, type PageNode } from './page';
import type { Frame } from './page-frame';
import type { PageFrames } from './page-frames';

/** Into an element that may hold a shadow root: that is what the page shows of it. */
export function openInside(at: PageFrames, element: PageElement, depth: number, frame: Frame | null): PageNode | null {
  const shadow = element.shadowRoot;
  if (shadow == null || shadow.firstChild === null) return at.down(element, element.firstChild, false);
  (frame ?? at.push(element, 'inline', depth)).isPortal = true;
  return at.down(element, shadow.firstChild, true);
}

/** Into the document of a frame of the same site; null where it cannot be read. */
export function openFrame(at: PageFrames, element: PageElement, depth: number): PageNode | null {
  const inner = rootOf(element.contentDocument ?? null);
  if (inner === null) return null;
  at.block(element, 'block', 'iframe', depth).isPortal = true;
  return at.down(element, inner, true);
}

/** The innermost shadow tree shows its host's own children. */
export function openSlot(at: PageFrames): void {
  for (let one: Frame | null = at.top; one !== null; one = one.outer) {
    if (!one.isPortal) continue;
    one.slotted = (one.node as PageElement).localName !== 'iframe';
    return;
  }
}

/** The host's own children, when its shadow tree has been left and shows them. */
export function slottedIn(at: PageFrames, host: PageNode): PageNode | null {
  const portal = at.top;
  if (portal.node !== host || !portal.slotted || portal.inLight || host.firstChild === null) return null;
  portal.inLight = true;
  return at.down(host, host.firstChild, false);
}

function rootOf(document: PageNode | null): PageNode | null {
  for (let node = document?.firstChild ?? null; node !== null; node = node.nextSibling) if (node.nodeType === ELEMENT) return node;
  return null;
}
