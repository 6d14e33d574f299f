import { viewOf } from './documents';
import { ownerDocument } from './nodes';

/** The document that a node belongs to, or is. */
export function pageOf(node: Node): Document {
  return ownerDocument(node) ?? (node as Document);
}

/** The window that shows an element; null when none does. */
export function windowOf(element: Element): (Window & typeof globalThis) | null {
  const owner = ownerDocument(element);
  return owner && viewOf(owner);
}

/** How an element is styled now; null where no window shows it. */
export function styleOf(element: Element): CSSStyleDeclaration | null {
  return windowOf(element)?.getComputedStyle(element) ?? null;
}
