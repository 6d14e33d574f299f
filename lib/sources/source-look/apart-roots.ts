import { DOCUMENT, ELEMENT, type PageElement, type PageNode } from '../page/page';
import { getAttribute, localName, nodeType, parentNode, shadowRoot } from '../page/page-nodes';
import { everyElement } from './select';

/**
 * Shadow trees have styles of their own, which are not judged here. Tells whether what an element holds may be shown otherwise by one: it
 * stands in such a tree, or in the host of one.
 */
export class ApartRoots {
  private readonly known = new Map<PageNode, boolean>();

  decide(element: PageElement): boolean {
    for (let node: PageNode | null = element; node !== null; node = parentNode(node)) {
      const isElement = nodeType(node) === ELEMENT;
      const root = isElement ? shadowRoot(node as PageElement) : parentNode(node) === null ? node : null;
      if (root && this.isArranged(root)) return true;
    }
    return false;
  }

  private isArranged(root: PageNode): boolean {
    const known = this.known.get(root) ?? (nodeType(root) !== DOCUMENT && isArranged(root));
    this.known.set(root, known);
    return known;
  }
}

/** A shadow tree with more than one place for what stands in its host, or with a style of its own. */
export function isArranged(root: PageNode): boolean {
  let slots = 0;
  for (const element of everyElement(root)) {
    if (SHEETS.test(localName(element)) || ARRANGING.some((name) => getAttribute(element, name) !== null)) return true;
    if (localName(element) === 'slot' && (getAttribute(element, 'name') !== null || ++slots > 1)) return true;
  }
  return false;
}

const SHEETS = /^(?:style|link)$/;
/** What a root's own elements may be hidden by. */
const ARRANGING = ['part', 'exportparts', 'hidden', 'style', 'class'];
