import { ELEMENT, type PageElement, type PageNode } from '../page/page';
import { firstChild, nextSibling, nodeType, shadowRoot } from '../page/page-nodes';

/** Which elements hold nothing but what a question says yes to; each element of a page is asked once, whatever it stands in. */
export class PlainTrees {
  private readonly known = new Map<PageNode, boolean>();

  constructor(private readonly isPlain: (element: PageElement) => boolean) {}

  /** Whether the answer is yes for the element and all in it. */
  holds(top: PageElement): boolean {
    // Each line of a paragraph asks about the paragraph.
    const answer = this.known.get(top);
    if (answer !== undefined) return answer;
    if (elementsIn(top).length === 0) return this.isPlain(top);
    const open: PageElement[] = [top];
    for (let element = open.at(-1); element !== undefined; element = open.at(-1)) {
      const held = this.known.has(element) ? null : elementsIn(element);
      const unknown = held?.filter((one) => !this.known.has(one)) ?? [];
      if (held && unknown.length > 0 && this.isPlain(element)) {
        open.push(...unknown);
        continue;
      }
      if (held) this.known.set(element, unknown.length === 0 && this.isPlain(element) && held.every((one) => this.known.get(one) === true));
      open.pop();
    }
    return this.known.get(top) === true;
  }
}

function elementsIn(element: PageElement): PageElement[] {
  const found: PageElement[] = [];
  for (let node = firstChild(shadowRoot(element) ?? element); node !== null; node = nextSibling(node))
    if (nodeType(node) === ELEMENT) found.push(node as PageElement);
  return found;
}
