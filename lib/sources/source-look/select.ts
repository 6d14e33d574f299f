import { ELEMENT, type PageElement, type PageNode, type PageText, TEXT } from '../page/page';
import { dataOf, firstChild, getAttribute, localName, nextSibling, nodeType, parentNode } from '../page/page-nodes';
import { after } from './document-order';

/** Thrown where a page's selectors ask for more than is answered. */
export class TooManySteps extends Error {}

/**
 * What css-select asks of a tree: ours. `most`: so many steps from element to element for all that it asks; a selector that a page has made
 * for it tries every way through the tree.
 */
export function adapterWithin(most: number) {
  let left = most;
  const step = (): void => {
    left -= 1;
    if (left < 0) throw new TooManySteps();
  };
  const known = new Map<PageNode, PageNode[]>();
  const childrenOf = (node: PageNode): PageNode[] => {
    const children = known.get(node) ?? childrenIn(node);
    known.set(node, children);
    return children;
  };
  const siblingsOf = (node: PageNode): PageNode[] => {
    const parent = parentNode(node);
    return parent ? childrenOf(parent) : [node];
  };
  const findOne = (test: (element: PageElement) => boolean, nodes: PageNode[]): PageElement | null => {
    for (const top of nodes)
      for (let node: PageNode | null = top; node !== null; node = after(node, top)) {
        step();
        if (nodeType(node) === ELEMENT && test(node as PageElement)) return node as PageElement;
      }
    return null;
  };
  return {
    isTag: (node: PageNode): node is PageElement => nodeType(node) === ELEMENT,
    getName: (element: PageElement) => localName(element),
    getAttributeValue: (element: PageElement, name: string) => getAttribute(element, name) ?? undefined,
    hasAttrib: (element: PageElement, name: string) => getAttribute(element, name) !== null,
    getChildren: childrenOf,
    getParent(node: PageNode): PageNode | null {
      step();
      const parent = parentNode(node);
      return parent && nodeType(parent) === ELEMENT ? parent : null;
    },
    getSiblings: siblingsOf,
    prevElementSibling(node: PageNode): PageElement | null {
      let before: PageElement | null = null;
      for (const one of siblingsOf(node)) {
        step();
        if (one === node) break;
        if (nodeType(one) === ELEMENT) before = one as PageElement;
      }
      return before;
    },
    getText: textIn,
    removeSubsets: (nodes: PageNode[]) => nodes.filter((node) => !nodes.some((other) => other !== node && holds(other, node))),
    existsOne: (test: (element: PageElement) => boolean, nodes: PageNode[]): boolean => findOne(test, nodes) !== null,
    findOne,
    findAll: (test: (element: PageElement) => boolean, nodes: PageNode[]): PageElement[] =>
      nodes.flatMap((node) => everyElement(node).filter(test)),
    equals(one: PageNode, other: PageNode): boolean {
      step();
      return one === other;
    },
  };
}

function childrenIn(node: PageNode): PageNode[] {
  const children: PageNode[] = [];
  for (let child = firstChild(node); child !== null; child = nextSibling(child)) children.push(child);
  return children;
}

function textIn(node: PageNode): string {
  if (nodeType(node) === TEXT) return dataOf(node as PageText);
  return childrenIn(node).map(textIn).join('');
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
