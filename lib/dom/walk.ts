import { firstChild, nextSibling, parentNode } from './nodes';

/**
 * The node behind this one in a tree: the first one in it, or what stands beyond it. Step by step, so that a walk may pause or end at any
 * node; a TreeWalker's filter is asked of all that it leaves out before the walker comes back.
 */
export function nextIn(top: Node, node: Node): Node | null {
  return firstChild(node) ?? nextBeyond(top, node);
}

/** The node behind this one and all that is in it. */
export function nextBeyond(top: Node, node: Node): Node | null {
  for (let at: Node | null = node; at && at !== top; at = parentNode(at)) {
    const next = nextSibling(at);
    if (next) return next;
  }
  return null;
}
