import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { DOCUMENT, ELEMENT, FRAGMENT, type PageElement, TEXT } from './page';

/** A node of a parsed page: the properties that page-nodes reads, nothing more. */
class StaticNode {
  firstChild: StaticNode | null = null;
  nextSibling: StaticNode | null = null;
  parentNode: StaticNode | null = null;
  readonly data: string = '';

  constructor(
    readonly nodeType: number,
    text = '',
  ) {
    this.data = text;
  }
}

class StaticElement extends StaticNode {
  shadowRoot: StaticNode | null = null;

  constructor(
    readonly localName: string,
    private readonly attributes: readonly { readonly name: string; readonly value: string }[],
  ) {
    super(ELEMENT);
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }
}

/**
 * Parses a page as browsers do (parse5 follows the HTML standard, foster parenting included) and links its nodes. Without recursion.
 * Declarative open shadow roots are attached. Null only when there is no root element.
 */
export function parsePage(html: string): { root: PageElement; styles: string[] } | null {
  const styles: string[] = [];
  const page = new StaticNode(DOCUMENT);
  const stack: { readonly source: readonly ParsedNode[]; readonly into: StaticNode }[] = [{ source: parse(html).childNodes, into: page }];
  for (let task = stack.pop(); task !== undefined; task = stack.pop()) {
    let last: StaticNode | null = null;
    for (const source of task.source) {
      const node = link(source);
      if (node === null) continue;
      node.parentNode = task.into;
      if (last) last.nextSibling = node;
      else task.into.firstChild = node;
      last = node;
      if (!('childNodes' in source)) continue;
      if (source.nodeName === 'style') styles.push(source.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
      const shadow = node instanceof StaticElement ? shadowOf(source.childNodes) : null;
      if (shadow && node instanceof StaticElement) {
        node.shadowRoot = new StaticNode(FRAGMENT);
        node.shadowRoot.parentNode = null;
        stack.push({ source: shadow, into: node.shadowRoot });
      }
      stack.push({ source: source.childNodes, into: node });
    }
  }
  for (let node = page.firstChild; node; node = node.nextSibling)
    if (node instanceof StaticElement) return { root: node as object as PageElement, styles };
  return null;
}

type ParsedNode = DefaultTreeAdapterMap['childNode'];

/** Comments and doctypes are nothing to the walk. */
function link(source: ParsedNode): StaticNode | null {
  if ('tagName' in source) return new StaticElement(source.tagName, source.attrs);
  if ('value' in source) return new StaticNode(TEXT, source.value);
  return null;
}

function shadowOf(children: readonly ParsedNode[]): readonly ParsedNode[] | null {
  for (const child of children) {
    if (child.nodeName !== 'template' || !('content' in child)) continue;
    if (child.attrs.some(({ name, value }) => name === 'shadowrootmode' && value.toLowerCase() === 'open')) return child.content.childNodes;
  }
  return null;
}
