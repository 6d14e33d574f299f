import type { PageNode } from '../page/page';
import { firstChild, nextSibling, parentNode } from '../page/page-nodes';

/** The next node in document order within a tree; null behind its last. */
export function after(node: PageNode, top: PageNode): PageNode | null {
  const inside = firstChild(node);
  if (inside !== null) return inside;
  for (let from: PageNode | null = node; from !== null && from !== top; from = parentNode(from)) {
    const next = nextSibling(from);
    if (next !== null) return next;
  }
  return null;
}
