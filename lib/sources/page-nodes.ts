import { contentDocument as inner, liveHref, liveValue, naturalHeight, naturalWidth } from '../dom/fields';
import * as nodes from '../dom/nodes';
import type { PageElement, PageNode, PageText } from './page';

/** How the walk reads a page's nodes. There is no other way: the types of page.ts have no properties. */
export const nodeType = nodes.nodeType as (node: PageNode) => number;
export const firstChild = nodes.firstChild as unknown as (node: PageNode) => PageNode | null;
export const nextSibling = nodes.nextSibling as unknown as (node: PageNode) => PageNode | null;
export const parentNode = nodes.parentNode as unknown as (node: PageNode) => PageNode | null;
export const dataOf = nodes.dataOf as (node: PageText) => string;
export const localName = nodes.localName as (element: PageElement) => string;
export const getAttribute = nodes.getAttribute as (element: PageElement, name: string) => string | null;
/** Open shadow root, if the tree knows of such. */
export const shadowRoot = nodes.shadowRootOf as unknown as (element: PageElement) => PageNode | null | undefined;
/** A same-origin frame's document; null for others. */
export const contentDocument = inner as unknown as (element: PageElement) => PageNode | null;
/** Live controls, pictures and links only. */
export { liveHref, liveValue, naturalHeight, naturalWidth };
