import { ELEMENT, type PageElement, type PageNode, type PageText, TEXT } from '../page';

/** What css-select asks of a tree: ours. */
export const adapter = {
  isTag: (node: PageNode): node is PageElement => node.nodeType === ELEMENT,
  getName: (element: PageElement) => element.localName,
  getAttributeValue: (element: PageElement, name: string) => element.getAttribute(name) ?? undefined,
  hasAttrib: (element: PageElement, name: string) => element.getAttribute(name) !== null,
  getChildren: childrenOf,
  getParent: (node: PageNode) => (node.parentNode?.nodeType === ELEMENT ? node.parentNode : null),
  getSiblings: (node: PageNode) => (node.parentNode ? childrenOf(node.parentNode) : [node]),
  prevElementSibling(node: PageNode): PageElement | null {
    let before: PageElement | null = null;
    for (let one = node.parentNode?.firstChild ?? null; one !== null && one !== node; one = one.nextSibling)
      if (one.nodeType === ELEMENT) before = one as PageElement;
    return before;
  },
  getText(node: PageNode): string {
    return childrenOf(node)
      .map((child) => (child.nodeType === TEXT ? (child as PageText).data : adapter.getText(child)))
      .join('');
  },
  removeSubsets: (nodes: PageNode[]) => nodes.filter((node) => !nodes.some((other) => other !== node && holds(other, node))),
  existsOne: (test: (element: PageElement) => boolean, nodes: PageNode[]): boolean => adapter.findOne(test, nodes) !== null,
  findOne(test: (element: PageElement) => boolean, nodes: PageNode[]): PageElement | null {
    for (const node of nodes) for (const one of everyElement(node)) if (test(one)) return one;
    return null;
  },
  findAll: (test: (element: PageElement) => boolean, nodes: PageNode[]): PageElement[] =>
    nodes.flatMap((node) => [...everyElement(node)].filter(test)),
  equals: (one: PageNode, other: PageNode) => one === other,
};

function childrenOf(node: PageNode): PageNode[] {
  const children: PageNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/** An element and those inside it, in document order, without recursion. */
function* everyElement(top: PageNode): Generator<PageElement> {
  let node: PageNode | null = top;
  while (node !== null) {
    if (node.nodeType === ELEMENT) yield node as PageElement;
    let next: PageNode | null = node.firstChild;
    let from: PageNode = node;
    while (next === null) {
      if (from === top) return;
      next = from.nextSibling;
      if (next === null) {
        const up: PageNode | null = from.parentNode;
        if (up === null || up === top) return;
        from = up;
      }
    }
    node = next;
  }
}

function holds(outer: PageNode, inner: PageNode): boolean {
  for (let node: PageNode | null = inner; node !== null; node = node.parentNode) if (node === outer) return true;
  return false;
}
