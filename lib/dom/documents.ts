import { getter, method, setter } from './native';

export const documentElement = getter<HTMLElement>('Document', 'documentElement');
export const bodyOf = getter<HTMLElement | null>('Document', 'body');
export const headOf = getter<HTMLHeadElement | null>('Document', 'head');
export const titleOf = getter<string>('Document', 'title');
/** Null of a document that no window shows. */
export const viewOf = getter<(Window & typeof globalThis) | null>('Document', 'defaultView');
export const scrollingElement = getter<Element | null>('Document', 'scrollingElement');
export const activeElement = getter<Element | null>('Document', 'activeElement');
export const find = method<Element | null, [string]>('Document', 'querySelector');
export const findAll = method<NodeListOf<Element>, [string]>('Document', 'querySelectorAll');
export const findTags = method<HTMLCollectionOf<Element>, [string]>('Document', 'getElementsByTagName');
export const elementsAt = method<Element[], [number, number]>('Document', 'elementsFromPoint');
export const visibilityOf = getter<DocumentVisibilityState>('Document', 'visibilityState');
export const elementAt = method<Element | null, [number, number]>('Document', 'elementFromPoint');
export const animationsOf = method<Animation[] | undefined>('Document', 'getAnimations');
export const sheetsOf = getter<StyleSheetList | undefined>('Document', 'styleSheets');
export const timelineOf = getter<AnimationTimeline | undefined>('Document', 'timeline');
export const fontsOf = getter<FontFaceSet | undefined>('Document', 'fonts');
const eachFont = method<void, [(font: FontFace) => void]>('FontFaceSet', 'forEach');
export const createRange = method<Range>('Document', 'createRange');
export const createTreeWalker = method<TreeWalker, [Node, number, NodeFilter?]>('Document', 'createTreeWalker');
export const execCommand = method<boolean, [string]>('Document', 'execCommand');

export const documentSheets = getter<CSSStyleSheet[]>('Document', 'adoptedStyleSheets');
export const setDocumentSheets = setter<CSSStyleSheet[]>('Document', 'adoptedStyleSheets');

/** The fonts that a page brings: asked one by one, as Firefox hands no iterator of a page's to us. */
export function pageFonts(root: Document): readonly FontFace[] {
  const fonts: FontFace[] = [];
  const set = fontsOf(root);
  if (set) eachFont(set, (font) => fonts.push(font));
  return fonts;
}

const create = method<HTMLElement, [string]>('Document', 'createElement');
const createIn = method<Element, [string, string]>('Document', 'createElementNS');

/** An element of ours, for this page. */
export function makeElement<Tag extends keyof HTMLElementTagNameMap>(root: Document, tag: Tag): HTMLElementTagNameMap[Tag];
export function makeElement(root: Document, tag: string): HTMLElement;
export function makeElement(root: Document, tag: string): HTMLElement {
  return create(root, tag);
}

export function makeSvg<Tag extends keyof SVGElementTagNameMap>(root: Document, tag: Tag): SVGElementTagNameMap[Tag] {
  return createIn(root, 'http://www.w3.org/2000/svg', tag) as SVGElementTagNameMap[Tag];
}

const listen = method<void, [string, (event: Event) => void, AddEventListenerOptions]>('EventTarget', 'addEventListener');

/** Listens on a page's document or element for what the user and the browser do; what a script has made is not heard. */
export function onTrusted(
  target: EventTarget,
  type: string,
  heard: (event: Event) => void,
  options: AddEventListenerOptions & { readonly signal: AbortSignal },
): void {
  listen(target, type, (event) => event.isTrusted && heard(event), options);
}

/** Listens for an event whoever has made it: one that makes us ask, not act. */
export function onAny(target: EventTarget, type: string, heard: (event: Event) => void, signal: AbortSignal): void {
  listen(target, type, heard, { signal });
}

export const dispatch = method<boolean, [Event]>('EventTarget', 'dispatchEvent');
