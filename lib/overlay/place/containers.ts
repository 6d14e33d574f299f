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
        ? [{ kind: 'pinned', element: root.documentElement } as const]
        : parent
          ? of(parent)
          : frameChain(element, root, of);
    const own: readonly Container[] = parent && isScroller(parent) ? [...outer, { kind: 'scroller', element: parent }] : outer;
    known.set(element, own);
    return own;
  };
  return { of: (element) => (element === root.documentElement ? none : of(element)) };
}

function frameChain(top: Element, root: globalThis.Document, of: (element: Element) => readonly Container[]): readonly Container[] {
  const owner = top.ownerDocument;
  if (owner === root) return [];
  const frame = owner.defaultView?.frameElement;
  return frame ? [...of(frame), { kind: 'frame', element: frame }] : [];
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root.nodeType === DOCUMENT_FRAGMENT ? ((root as ShadowRoot).host ?? null) : null;
}

const DOCUMENT_FRAGMENT = 11;

/** Whether its containing block is the window, whatever scrolls around it. Inside frames this is rare, and left alone. */
function isPinned(element: Element, root: globalThis.Document): boolean {
  // Only fixed boxes and the body have no offset parent: asking that is cheaper than a style.
  if (element.ownerDocument !== root || element === root.body || (element as HTMLElement).offsetParent !== null) return false;
  return root.defaultView?.getComputedStyle(element).position === 'fixed';
}

function isScroller(element: Element): boolean {
  const { documentElement, body, defaultView } = element.ownerDocument;
  if (element === documentElement || !defaultView) return false;
  const overflowing = element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
  if (!overflowing) return false;
  const style = defaultView.getComputedStyle(element);
  if (!SCROLLS.test(style.overflowX) && !SCROLLS.test(style.overflowY)) return false;
  // The body's overflow belongs to the viewport unless the root has one of its own (CSS Overflow 3, §3.3).
  return element !== body || defaultView.getComputedStyle(documentElement).overflowY !== 'visible';
}

const SCROLLS = /auto|scroll|overlay/;

/** The visible box of a container's content, in the coordinates of the top window's viewport. */
export function containerBox(container: Container, root: globalThis.Document): Rect {
  const { element } = container;
  const view = root.defaultView;
  if (container.kind === 'pinned') return { left: 0, top: 0, width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0 };
  const { dx, dy } = frameOffset(element, root);
  const box = element.getBoundingClientRect();
  let left = box.left + element.clientLeft;
  let top = box.top + element.clientTop;
  let [width, height] = [element.clientWidth, element.clientHeight];
  if (container.kind === 'frame') {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
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
  if (container.kind === 'scroller') return { left: container.element.scrollLeft, top: container.element.scrollTop };
  const view = (container.element as HTMLIFrameElement).contentWindow;
  return { left: view?.scrollX ?? 0, top: view?.scrollY ?? 0 };
}

/** What tells that a container has scrolled; null for what never does. */
export function scrollSource(container: Container): EventTarget | null {
  if (container.kind === 'pinned') return null;
  return container.kind === 'scroller' ? container.element : (container.element as HTMLIFrameElement).contentWindow;
}

/** From an element's own viewport to the top window's. */
export function frameOffset(element: Element, root: globalThis.Document): { readonly dx: number; readonly dy: number } {
  const frame = element.ownerDocument === root ? null : element.ownerDocument.defaultView?.frameElement;
  if (!frame) return { dx: 0, dy: 0 };
  const box = containerBox({ kind: 'frame', element: frame }, root);
  return { dx: box.left, dy: box.top };
}
