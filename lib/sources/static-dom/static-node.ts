import type { html, Token } from 'parse5';
import { DOCUMENT, ELEMENT, FRAGMENT, TEXT } from '../page/page';

/** A node of a parsed page: the properties that page-nodes reads, and what its parser and its styles ask for. */
export class StaticNode {
  firstChild: StaticNode | null = null;
  lastChild: StaticNode | null = null;
  nextSibling: StaticNode | null = null;
  previousSibling: StaticNode | null = null;
  parentNode: StaticNode | null = null;

  constructor(
    readonly nodeType: number,
    public data = '',
  ) {}

  /** Puts a node that stands nowhere before one of the children; at the end when that is null. */
  insert(node: StaticNode, next: StaticNode | null): void {
    const previous = next === null ? this.lastChild : next.previousSibling;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = next;
    if (previous === null) this.firstChild = node;
    else previous.nextSibling = node;
    if (next === null) this.lastChild = node;
    else next.previousSibling = node;
  }

  /** Takes it out of where it stands. */
  detach(): void {
    const { parentNode, previousSibling, nextSibling } = this;
    if (parentNode === null) return;
    if (previousSibling === null) parentNode.firstChild = nextSibling;
    else previousSibling.nextSibling = nextSibling;
    if (nextSibling === null) parentNode.lastChild = previousSibling;
    else nextSibling.previousSibling = previousSibling;
    this.parentNode = null;
    this.previousSibling = null;
    this.nextSibling = null;
  }
}

/** An element of a parsed page. */
export class StaticElement extends StaticNode {
  shadowRoot: StaticNode | null = null;
  /** What a template holds apart from its children. */
  content: StaticNode | null = null;
  /** What the page's style makes of it: kept here by whoever found it out. */
  shown: object | null = null;
  /** The attribute that is asked for most. */
  private style: string | null = null;

  constructor(
    readonly localName: string,
    readonly namespaceURI: html.NS,
    readonly attributes: Token.Attribute[],
  ) {
    super(ELEMENT);
    for (const { name, value } of attributes) if (name === 'style') this.style = value;
  }

  getAttribute(name: string): string | null {
    if (name === 'style') return this.style;
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  /** Gives it another style attribute. */
  restyle(style: string): void {
    for (const attribute of this.attributes) if (attribute.name === 'style') attribute.value = style;
    this.style = style;
  }

  /** Takes over what it does not have yet. */
  adopt(attributes: readonly Token.Attribute[]): void {
    for (const attribute of attributes) {
      if (this.getAttribute(attribute.name) !== null) continue;
      this.attributes.push(attribute);
      if (attribute.name === 'style') this.style = attribute.value;
    }
  }
}

/** A page, with the mode in which browsers show it. */
export class StaticDocument extends StaticNode {
  mode: html.DOCUMENT_MODE | null = null;

  constructor() {
    super(DOCUMENT);
  }
}

export const textNode = (text: string) => new StaticNode(TEXT, text);
export const commentNode = () => new StaticNode(COMMENT);
export const fragmentNode = () => new StaticNode(FRAGMENT);

export const COMMENT = 8;
