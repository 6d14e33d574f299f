import { getter, has, method } from './native';

export const nodeType = getter<number>('Node', 'nodeType');
export const firstChild = getter<ChildNode | null>('Node', 'firstChild');
export const previousSibling = getter<ChildNode | null>('Node', 'previousSibling');
export const childNodes = getter<NodeListOf<ChildNode>>('Node', 'childNodes');
/** Whether one stands in the other, or is it. */
export const contains = method<boolean, [Node | null]>('Node', 'contains');
export const assignedNodes = method<Node[], [AssignedNodesOptions?]>('HTMLSlotElement', 'assignedNodes');
export const nextSibling = getter<ChildNode | null>('Node', 'nextSibling');
export const parentNode = getter<ParentNode | null>('Node', 'parentNode');
export const parentElement = getter<HTMLElement | null>('Node', 'parentElement');
export const textContent = getter<string | null>('Node', 'textContent');
export const nodeValue = getter<string | null>('Node', 'nodeValue');
export const isConnected = getter<boolean>('Node', 'isConnected');
/** Null of a document. */
export const ownerDocument = getter<Document | null>('Node', 'ownerDocument');
export const baseUri = getter<string>('Node', 'baseURI');
export const rootNodeOf = method<Node>('Node', 'getRootNode');
/** The characters of a text node. */
export const dataOf = getter<string>('CharacterData', 'data');

export const localName = getter<string>('Element', 'localName');
export const getAttribute = method<string | null, [string]>('Element', 'getAttribute');
export const hasAttribute = method<boolean, [string]>('Element', 'hasAttribute');
export const closest = method<Element | null, [string]>('Element', 'closest');
export const matches = method<boolean, [string]>('Element', 'matches');
export const findIn = method<Element | null, [string]>('Element', 'querySelector');
export const findAllIn = method<NodeListOf<Element>, [string]>('Element', 'querySelectorAll');
/** In a shadow root. */
export const findInShadow = method<Element | null, [string]>('DocumentFragment', 'querySelector');
export const tagsIn = method<HTMLCollectionOf<Element>, [string]>('Element', 'getElementsByTagName');
export const children = getter<HTMLCollection>('Element', 'children');
export const firstElement = getter<Element | null>('Element', 'firstElementChild');
export const previousElement = getter<Element | null>('Element', 'previousElementSibling');
export const nextElement = getter<Element | null>('Element', 'nextElementSibling');
export const shadowRootOf = getter<ShadowRoot | null>('Element', 'shadowRoot');
export const hostOf = getter<Element | null>('ShadowRoot', 'host');
export const assignedSlot = getter<HTMLSlotElement | null>('Element', 'assignedSlot');
export const scrollTopOf = getter<number>('Element', 'scrollTop');
export const scrollLeftOf = getter<number>('Element', 'scrollLeft');
export const scrollWidth = getter<number>('Element', 'scrollWidth');
export const scrollHeight = getter<number>('Element', 'scrollHeight');
export const clientWidth = getter<number>('Element', 'clientWidth');
export const clientHeight = getter<number>('Element', 'clientHeight');
export const clientLeft = getter<number>('Element', 'clientLeft');
export const clientTop = getter<number>('Element', 'clientTop');
export const boxOf = method<DOMRect>('Element', 'getBoundingClientRect');
export const rectsOf = method<DOMRectList>('Element', 'getClientRects');
const ownZoom = has('Element', 'currentCSSZoom') ? getter<number>('Element', 'currentCSSZoom') : null;

/** How many times larger an element is drawn than its style says, by `zoom` on it and around it; 1 in browsers that measure boxes without it. */
export const zoomOf: (element: Element) => number = ownZoom ?? (() => 1);

export const scrollBy = method<void, [ScrollToOptions]>('Element', 'scrollBy');

const isVisible = has('Element', 'checkVisibility') ? method<boolean, [CheckVisibilityOptions?]>('Element', 'checkVisibility') : null;

/** The quick answer for nearly all elements; no leaves it open (`display: contents`, inside something hidden, an older browser). */
export const isShown: (element: Element) => boolean = isVisible ?? (() => false);

/** What the browser says of an element's visibility; null where it has no such question (Chromium < 105). */
export function checkVisibility(element: Element, options?: CheckVisibilityOptions): boolean | null {
  return isVisible ? isVisible(element, options) : null;
}

const namespaceUri = getter<string | null>('Element', 'namespaceURI');

function isHtml(element: object): boolean {
  return namespaceUri(element) === 'http://www.w3.org/1999/xhtml';
}

/** A property that HTML elements alone have: undefined of others. */
/* @__NO_SIDE_EFFECTS__ */
function ofHtml<Value>(name: string): (element: Element) => Value | undefined {
  const get = getter<Value>('HTMLElement', name);
  return (element) => (isHtml(element) ? get(element) : undefined);
}

export const offsetParent = ofHtml<Element | null>('offsetParent');
export const offsetWidth = ofHtml<number>('offsetWidth');
export const offsetHeight = ofHtml<number>('offsetHeight');

const focusHtml = method<void, [FocusOptions]>('HTMLElement', 'focus');
const focusSvg = method<void, [FocusOptions]>('SVGElement', 'focus');

/** Gives an element of the page the focus without moving the page. */
export function focus(element: Element): void {
  (isHtml(element) ? focusHtml : focusSvg)(element, { preventScroll: true });
}

export const append = method<void, [Node]>('Element', 'append');
