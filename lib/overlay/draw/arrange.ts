import type { Steps } from '../../document/steps';

/** A node of a group, and where in it. */
export interface Item {
  readonly node: HTMLElement;
  /** Index of its first finding; shapes come before all. */
  readonly order: number;
}

/** Document order, for those who read the layer from top to bottom. Nodes that stand right are not touched, so that focus stays where it is. */
export function* arrange(content: HTMLElement, items: readonly Item[]): Steps<void> {
  const nodes = [...items].sort((a, b) => a.order - b.order).map((item) => item.node);
  const keep = new Set<Element>(nodes);
  for (const child of [...content.children]) if (!keep.has(child)) child.remove();
  let before: Element | null = content.firstElementChild;
  for (const [nth, node] of nodes.entries()) {
    if (nth % AT_A_TIME === AT_A_TIME - 1) {
      // Thousands that are laid out in one go would hold the page up: a few are asked for, then the page has its turn.
      content.getBoundingClientRect();
      yield;
    }
    if (node === before) before = before.nextElementSibling;
    else content.insertBefore(node, before);
  }
}

const AT_A_TIME = 200;
