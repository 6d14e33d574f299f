import { bodyOf, documentElement, scrollingElement, viewOf } from '../../dom/documents';
import { contentDocument, contentWindow } from '../../dom/fields';
import {
  assignedSlot,
  boxOf,
  clientHeight,
  clientLeft,
  clientTop,
  clientWidth,
  hostOf,
  nodeType,
  offsetParent,
  ownerDocument,
  parentElement,
  rootNodeOf,
  scrollHeight,
  scrollLeftOf,
  scrollTopOf,
  scrollWidth,
} from '../../dom/nodes';
import { styleOf, windowOf } from '../../dom/windows';
import type { Rect } from './geometry';

/** Something in which content does not move with the page: an inner scroller, a frame, or the window itself for what is pinned to it. */
export interface Container {
  readonly kind: 'scroller' | 'frame' | 'pinned';
  readonly element: Element;
}

/** Knows, for the time of one layout, which containers stand around an element. Outermost first. */
export interface Containers {
  of(element: Element): readonly Container[];
}

export function readContainers(root: globalThis.Document): Containers {
  const known = new Map<Element, readonly Container[]>();
  const none: readonly Container[] = [];
  const of = (element: Element): readonly Container[] => {
    const found = known.get(element);
    if (found) return found;
    const parent = parentOf(element);
    const outer =
      parent && isPinned(parent, root)
        ? [{ kind: 'pinned', element: documentElement(root) } as const]
        : parent
          ? of(parent)
          : frameChain(element, root, of);
    const own: readonly Container[] = parent && isScroller(parent) ? [...outer, { kind: 'scroller', element: parent }] : outer;
    known.set(element, own);
    return own;
  };
  return { of: (element) => (element === documentElement(root) ? none : of(element)) };
}

function frameChain(top: Element, root: globalThis.Document, of: (element: Element) => readonly Container[]): readonly Container[] {
  const owner = ownerDocument(top);
  if (owner === root || !owner) return [];
  const frame = viewOf(owner)?.frameElement;
  return frame ? [...of(frame), { kind: 'frame', element: frame }] : [];
}

function parentOf(element: Element): Element | null {
  const around = assignedSlot(element) ?? parentElement(element);
  if (around) return around;
  const root = rootNodeOf(element);
  return isShadowRoot(root) ? hostOf(root) : null;
}

/** The root of a page's shadow tree: any other fragment has no host. */
function isShadowRoot(root: Node): boolean {
  return nodeType(root) === DOCUMENT_FRAGMENT;
}

const DOCUMENT_FRAGMENT = 11;

/** Whether its containing block is the window, whatever scrolls around it. Inside frames this is rare, and left alone. */
function isPinned(element: Element, root: globalThis.Document): boolean {
  // Only fixed boxes and the body have no offset parent: asking that is cheaper than a style.
  if (ownerDocument(element) !== root || element === bodyOf(root) || offsetParent(element) !== null) return false;
  return styleOf(element)?.position === 'fixed';
}

function isScroller(element: Element): boolean {
  const owner = ownerDocument(element);
  const view = owner && viewOf(owner);
  if (!view || element === documentElement(owner)) return false;
  const overflowing = scrollHeight(element) > clientHeight(element) + 1 || scrollWidth(element) > clientWidth(element) + 1;
  if (!overflowing) return false;
  const style = view.getComputedStyle(element);
  if (!SCROLLS.test(style.overflowX) && !SCROLLS.test(style.overflowY)) return false;
  // The body's overflow belongs to the viewport unless the root has one of its own (CSS Overflow 3, §3.3).
  return element !== bodyOf(owner) || view.getComputedStyle(documentElement(owner)).overflowY !== 'visible';
}

const SCROLLS = /auto|scroll|overlay/;

/** The visible box of a container's content, in the coordinates of the top window's viewport. */
export function containerBox(container: Container, root: globalThis.Document): Rect {
  const { element } = container;
  const view = viewOf(root);
  if (container.kind === 'pinned') return { left: 0, top: 0, width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0 };
  const { dx, dy } = frameOffset(element, root);
  const box = boxOf(element);
  let left = box.left + clientLeft(element);
  let top = box.top + clientTop(element);
  let [width, height] = [clientWidth(element), clientHeight(element)];
  if (container.kind === 'frame') {
    const style = styleOf(element);
    const padding = (side: string | undefined) => Number.parseFloat(side ?? '') || 0;
    left += padding(style?.paddingLeft);
    top += padding(style?.paddingTop);
    width -= padding(style?.paddingLeft) + padding(style?.paddingRight);
    height -= padding(style?.paddingTop) + padding(style?.paddingBottom);
  }
  return { left: left + dx, top: top + dy, width, height };
}

export function scrollOf(container: Container): { readonly left: number; readonly top: number } {
  if (container.kind === 'pinned') return { left: 0, top: 0 };
  if (container.kind === 'scroller') return { left: scrollLeftOf(container.element), top: scrollTopOf(container.element) };
  const view = contentWindow(container.element);
  return { left: view?.scrollX ?? 0, top: view?.scrollY ?? 0 };
}

/** What scrolls inside a scroller or a frame. */
export function scrolledIn({ element }: Container): Element {
  const page = contentDocument(element);
  return (page && scrollingElement(page)) ?? element;
}

/** What tells that a container has scrolled; null for what never does. */
export function scrollSource(container: Container): EventTarget | null {
  if (container.kind === 'pinned') return null;
  return container.kind === 'scroller' ? container.element : contentWindow(container.element);
}

/** From an element's own viewport to the top window's. */
export function frameOffset(element: Element, root: globalThis.Document): { readonly dx: number; readonly dy: number } {
  const frame = ownerDocument(element) === root ? null : windowOf(element)?.frameElement;
  if (!frame) return { dx: 0, dy: 0 };
  const box = containerBox({ kind: 'frame', element: frame }, root);
  return { dx: box.left, dy: box.top };
}
