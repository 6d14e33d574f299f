import { contentDocument as inner, liveHref, liveSource, liveSpans, liveValue, naturalHeight, naturalWidth } from '../../dom/fields';
import { has } from '../../dom/native';
import * as nodes from '../../dom/nodes';
import { ELEMENT, type PageElement, type PageNode, type PageText } from './page';

/** A node of our own tree: nobody else decides what its properties are. */
interface Own {
  readonly nodeType: number;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  readonly data: string;
  readonly localName: string;
  readonly shadowRoot?: PageNode | null;
  getAttribute(name: string): string | null;
}

const isLive = has('Node', 'nodeType');
const own = (node: PageNode) => node as object as Own;

/** How the walk reads a page's nodes. There is no other way: the types of page.ts have no properties. */
export const nodeType: (node: PageNode) => number = isLive ? (nodes.nodeType as (node: PageNode) => number) : (node) => own(node).nodeType;
export const firstChild: (node: PageNode) => PageNode | null = isLive
  ? (nodes.firstChild as unknown as (node: PageNode) => PageNode | null)
  : (node) => own(node).firstChild;
export const nextSibling: (node: PageNode) => PageNode | null = isLive
  ? (nodes.nextSibling as unknown as (node: PageNode) => PageNode | null)
  : (node) => own(node).nextSibling;
/** Elements only: between a row's cells stands nothing else that is read. */
export const firstElement: (element: PageElement) => PageElement | null = isLive
  ? (nodes.firstElement as unknown as (element: PageElement) => PageElement | null)
  : (element) => elementFrom(firstChild(element));
export const nextElement: (element: PageElement) => PageElement | null = isLive
  ? (nodes.nextElement as unknown as (element: PageElement) => PageElement | null)
  : (element) => elementFrom(nextSibling(element));
export const parentNode: (node: PageNode) => PageNode | null = isLive
  ? (nodes.parentNode as unknown as (node: PageNode) => PageNode | null)
  : (node) => own(node).parentNode;
export const dataOf: (node: PageText) => string = isLive ? (nodes.dataOf as (node: PageText) => string) : (node) => own(node).data;
export const localName: (element: PageElement) => string = isLive
  ? (nodes.localName as (element: PageElement) => string)
  : (element) => own(element).localName;
export const getAttribute: (element: PageElement, name: string) => string | null = isLive
  ? (nodes.getAttribute as (element: PageElement, name: string) => string | null)
  : (element, name) => own(element).getAttribute(name);
/** Open shadow root, if the tree knows of such. */
export const shadowRoot: (element: PageElement) => PageNode | null | undefined = isLive
  ? (nodes.shadowRootOf as unknown as (element: PageElement) => PageNode | null | undefined)
  : (element) => own(element).shadowRoot;
/** A same-origin frame's document; null for others. */
export const contentDocument = inner as unknown as (element: PageElement) => PageNode | null;
/** Live controls, pictures, links and cells only. */
export { liveHref, liveSource, liveSpans, liveValue, naturalHeight, naturalWidth };

function elementFrom(first: PageNode | null): PageElement | null {
  let node = first;
  while (node !== null && nodeType(node) !== ELEMENT) node = nextSibling(node);
  return node as PageElement | null;
}
