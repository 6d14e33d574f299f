import { ELEMENT, type PageElement, type PageNode, type PageText, TEXT } from '../page/page';
import { dataOf, firstChild, getAttribute, localName, nextSibling, nodeType, parentNode } from '../page/page-nodes';
import { after } from './document-order';

/** What css-select asks of a tree: ours. */
export const adapter = {
  isTag: (node: PageNode): node is PageElement => nodeType(node) === ELEMENT,
  getName: (element: PageElement) => localName(element),
  getAttributeValue: (element: PageElement, name: string) => getAttribute(element, name) ?? undefined,
  hasAttrib: (element: PageElement, name: string) => getAttribute(element, name) !== null,
  getChildren: childrenOf,
  getParent(node: PageNode): PageNode | null {
    const parent = parentNode(node);
    return parent && nodeType(parent) === ELEMENT ? parent : null;
  },
  getSiblings(node: PageNode): PageNode[] {
    const parent = parentNode(node);
    return parent ? childrenOf(parent) : [node];
  },
  prevElementSibling(node: PageNode): PageElement | null {
    let before: PageElement | null = null;
    const parent = parentNode(node);
    for (let one = parent && firstChild(parent); one !== null && one !== node; one = nextSibling(one))
      if (nodeType(one) === ELEMENT) before = one as PageElement;
    return before;
  },
  getText: (node: PageNode): string =>
    nodeType(node) === TEXT
      ? dataOf(node as PageText)
      : childrenOf(node)
          .map((child) => adapter.getText(child))
          .join(''),
  removeSubsets: (nodes: PageNode[]) => nodes.filter((node) => !nodes.some((other) => other !== node && holds(other, node))),
  existsOne: (test: (element: PageElement) => boolean, nodes: PageNode[]): boolean => adapter.findOne(test, nodes) !== null,
  findOne(test: (element: PageElement) => boolean, nodes: PageNode[]): PageElement | null {
    for (const node of nodes) for (const one of everyElement(node)) if (test(one)) return one;
    return null;
  },
  findAll: (test: (element: PageElement) => boolean, nodes: PageNode[]): PageElement[] =>
    nodes.flatMap((node) => everyElement(node).filter(test)),
  equals: (one: PageNode, other: PageNode) => one === other,
};

function childrenOf(node: PageNode): PageNode[] {
  const children: PageNode[] = [];
  for (let child = firstChild(node); child !== null; child = nextSibling(child)) children.push(child);
  return children;
}

/** An element and those inside it, in document order, without recursion. */
export function everyElement(top: PageNode): PageElement[] {
  const found: PageElement[] = [];
  for (let node: PageNode | null = top; node !== null; node = after(node, top))
    if (nodeType(node) === ELEMENT) found.push(node as PageElement);
  return found;
}

function holds(outer: PageNode, inner: PageNode): boolean {
  for (let node: PageNode | null = inner; node !== null; node = parentNode(node)) if (node === outer) return true;
  return false;
}
